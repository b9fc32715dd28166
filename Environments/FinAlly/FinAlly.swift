import AWS
import Infra
import Modules

/// FinAlly in one environment: network, database, function with its HTTP API, image registry, bastion, buckets, alarms.
///
/// What differs between the environments is in ``Settings``, and nothing else does. User pool, content network,
/// firewall and database proxy are not declared here yet.
struct FinAlly: Component {
  /// Everything that the environments differ in.
  struct Settings: Sendable {
    var zones: Int
    var nat: Network.NAT
    var databaseSize: Input<RDS.InstanceClass>
    var databaseStorage: ByteCount
    var databaseAvailability: Database.Availability
    /// Whether a snapshot of the database outlives it.
    var leavesSnapshot = true
    /// How many connections the database takes; it follows from the memory of its class.
    var databaseConnections: Int
    var concurrency: HTTPFunction.Concurrency
    var traffic: HTTPFunction.Traffic = .latest
    var logRetention: Logs.LogGroup.RetentionInDays
    var logLevel: String
    /// Whether NAT gateways are watched, so that a zone can be sent through another one.
    var watchesGateways = false
  }

  var scope: Scope
  let network: Network
  let functionGroup: EC2.SecurityGroup
  let bastionGroup: EC2.SecurityGroup
  let database: Database
  let registry: Registry
  let api: HTTPFunction
  let bastion: Bastion
  let frontend: PrivateBucket
  let state: PrivateBucket
  let monitoring: Monitoring

  init(
    _ settings: Settings, imageTag: String = "latest", file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = .unnamed(file: file, line: line, column: column)
    let network = Network(cidr: "10.0.0.0/16", zones: settings.zones, nat: settings.nat)
    let functionGroup = network.outboundGroup("function-group", "lambda", "The function behind the API")
    let bastionGroup = network.outboundGroup("bastion-group", "bastion", "The bastion: nobody reaches in")
    let database = Database(
      in: network, engine: .postgres("16.13"), size: settings.databaseSize, storage: settings.databaseStorage,
      database: "finally", user: "finally_admin", availability: settings.databaseAvailability, backups: .days(7),
      leavesSnapshot: settings.leavesSnapshot, connectionLimit: settings.databaseConnections,
      clients: ["function": functionGroup, "bastion": bastionGroup])
    let registry = Registry(image: "api", keeping: 10)
    let api = HTTPFunction(
      "api", image: "\(registry.url):\(imageTag)", memory: .mebibytes(512), timeout: .seconds(30),
      concurrency: settings.concurrency, traffic: settings.traffic, logRetention: settings.logRetention,
      environment: [
        "DATABASE_HOST": database.endpoint, "DATABASE_SECRET": database.secret.id.text,
        "ENVIRONMENT": Environment.prefix, "LOG_LEVEL": .init(settings.logLevel),
      ],
      in: network, securityGroup: functionGroup,
      routes: [
        "health": "GET /health", "users": "ANY /users/{proxy+}", "assets": "ANY /assets/{proxy+}",
        "expenses": "ANY /expenses/{proxy+}",
      ],
      permissions: [
        .allow("secretsmanager:GetSecretValue", on: database.secret.id.text, id: "ReadDatabaseSecret"),
        .allow("kms:Decrypt", on: database.key.arn.text, id: "DecryptDatabaseSecret"),
      ])
    self.network = network
    self.functionGroup = functionGroup
    self.bastionGroup = bastionGroup
    self.database = database
    self.registry = registry
    self.api = api
    bastion = Bastion(in: network, securityGroup: bastionGroup, image: "ami-12c6146b")
    frontend = PrivateBucket("frontend")
    state = PrivateBucket("state")
    monitoring = Monitoring(
      of: api, database, gateways: settings.watchesGateways ? network.natGateways : [], email: "oncall@example.com")
  }

  var body: Contents {
    network
    functionGroup
    bastionGroup
    database
    registry
    api
    bastion
    frontend
    state
    monitoring

    Output("api-url", api.url)
    Output("database-endpoint", database.endpoint)
    Output("database-secret-arn", database.secret.id)
    Output("bastion-instance-id", bastion.instance.instanceId)
    Output("ecr-repository-url", registry.url)
    Output("frontend-bucket", frontend.bucket.bucketName)
  }
}
