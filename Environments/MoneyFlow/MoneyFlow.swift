import AWS
import AWSTypes
import Infra
import Modules

/// Money Flow in one environment: back end and front end behind a load balancer, a vector database on files that stay,
/// PostgreSQL, Redis, five secrets of which the signing keys are replaced regularly, alarms.
///
/// What differs between the environments is in ``Settings``, and nothing else does. They share nothing: each has its own
/// domain with zone and certificate.
struct MoneyFlow: Component {
  /// Everything that the environments differ in.
  struct Settings: Sendable {
    var domain: String
    var zones: Int
    var nat: Network.NAT
    /// What containers of the back end get.
    var backendSize: FargateService.Size
    /// How many containers of the back end run: the least, and the most that load brings.
    var backends: ClosedRange<Int>
    var frontends: ClosedRange<Int>
    /// What the container of the vector database gets.
    var vectorSize: FargateService.Size
    /// What the vector database is expected to store, for prices.
    var vectors: DataAmount
    var databaseSize: Input<RDS.InstanceClass>
    var databaseStorage: ByteCount
    var databaseAvailability: Database.Availability
    /// For how long daily backups of the database are kept.
    var databaseBackups: TimeSpan
    /// How many connections the database takes; it follows from the memory of its class.
    var databaseConnections: Int
    var redisSize: Input<ElastiCache.NodeType>
    /// One node, or one that takes writes and replicas.
    var redisNodes: Int
    var isDebugging = false
    /// `DEBUG`, `INFO`, `WARNING`.
    var logLevel: String
    /// Origins that browsers may call the back end from.
    var origins: [String]
    /// How many requests each address may make in five minutes.
    var requestLimit: Int
    /// After how many days signing keys are replaced.
    var keyRotation: Int
    var logRetention: Logs.LogGroup.RetentionInDays
    var thresholds = Thresholds()
  }

  /// From where on alarms ring; all but the latency, in seconds, are percentages.
  struct Thresholds: Sendable {
    var errors = Threshold(warning: 1, critical: 5)
    var latency = Threshold(warning: 0.5, critical: 1)
    var connections = Threshold(warning: 80, critical: 95)
    var memory = Threshold(warning: 80, critical: 90)
    var disk = Threshold(warning: 70, critical: 90)
    /// After how many minutes without an answer the person on call is paged.
    var down = 5
  }

  var scope: Scope
  let network: Network
  let domain: Domain
  let balancer: LoadBalancer
  let record: Route53.RecordSet
  let firewall: WebFirewall
  let groups: [EC2.SecurityGroup]
  let database: Database
  let redis: Redis
  let secrets: Secrets
  let rotation: KeyRotation
  let registries: [Registry]
  let namespace: ServiceDiscovery.HttpNamespace
  let cluster: ECS.Cluster
  let files: VectorFiles
  let vectors: FargateService
  let backend: FargateService
  let frontend: FargateService
  let monitoring: Monitoring

  init(
    _ settings: Settings, imageTag: String = "latest", file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = .unnamed(file: file, line: line, column: column)
    let network = Network(cidr: "10.30.0.0/16", zones: settings.zones, nat: settings.nat)
    let domain = Domain(settings.domain)
    let balancer = LoadBalancer(in: network, certificate: domain.certificate.id)
    let backendGroup = network.outboundGroup("backend-group", "backend", "The back end")
    let frontendGroup = network.outboundGroup("frontend-group", "frontend", "The front end")
    let vectorGroup = network.outboundGroup("vector-group", "qdrant", "The vector database")
    let database = Database(
      in: network, engine: .postgres("16.13"), size: settings.databaseSize, storage: settings.databaseStorage,
      database: "moneyflow", user: "moneyflow_admin", availability: settings.databaseAvailability,
      backups: settings.databaseBackups, connectionLimit: settings.databaseConnections,
      clients: ["backend": backendGroup])
    let redis = Redis(
      in: network, size: settings.redisSize, nodes: settings.redisNodes, clients: ["backend": backendGroup])
    // With the database's credentials they are five.
    let secrets = Secrets(of: [
      "access-key": .generated(length: 64), "refresh-key": .generated(length: 64), "api-key": .entered,
      "bot-token": .entered,
    ])
    let registry = Registry("backend-registry", image: "backend", keeping: 10)
    let frontendRegistry = Registry("frontend-registry", image: "frontend", keeping: 10)
    // One that is only named would stay when the environment goes.
    let namespace = ServiceDiscovery.HttpNamespace("namespace", name: Environment.prefix)
    let cluster = ECS.Cluster(
      "cluster", clusterName: "\(Environment.prefix)", serviceConnectDefaults: .init(namespace: namespace.arn.text))
    let files = VectorFiles(in: network, client: vectorGroup, isBackedUp: true, stored: settings.vectors)
    let vectors = FargateService(
      "qdrant", in: network, cluster: cluster, group: vectorGroup, image: "qdrant/qdrant:v1.15.4", port: 6333,
      size: settings.vectorSize, count: 1...1, clients: ["backend": backendGroup],
      environment: ["QDRANT__LOG_LEVEL": .init(settings.logLevel)],
      files: [
        .mounted(
          at: "/qdrant/storage", fileSystem: files.fileSystem.fileSystemId.text,
          accessPoint: files.accessPoint.accessPointId.text)
      ],
      permissions: [
        .allow(
          "elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", on: files.fileSystem.arn.text, id: "Files")
      ], deployment: .stopFirst, logRetention: settings.logRetention)
    var variables = secrets.variables
    variables["DATABASE_CREDENTIALS"] = .text(of: database.secret, encryptedBy: database.key)
    let backend = FargateService(
      "backend", in: network, cluster: cluster, group: backendGroup, image: "\(registry.url):\(imageTag)", port: 8000,
      size: settings.backendSize, count: settings.backends,
      entrance: .behind(balancer, paths: ["/api/*", "/health", "/health/live"], priority: 10, health: "/health/ready"),
      environment: [
        "ENVIRONMENT": Environment.prefix, "DEBUG": settings.isDebugging ? "true" : "false",
        "LOG_LEVEL": .init(settings.logLevel), "CORS_ORIGINS": .init(settings.origins.joined(separator: ",")),
        "RATE_LIMIT": .init("\(settings.requestLimit)/5minutes"), "DATABASE_HOST": database.endpoint,
        "REDIS_URL": "rediss://\(redis.endpoint):6379", "QDRANT_URL": "http://qdrant:6333",
      ], secrets: variables,
      healthCheck: "curl --fail --silent http://localhost:8000/health/live", logRetention: settings.logRetention)
    let frontend = FargateService(
      "frontend", in: network, cluster: cluster, group: frontendGroup, image: "\(frontendRegistry.url):\(imageTag)",
      port: 3000, size: .small, count: settings.frontends,
      entrance: .behind(balancer, paths: ["/*"], priority: 100, health: "/health"),
      environment: ["API_URL": .init("https://\(settings.domain)/api")], logRetention: settings.logRetention)
    self.network = network
    self.domain = domain
    self.balancer = balancer
    record = domain.record(to: balancer)
    firewall = WebFirewall(before: balancer, requests: settings.requestLimit, upload: .mebibytes(25))
    groups = [backendGroup, frontendGroup, vectorGroup]
    self.database = database
    self.redis = redis
    self.secrets = secrets
    rotation = KeyRotation(
      of: secrets.byName.filter { ["access-key", "refresh-key"].contains($0.key) }, everyDays: settings.keyRotation,
      logRetention: settings.logRetention)
    registries = [registry, frontendRegistry]
    self.namespace = namespace
    self.cluster = cluster
    self.files = files
    self.vectors = vectors
    self.backend = backend
    self.frontend = frontend
    let thresholds = settings.thresholds
    monitoring = Monitoring(
      watches: [
        backend.errors(thresholds.errors), backend.latency(thresholds.latency), backend.memory(thresholds.memory),
        [backend.down(forMinutes: thresholds.down)], frontend.errors(thresholds.errors),
        frontend.memory(thresholds.memory), [frontend.down(forMinutes: thresholds.down)],
        vectors.memory(thresholds.memory), database.connections(thresholds.connections),
        database.storageTaken(thresholds.disk),
      ], email: "oncall@example.com")
  }

  var body: Contents {
    network
    domain
    balancer
    record
    firewall
    groups
    database
    redis
    secrets
    rotation
    registries
    namespace
    cluster
    files
    vectors
    backend
    frontend
    monitoring

    Output("url", .init("https://\(domain.name)"))
    Release.checked(.init("https://\(domain.name)"))
    Output("name-servers", domain.zone.nameServers)
    Output("database-endpoint", database.endpoint)
    Output("database-secret-arn", database.secret.id)
    Output("redis-endpoint", redis.endpoint)
    for (name, registry) in zip(["backend", "frontend"], registries) { Output("\(name)-repository-url", registry.url) }
  }
}
