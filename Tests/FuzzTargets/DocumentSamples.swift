import InfraModel
import Planner
import Pricing
import StateStore

/// Documents that are right, for mutations to begin with.
enum DocumentSamples {
  static let key = String(repeating: "0f", count: 32)
  private static let lineage = "6f2c1a52-0000-4000-8000-000000000001"
  private static let address = Address("web/function")

  static let graph = Graph(
    environment: "web/dev", region: "eu-central-1",
    resources: [
      ResourceNode(
        address: "web/logs", type: ResourceType("AWS::Logs::LogGroup"),
        properties: ["LogGroupName": "/web", "RetentionInDays": 14],
        lifecycle: Lifecycle(isProtected: true, isRetained: true, renamedFrom: ["logs"]),
        position: SourcePosition(file: "Environments/Web.swift", line: 3, column: 5)),
      ResourceNode(
        address: "web/role", type: ResourceType("AWS::IAM::Role"),
        properties: [
          "AssumeRolePolicyDocument": [
            "Version": "2012-10-17",
            "Statement": [
              ["Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole"]
            ],
          ]
        ]),
      ResourceNode(
        address: "web/queue", type: ResourceType("AWS::SNS::Topic"), region: "us-east-1",
        properties: ["DisplayName": .secret(.environment("TOPIC"))],
        lifecycle: Lifecycle(ignoredChanges: [.init(property: "DisplayName", because: "it is set by hand")])),
      ResourceNode(
        address: address, type: ResourceType("AWS::Lambda::Function"),
        properties: [
          "Role": .reference(Reference("web/role", "Arn")), "Runtime": "python3.12", "Handler": "index.handler",
          "Code": ["S3Bucket": "code", "S3Key": .interpolation(["web-", .reference(Reference("web/logs", "Arn"))])],
          "MemorySize": 512, "ReservedConcurrentExecutions": 2,
        ],
        dependsOn: ["web/logs"], lifecycle: Lifecycle(createsBeforeDestroy: true), labels: ["team": "web"],
        usage: ["requests": 1_000_000]),
    ],
    outputs: [OutputNode(name: "role", value: .reference(Reference("web/role", "Arn")))])

  static func empty(_ graph: Graph) -> State {
    State(
      environment: graph.environment, account: graph.account, region: graph.region, lineage: lineage, digestKey: key)
  }

  static let state = State(
    environment: "web/dev", account: "123456789012", region: "eu-central-1", lineage: lineage, serial: 7,
    digestKey: key,
    resources: [
      "web/logs": record(
        graph.resources[0], id: "/web", ["Arn": "arn:aws:logs:eu-central-1:123456789012:log-group:/web"]),
      "web/role": record(graph.resources[1], id: "web-role", ["Arn": "arn:aws:iam::123456789012:role/web-role"]),
      "web/old": ResourceRecord(
        address: "web/old", type: ResourceType("AWS::SNS::Topic"), region: "us-east-1", id: "old",
        status: .incomplete, operation: "op-3", properties: ["DisplayName": .digest(key)], attributes: [:],
        deposed: [.init(id: "older", operation: "op-1", attributes: [:], isRetained: true)]),
    ],
    outputs: ["role": "arn:aws:iam::123456789012:role/web-role"],
    approval: .init(.required, typing: "APPLY WEB"))

  private static func record(_ node: ResourceNode, id: ResourceID, _ attributes: [String: Value]) -> ResourceRecord {
    ResourceRecord(
      address: node.address, type: node.type, region: "eu-central-1", id: id, status: .complete, operation: "op-1",
      declared: node.properties, properties: node.properties, attributes: attributes, isProtected: true)
  }

  /// The plan of the graph over the state.
  static let plan = Result { () throws(Diagnostics) in try DocumentFuzz.planner.plan(graph, state: state) }

  static let journal: [UInt8] = {
    let header = JournalHeader(environment: "web/dev", lineage: lineage, follows: 7)
    let record = Self.record(
      graph.resources[3], id: "web-function", ["Arn": "arn:aws:lambda:eu-central-1:123456789012:function:f"])
    let operation = JournalEntry.Operation(
      id: "op-9", address: address, type: record.type, region: "eu-central-1", action: .create,
      inputsDigest: key, record: record, fence: 3)
    let deletion = JournalEntry.Operation(
      id: "op-10", address: "web/old", type: ResourceType("AWS::SNS::Topic"), region: "us-east-1", action: .delete,
      resource: "old", inputsDigest: key, keepsPredecessor: true, fence: 3)
    let entries: [JournalEntry] = [
      .begun(operation), .willCall(operation: "op-9", call: "CreateFunction", ordinal: 1),
      .didCall(operation: "op-9", ordinal: 1, outcome: .succeeded), .identified(operation: "op-9", id: "web-function"),
      .finished(operation: "op-9", outcome: .succeeded, effect: .store(record)), .begun(deletion),
      .willCall(operation: "op-10", call: "DeleteTopic", ordinal: 1),
      .didCall(operation: "op-10", ordinal: 1, outcome: .refused(code: "Throttling")),
      .finished(operation: "op-10", outcome: .failed(code: nil, message: "no"), effect: .none),
      .recorded(.move(from: "web/logs", to: record)),
    ]
    var text = JournalText.line(header.document, number: 0, after: 0)
    for (number, entry) in entries.enumerated() {
      text += JournalText.line(entry.document, number: number + 1, after: text.count)
    }
    return text
  }()

  static let ownPrices = OwnPrices(
    rates: [
      .init(
        service: "AWSLambda", usageType: "EUC1-Lambda-GB-Second", attributes: Attributes(["tier": "1"]),
        region: "eu-central-1", unit: "GB-Second", usd: Money(units: 16_666_700), date: "2026-11-21",
        because: "a contract")
    ],
    discounts: [.init(service: "AWSLambda", percent: 12, date: "2026-11-21")])

  static let updatedPrices = UpdatedPrices(
    day: "2026-11-21", rows: ownPrices.table.rows)
}
