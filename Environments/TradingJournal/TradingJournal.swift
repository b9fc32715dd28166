import AWS
import AWSTypes
import Infra
import Modules

/// Trading Journal in one environment: hosts that run Node under a process manager behind a name of their own zone,
/// PostgreSQL, Redis, a bucket for the backups that each deployment takes, patching and commands by Systems Manager, and
/// alarms.
///
/// What differs between the environments is in ``Settings``, and nothing else does. They share nothing, not even the
/// domain: each has its own zone, whose name servers (`name-servers`) are entered in the domain above it once.
struct TradingJournal: Component {
  /// Everything that the environments differ in.
  struct Settings: Sendable {
    /// What the hosts answer to; the zone has the same name.
    var domain: String
    /// How many hosts there are; the name leads to all of them.
    var hosts: Int
    var hostType: Input<EC2.InstanceType>
    /// How many processes each host runs.
    var processes = 2
    var zones: Int
    var databaseSize: Input<RDS.InstanceClass>
    var databaseStorage: ByteCount
    var databaseAvailability: Database.Availability
    /// How many connections the database takes; it follows from the memory of its class.
    var databaseConnections: Int
    /// For how long daily backups of the database are kept.
    var databaseBackups: TimeSpan
    var redisSize: Input<ElastiCache.NodeType>
    /// One node, or one that takes writes and replicas.
    var redisNodes: Int
    /// For how long the backups that deployments take are kept.
    var deploymentBackups: TimeSpan
    var logRetention: Logs.LogGroup.RetentionInDays
    /// When hosts are patched, an hour long, in UTC.
    var patching: String
    var thresholds = Thresholds()
  }

  /// From where on alarms ring; all but the latency, in seconds, are percentages.
  struct Thresholds: Sendable {
    var errors = Threshold(warning: 0.5, critical: 2)
    var latency = Threshold(warning: 1, critical: 2)
    var connections = Threshold(warning: 80, critical: 95)
    var memory = Threshold(warning: 80, critical: 90)
    var processor = Threshold(warning: 70, critical: 85)
    var disk = Threshold(warning: 80, critical: 90)
  }

  var scope: Scope
  let network: Network
  let hosts: Hosts
  let database: Database
  let redis: Redis
  let backups: PrivateBucket
  let zone: Route53.HostedZone
  let name: Route53.RecordSet
  let access: AccessLog
  let maintenance: Maintenance
  let monitoring: Monitoring

  init(_ settings: Settings, file: String = #filePath, line: Int = #line, column: Int = #column) {
    scope = .unnamed(file: file, line: line, column: column)
    // Hosts have addresses of their own, and nothing else has to get out.
    let network = Network(cidr: "10.10.0.0/16", zones: settings.zones, nat: .none)
    let group = Hosts.securityGroup(in: network)
    let database = Database(
      in: network, engine: .postgres("16.13"), size: settings.databaseSize, storage: settings.databaseStorage,
      database: "journal", user: "journal_admin", availability: settings.databaseAvailability,
      backups: settings.databaseBackups, connectionLimit: settings.databaseConnections, clients: ["hosts": group])
    let redis = Redis(
      in: network, size: settings.redisSize, nodes: settings.redisNodes, snapshots: 1, clients: ["hosts": group])
    let backups = PrivateBucket(
      "backups", expiring: ["database/": settings.deploymentBackups, "running/": settings.deploymentBackups])
    let access = AccessLog(retention: settings.logRetention)
    let hosts = Hosts(
      group, count: settings.hosts, type: settings.hostType, in: network,
      userData: Template(
        "start.sh",
        with: [
          "environment": Environment.prefix, "instances": "\(settings.processes)", "port": "3000",
          "database": database.endpoint, "secret": database.secret.id.text, "redis": redis.endpoint,
          "bucket": backups.bucket.bucketName.text, "domain": .init(settings.domain),
          "logs": access.logs.logGroupName.text,
        ]
      ).text,
      permissions: [
        .allow("secretsmanager:GetSecretValue", on: database.secret.id.text, id: "ReadDatabaseSecret"),
        .allow("kms:Decrypt", on: database.key.arn.text, id: "DecryptDatabaseSecret"),
        .allow("s3:GetObject", "s3:PutObject", on: "\(backups.bucket.arn)/*", id: "Backups"),
        .allow("s3:ListBucket", on: backups.bucket.arn.text, id: "ListBackups"),
      ])
    let zone = Route53.HostedZone("zone", name: .init(settings.domain))
    self.network = network
    self.database = database
    self.redis = redis
    self.backups = backups
    self.hosts = hosts
    self.zone = zone
    self.access = access
    name = Route53.RecordSet(
      "name", name: .init(settings.domain), type: "A", hostedZoneId: zone.id,
      resourceRecords: hosts.addresses.map(\.publicIp), ttl: "60")
    maintenance = Maintenance(of: hosts, version: Self.version, schedule: settings.patching)
    let thresholds = settings.thresholds
    monitoring = Monitoring(
      watches: [
        access.errors(thresholds.errors), access.latency(thresholds.latency),
        database.connections(thresholds.connections), hosts.memory(thresholds.memory),
        hosts.processor(thresholds.processor), hosts.disk(thresholds.disk),
      ],
      email: "oncall@example.com")
  }

  var body: Contents {
    network
    hosts
    database
    redis
    backups
    zone
    name
    access
    maintenance
    monitoring

    Output("url", "https://\(name.name)")
    Release.checked("https://\(name.name)")
    Output("name-servers", zone.nameServers)
    Output("database-endpoint", database.endpoint)
    Output("database-secret-arn", database.secret.id)
    Output("redis-endpoint", redis.endpoint)
    Output("backups-bucket", backups.bucket.bucketName)
    Output("deploy-document", maintenance.deployment.name)
  }
}
