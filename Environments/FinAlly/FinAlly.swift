import AWS
import Infra
import Modules

/// FinAlly in one environment: users, network, database, function with its HTTP API, image registry, bastion, web front end,
/// alarms and a budget.
///
/// What differs between the environments is in ``Settings``, and nothing else does.
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
    /// Whether the function shares the database's connections through a proxy.
    var hasProxy = false
    /// Where the front end is shown to the world, behind a firewall; `nil` if its bucket is not published yet.
    var domain: String?
    /// Where the front end runs on developers' machines, so that they can sign in.
    var localFrontends: [String] = []
    /// What a month may cost, in US dollars, and the environment's tag by which its costs are counted.
    var budget: (monthly: Double, of: String)
  }

  var scope: Scope
  let users: Users?
  let network: Network
  let functionGroup: EC2.SecurityGroup
  let bastionGroup: EC2.SecurityGroup
  let database: Database
  let proxyGroup: EC2.SecurityGroup?
  let proxy: DatabaseProxy?
  let registry: Registry
  let api: HTTPFunction
  let bastion: Bastion
  let frontend: PrivateBucket
  let domain: Domain?
  let firewall: WebFirewall?
  let content: ContentNetwork?
  let state: PrivateBucket
  let monitoring: Monitoring
  let budget: BudgetAlarm?

  init(
    _ settings: Settings, imageTag: String = "latest", file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = .unnamed(file: file, line: line, column: column)
    let network = Network(cidr: "10.0.0.0/16", zones: settings.zones, nat: settings.nat)
    let functionGroup = network.outboundGroup("function-group", "lambda", "The function behind the API")
    let bastionGroup = network.outboundGroup("bastion-group", "bastion", "The bastion: nobody reaches in")
    let proxyGroup =
      settings.hasProxy && Self.has(.proxy)
      ? network.outboundGroup("proxy-group", "proxy", "The proxy before the database") : nil
    let database = Database(
      in: network, engine: .postgres("16.13"), size: settings.databaseSize, storage: settings.databaseStorage,
      database: "finally", user: "finally_admin", availability: settings.databaseAvailability, backups: .days(7),
      leavesSnapshot: settings.leavesSnapshot, connectionLimit: settings.databaseConnections,
      clients: proxyGroup.map { ["proxy": $0, "bastion": bastionGroup] }
        ?? ["function": functionGroup, "bastion": bastionGroup])
    let proxy = proxyGroup.map {
      DatabaseProxy(before: database, in: network, group: $0, clients: ["function": functionGroup])
    }
    let frontend = PrivateBucket("frontend")
    let domain = Self.has(.content) ? settings.domain.map { Domain($0, certificateIn: .usEast1) } : nil
    let firewall = domain.map { _ in WebFirewall(worldwide: "firewall", requests: 2_000) }
    let content = domain.map { ContentNetwork(showing: frontend, at: $0, behind: firewall) }
    let callbacks = (settings.domain.map { ["https://\($0)/"] } ?? []) + settings.localFrontends
    let users =
      Self.has(.users)
      ? Users(
        callbacks: callbacks.map { .init($0) },
        isProtected: settings.leavesSnapshot && Parameter("protected", default: true).value) : nil
    var environment: [String: Input<String>] = [
      "DATABASE_HOST": proxy?.endpoint ?? database.endpoint, "DATABASE_SECRET": database.secret.id.text,
      "ENVIRONMENT": Environment.prefix, "LOG_LEVEL": .init(settings.logLevel),
    ]
    environment["USER_POOL"] = users?.pool.userPoolId.text
    environment["WEB_CLIENT"] = users?.client.clientId.text
    let registry = Registry(image: "api", keeping: 10)
    let api = HTTPFunction(
      "api", image: "\(registry.url):\(imageTag)", memory: .mebibytes(512), timeout: .seconds(30),
      concurrency: settings.concurrency, traffic: settings.traffic, logRetention: settings.logRetention,
      environment: environment, in: network, securityGroup: functionGroup,
      routes: [
        "health": "GET /health", "users": "ANY /users/{proxy+}", "assets": "ANY /assets/{proxy+}",
        "expenses": "ANY /expenses/{proxy+}",
      ],
      permissions: [
        .allow("secretsmanager:GetSecretValue", on: database.secret.id.text, id: "ReadDatabaseSecret"),
        .allow("kms:Decrypt", on: database.key.arn.text, id: "DecryptDatabaseSecret"),
      ])
    self.users = users
    self.network = network
    self.functionGroup = functionGroup
    self.bastionGroup = bastionGroup
    self.database = database
    self.proxyGroup = proxyGroup
    self.proxy = proxy
    self.registry = registry
    self.api = api
    bastion = Bastion(in: network, securityGroup: bastionGroup, image: "ami-12c6146b")
    self.frontend = content.map { frontend.allowing($0.reading(frontend)) } ?? frontend
    self.domain = domain
    self.firewall = firewall
    self.content = content
    state = PrivateBucket("state")
    monitoring = Monitoring(
      of: api, database, gateways: settings.watchesGateways ? network.natGateways : [], email: "oncall@example.com",
      hasDashboard: Self.has(.dashboard))
    budget =
      Self.has(.budget)
      ? BudgetAlarm(
        monthly: settings.budget.monthly, countedBy: ["Project": "FinAlly", "Environment": settings.budget.of],
        email: "oncall@example.com")
      : nil
  }

  var body: Contents {
    if let users { users }
    network
    functionGroup
    bastionGroup
    database
    if let proxyGroup { proxyGroup }
    if let proxy { proxy }
    registry
    api
    bastion
    frontend
    if let domain { domain }
    if let firewall { firewall }
    if let content { content }
    if let domain, let content { domain.records(to: content) }
    state
    monitoring
    if let budget { budget }

    if let users {
      Output("user-pool-id", users.pool.userPoolId)
      Output("web-client-id", users.client.clientId)
      Output("cognito-domain", users.url)
    }
    Output("api-url", api.url)
    Release.checked(api.url)
    Output("database-endpoint", database.endpoint)
    Output("database-secret-arn", database.secret.id)
    Output("bastion-instance-id", bastion.instance.instanceId)
    Output("ecr-repository-url", registry.url)
    Output("frontend-bucket", frontend.bucket.bucketName)
    if let content {
      Output("frontend-url", content.url)
      Output("distribution-id", content.distribution.id)
    }
    if let domain { Output("name-servers", domain.zone.nameServers) }
  }
}
