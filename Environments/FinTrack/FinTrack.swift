import AWS
import AWSTypes
import Infra
import Modules

/// FinTrack in one environment: a container behind a load balancer and a firewall, PostgreSQL, a bucket for uploads, five
/// secrets, alarms.
///
/// What differs between the environments is in ``Settings``, and nothing else does. They share nothing: each has its own
/// domain with zone and certificate.
struct FinTrack: Component {
  /// Everything that the environments differ in.
  struct Settings: Sendable {
    var domain: String
    var zones: Int
    var nat: Network.NAT
    var size: FargateService.Size
    /// How many containers run: the least, and the most that load brings.
    var containers: ClosedRange<Int>
    var databaseSize: Input<RDS.InstanceClass>
    var databaseStorage: ByteCount
    var databaseAvailability: Database.Availability
    /// For how long daily backups of the database are kept.
    var databaseBackups: TimeSpan
    /// Whether a snapshot of the database outlives it.
    var leavesSnapshot = true
    /// How many connections the database takes; it follows from the memory of its class.
    var databaseConnections: Int
    /// How many requests each address may make in five minutes.
    var requestLimit: Int
    var logRetention: Logs.LogGroup.RetentionInDays
    var logLevel: String
    /// Whether everybody gets a page that says that FinTrack is being maintained: `--define maintenance=on`.
    var isInMaintenance = Parameter("maintenance", default: false).value
    var thresholds = Thresholds()
  }

  /// From where on alarms ring; all but the latency, in seconds, are percentages.
  struct Thresholds: Sendable {
    var errors = Threshold(warning: 1, critical: 5)
    var latency = Threshold(warning: 1, critical: 2)
    var connections = Threshold(warning: 80, critical: 95)
    var storage = Threshold(warning: 80, critical: 90)
    var memory = Threshold(warning: 80, critical: 90)
    var processor = Threshold(warning: 75, critical: 90)
  }

  /// How large a request may be: a file of 10 MB, and the form around it.
  static let upload = ByteCount.mebibytes(10)

  var scope: Scope
  let network: Network
  let domain: Domain
  let balancer: LoadBalancer
  let record: Route53.RecordSet
  let firewall: WebFirewall
  let group: EC2.SecurityGroup
  let database: Database
  let uploads: PrivateBucket
  let secrets: Secrets
  let registry: Registry
  let namespace: ServiceDiscovery.HttpNamespace
  let cluster: ECS.Cluster
  let app: FargateService
  let monitoring: Monitoring

  init(
    _ settings: Settings, imageTag: String = "latest", file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = .unnamed(file: file, line: line, column: column)
    let network = Network(cidr: "10.20.0.0/16", zones: settings.zones, nat: settings.nat)
    let domain = Domain(settings.domain)
    let balancer = LoadBalancer(
      in: network, certificate: domain.certificate.id,
      availability: settings.isInMaintenance ? .maintenance(page: File("maintenance.html").string) : .open)
    let group = network.outboundGroup("group", "app", "The application")
    let database = Database(
      in: network, engine: .postgres("16.13"), size: settings.databaseSize, storage: settings.databaseStorage,
      database: "fintrack", user: "fintrack_admin", availability: settings.databaseAvailability,
      backups: settings.databaseBackups, backupWindow: "02:00-02:30", leavesSnapshot: settings.leavesSnapshot,
      connectionLimit: settings.databaseConnections, clients: ["app": group])
    let uploads = PrivateBucket("uploads")
    // With the database's password they are five.
    let secrets = Secrets(of: [
      "session-key": .generated(length: 64), "encryption-key": .generated(length: 32),
      "job-token": .generated(length: 48),
      "mail-password": .entered,
    ])
    let registry = Registry(image: "app", keeping: 10)
    // One that is only named would stay when the environment goes.
    let namespace = ServiceDiscovery.HttpNamespace("namespace", name: Environment.prefix)
    let cluster = ECS.Cluster(
      "cluster", clusterName: "\(Environment.prefix)",
      clusterSettings: [.init(name: "containerInsights", value: "disabled")],
      serviceConnectDefaults: .init(namespace: namespace.arn.text))
    var variables = secrets.variables
    variables["DATABASE_PASSWORD"] = .member("password", of: database.secret, encryptedBy: database.key)
    let app = FargateService(
      "app", in: network, cluster: cluster, group: group, image: "\(registry.url):\(imageTag)", port: 3000,
      size: settings.size, count: settings.containers,
      entrance: .behind(balancer, paths: ["/*"], priority: 100, health: "/api/health"),
      environment: [
        "NODE_ENV": "production", "ENVIRONMENT": Environment.prefix, "LOG_LEVEL": .init(settings.logLevel),
        "PUBLIC_URL": .init("https://\(settings.domain)"), "DATABASE_HOST": database.endpoint,
        "DATABASE_NAME": "fintrack", "DATABASE_USER": "fintrack_admin", "UPLOADS": uploads.bucket.bucketName.text,
        "UPLOAD_LIMIT": .init("\(Self.upload.bytes)"),
      ], secrets: variables,
      permissions: [
        .allow("s3:GetObject", "s3:PutObject", "s3:DeleteObject", on: "\(uploads.bucket.arn)/*", id: "Uploads")
      ], logRetention: settings.logRetention)
    self.network = network
    self.domain = domain
    self.balancer = balancer
    record = domain.record(to: balancer)
    firewall = WebFirewall(before: balancer, requests: settings.requestLimit, upload: Self.upload)
    self.group = group
    self.database = database
    self.uploads = uploads
    self.secrets = secrets
    self.registry = registry
    self.namespace = namespace
    self.cluster = cluster
    self.app = app
    let thresholds = settings.thresholds
    monitoring = Monitoring(
      watches: [
        app.errors(thresholds.errors), app.latency(thresholds.latency), app.memory(thresholds.memory),
        app.processor(thresholds.processor), [app.down(forMinutes: 5)], database.connections(thresholds.connections),
        database.storageTaken(thresholds.storage),
      ],
      email: "oncall@example.com")
  }

  var body: Contents {
    network
    domain
    balancer
    record
    firewall
    group
    database
    uploads
    secrets
    registry
    namespace
    cluster
    app
    monitoring

    Output("url", .init("https://\(domain.name)"))
    Release.checked(.init("https://\(domain.name)"))
    Output("name-servers", domain.zone.nameServers)
    Output("database-endpoint", database.endpoint)
    Output("database-secret-arn", database.secret.id)
    Output("ecr-repository-url", registry.url)
    Output("uploads-bucket", uploads.bucket.bucketName)
  }
}
