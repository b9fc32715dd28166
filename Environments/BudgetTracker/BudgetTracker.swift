import AWS
import Infra
import Modules

/// BudgetTracker in one environment: web servers behind a load balancer, a document database, Redis, three buckets,
/// backups of all that, alerts.
///
/// What differs between the environments is in ``Settings``, and nothing else does. They share nothing: each has its own
/// domain with zone and certificate.
struct BudgetTracker: Component {
  /// Everything that the environments differ in.
  struct Settings: Sendable {
    var domain: String
    var zones: Int
    var nat: Network.NAT
    var serverType: Input<EC2.InstanceType>
    /// How many web servers there are: the least, and the most that load brings.
    var servers: ClosedRange<Int>
    /// Whether a user's requests go to the same server for a day.
    var keepsAffinity = true
    var documentSize: Input<RDS.InstanceClass>
    /// How many instances serve the documents: one that takes writes, and replicas.
    var documentInstances: Int
    /// What the documents are expected to take; an alarm is raised at four fifths of it.
    var documentStorage: ByteCount
    var redisSize: Input<ElastiCache.NodeType>
    var redisNodes: Int
    /// For how many days Redis' daily snapshots are kept.
    var redisSnapshots: Int
    var backups: BackupPolicy
    var logRetention: Logs.LogGroup.RetentionInDays
    var logLevel: String
  }

  var scope: Scope
  let network: Network
  let domain: Domain
  let balancer: LoadBalancer
  let record: Route53.RecordSet
  let registry: Registry
  let documents: DocumentDatabase
  let refusedSignIns: Logs.MetricFilter
  let redis: Redis
  let reports: PrivateBucket
  let receipts: PrivateBucket
  let images: PrivateBucket
  let servers: WebServers
  let backups: Backups
  let alerts: Alerts

  init(
    _ settings: Settings, imageTag: String = "latest", file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = .unnamed(file: file, line: line, column: column)
    let network = Network(cidr: "10.40.0.0/16", zones: settings.zones, nat: settings.nat)
    let domain = Domain(settings.domain)
    let balancer = LoadBalancer(in: network, certificate: domain.certificate.id)
    let group = WebServers.securityGroup(behind: balancer, in: network)
    let registry = Registry(image: "web", keeping: 10)
    let documents = DocumentDatabase(
      in: network, version: "5.0.0", size: settings.documentSize, instances: settings.documentInstances,
      user: "budgettracker", backups: .days(7), backupWindow: "02:00-02:30", logRetention: settings.logRetention,
      clients: ["servers": group])
    let redis = Redis(
      in: network, size: settings.redisSize, nodes: settings.redisNodes, snapshots: settings.redisSnapshots,
      clients: ["servers": group])
    let reports = PrivateBucket("reports", expiring: ["exports/": .days(30)])
    let receipts = PrivateBucket("receipts")
    let images = PrivateBucket("images")
    let servers = WebServers(
      group, type: settings.serverType, count: settings.servers, behind: balancer, in: network,
      keepsAffinity: settings.keepsAffinity, logRetention: settings.logRetention,
      image: "\(registry.url):\(imageTag)",
      variables: [
        "ENVIRONMENT": Environment.prefix, "LOG_LEVEL": .init(settings.logLevel),
        "PUBLIC_URL": .init("https://\(settings.domain)"), "DOCUMENTS_HOST": documents.endpoint,
        "DOCUMENTS_READ_HOST": documents.readEndpoint, "DOCUMENTS_SECRET": documents.secret.id.text,
        "REDIS_URL": "rediss://\(redis.endpoint):\(Redis.port)", "REPORTS": reports.bucket.bucketName.text,
        "RECEIPTS": receipts.bucket.bucketName.text, "IMAGES": images.bucket.bucketName.text,
      ],
      permissions: [
        .allow("secretsmanager:GetSecretValue", on: documents.secret.id.text, id: "ReadDocumentsSecret"),
        .allow("kms:Decrypt", on: documents.key.arn.text, id: "DecryptDocumentsSecret"),
        .allow(
          "s3:GetObject", "s3:PutObject", "s3:DeleteObject", on: "\(reports.bucket.arn)/*", "\(receipts.bucket.arn)/*",
          "\(images.bucket.arn)/*", id: "Files"),
      ])
    let backups = Backups(
      of: [documents.arn, reports.bucket.arn.text, receipts.bucket.arn.text, images.bucket.arn.text],
      settings.backups)
    self.network = network
    self.domain = domain
    self.balancer = balancer
    record = domain.record(to: balancer)
    self.registry = registry
    self.documents = documents
    refusedSignIns = Self.refusedSignIns(of: documents)
    self.redis = redis
    self.reports = reports
    self.receipts = receipts
    self.images = images
    self.servers = servers
    self.backups = backups
    alerts = Alerts(
      high: servers.unavailable + [Self.breakIn] + backups.failures,
      medium: servers.slowOrFailing + documents.busy + redis.busy,
      low: servers.atCapacity + documents.filling(settings.documentStorage) + redis.filling,
      email: "oncall@example.com")
  }

  var body: Contents {
    network
    domain
    balancer
    record
    registry
    documents
    refusedSignIns
    redis
    reports
    receipts
    images
    servers
    backups
    alerts

    Output("url", .init("https://\(domain.name)"))
    Release.checked(.init("https://\(domain.name)"))
    Output("name-servers", domain.zone.nameServers)
    Output("documents-endpoint", documents.endpoint)
    Output("documents-secret-arn", documents.secret.id)
    Output("redis-endpoint", redis.endpoint)
    Output("ecr-repository-url", registry.url)
    Output("server-group", servers.scaling.autoScalingGroupName)
    Output("receipts-bucket", receipts.bucket.bucketName)
  }
  /// Counts who is refused by the document database, by what it writes of each attempt to sign in.
  /// Source: the developer guide of Amazon DocumentDB, "Auditing Amazon DocumentDB events".
  private static func refusedSignIns(of documents: DocumentDatabase) -> Logs.MetricFilter {
    Logs.MetricFilter(
      "refused-sign-ins", filterPattern: #"{ ($.atype = "authenticate") && ($.param.success = "false") }"#,
      logGroupName: documents.auditLog.logGroupName,
      metricTransformations: [
        .init(
          metricName: "RefusedSignIns", metricNamespace: Environment.prefix, metricValue: "1", unit: .count)
      ], filterName: "refused-sign-ins")
  }

  private static let breakIn = Watch(
    "refused-sign-ins", "More than 20 sign-ins in 5 minutes were refused by the document database",
    metric: Environment.prefix, "RefusedSignIns", of: [:], by: .statistic(.sum), above: 20)
}
