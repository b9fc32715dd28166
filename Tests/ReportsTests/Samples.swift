import InfraModel
import Reports

/// Plans and diagnostics that the golden texts are made from.
enum Samples {
  static let file = "Environments/FinAlly/Production.swift"

  static func at(_ line: Int, _ column: Int = 9) -> SourcePosition {
    SourcePosition(file: file, line: line, column: column)
  }

  /// A plan that has something of everything.
  static let mixed = plan([
    Change(
      address: "database/main", type: "AWS::RDS::DBInstance", region: "eu-central-1", action: .replace,
      reasons: [.createOnly(property: "DBName")], id: "finally-production-database",
      properties: [
        PropertyChange(
          path: "DBName", before: "finally", after: "ledger", reason: .changed, replaces: true,
          consequence: .dataLoss("the database and its automated backups"))
      ],
      consequence: .dataLoss("the database and its automated backups"),
      undo: .lossy(.init(.data, "the database and its automated backups")), position: at(31)),
    Change(
      address: "reports/bucket", type: "AWS::S3::Bucket", region: "eu-central-1", action: .delete,
      reasons: [.removedFromDeclaration], id: "finally-production-reports",
      consequence: .dataLoss("every object in the bucket"),
      undo: .lossy(.init(.data, "every object in the bucket")), position: at(60)),
    Change(
      address: "api/alias", type: "AWS::Lambda::Alias", region: "eu-central-1", action: .update,
      reasons: [.changedDeclaration], id: "live",
      properties: [
        PropertyChange(
          path: "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions", before: 5, after: 6, reason: .changed)
      ], position: at(44)),
    Change(
      address: "api/function", type: "AWS::Lambda::Function", region: "eu-central-1", action: .update,
      reasons: [.changedDeclaration], id: "finally-production-api",
      properties: [
        PropertyChange(path: "MemorySize", before: 512, after: 1024, reason: .changed),
        PropertyChange(
          path: "Environment.Variables.DATABASE_HOST", before: "db.example.com",
          after: .unknown([Reference("database/main", "Endpoint.Address")]), reason: .reference),
        PropertyChange(
          path: "Environment.Variables.TOKEN", before: .digest("aa"), after: .secret(.environment("API_TOKEN")),
          reason: .changed),
        PropertyChange(
          path: "Description",
          before: "Answers the requests of the web front end and of the partners that call the older interface",
          after: "Answers the requests of the web front end and of nobody else since the partners have moved on",
          reason: .changed),
      ], position: at(40)),
    Change(
      address: "network/logs", type: "AWS::Logs::LogGroup", region: "eu-central-1", action: .update,
      reasons: [.drift], id: "/vpc/finally-production",
      properties: [PropertyChange(path: "RetentionInDays", before: 14, after: 30, reason: .drift)],
      consequence: .none, position: at(52)),
    Change(
      address: "database/replica", type: "AWS::RDS::DBInstance", region: "eu-central-1", action: .update,
      reasons: [.changedDeclaration], id: "finally-production-replica",
      properties: [
        PropertyChange(
          path: "DBInstanceClass", before: "db.t3.medium", after: "db.t3.large", reason: .changed,
          consequence: .restart(minutes: 5))
      ], consequence: .restart(minutes: 5), position: at(33)),
    Change(
      address: "alerts/critical", type: "AWS::SNS::Topic", region: "eu-central-1", action: .create,
      reasons: [.declared],
      properties: [PropertyChange(path: "TopicName", before: nil, after: "critical", reason: .declared)],
      position: at(70)),
    Change(
      address: "network/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", action: .none, id: "vpc-1",
      position: at(12)),
  ])

  /// The same with prices: a dearer replica, a bucket that goes, a topic without a price, a database that is replaced.
  static let priced: Plan = {
    func figures(_ fixed: Int64, _ usage: Int64 = 0, isComplete: Bool = true) -> CostFigures {
      CostFigures(
        fixed: dollars(fixed), usage: Dollars(low: usage * 10_000, high: usage * 20_000), isComplete: isComplete)
    }
    var plan = mixed
    plan.cost = PlanCost(
      catalogDigest: "cafe", before: figures(60_00, 1_00), after: figures(94_40, 2_00, isComplete: false))
    let costs: [Address: CostChange] = [
      "database/main": CostChange(
        before: figures(20_00), after: figures(20_00),
        oneTime: [.init(name: "Last snapshot", amount: dollars(1_90), note: "kept until you delete it")]),
      "database/replica": CostChange(
        before: figures(40_00), after: figures(74_40),
        parts: [.init(name: "Instance", kind: .fixed, before: dollars(40_00), after: dollars(74_40))],
        assumptions: ["Extended Support is left out"]),
      "network/logs": CostChange(
        before: figures(0), after: figures(0),
        parts: [
          .init(name: "Taken in", kind: .usage, before: nil, after: nil, rate: "$0.50 per GB, by ingestedGigabytes")
        ],
        growing: [.init(name: "Logs stored", amount: dollars(10))]),
      "alerts/critical": CostChange(
        before: nil, after: figures(0, isComplete: false),
        gaps: [.init(code: "IN7002", what: "Requests", why: "no price in eu-central-1", fix: "infra prices set")]),
      "api/alias": CostChange(before: figures(0, 1_00), after: figures(0, 2_00)),
    ]
    for index in plan.changes.indices { plan.changes[index].cost = costs[plan.changes[index].address] }
    return plan
  }()

  /// From cents.
  private static func dollars(_ cents: Int64) -> Dollars { Dollars(low: cents * 10_000, high: cents * 10_000) }

  static let nothing = plan([
    Change(
      address: "network/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", action: .none, id: "vpc-1",
      position: at(12))
  ])

  static func plan(_ changes: [Change], outputs: [OutputChange] = []) -> Plan {
    Plan(
      environment: "finally/production", region: "eu-central-1", lineage: "1f", serial: 7, graphDigest: "ab",
      isRefreshed: true, changes: changes, outputs: outputs,
      graph: Graph(environment: "finally/production", region: "eu-central-1"))
  }
}
