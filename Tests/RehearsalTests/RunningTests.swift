import AWSResources
import AWSSchemas
import Applier
import InfraModel
import Planner
import Provider
import Rehearsal
import Testing

@Suite("A rehearsal starts from what runs, and does what the plan says")
struct RunningTests {
  private let schemas = AWSSchemaCatalog()
  private var rehearsal: Rehearsal { Rehearsal(schemas: schemas, start: 1_795_000_000) }

  private func graph(_ resources: ResourceNode...) -> Graph {
    Graph(environment: "app/dev", region: "eu-central-1", account: "123456789012", resources: resources)
  }

  private func node(_ address: Address, _ type: ResourceType, _ properties: [String: Value]) -> ResourceNode {
    ResourceNode(
      address: address, type: type, properties: properties,
      position: SourcePosition(file: "Environments/App.swift", line: 12, column: 5))
  }

  private func state(_ records: ResourceRecord...) -> State {
    State(
      environment: "app/dev", account: "123456789012", region: "eu-central-1", lineage: "lineage", serial: 3,
      digestKey: "00ff", resources: Dictionary(records.map { ($0.address, $0) }, uniquingKeysWith: { $1 }))
  }

  private func record(
    _ address: Address, _ type: ResourceType, _ id: ResourceID, _ properties: [String: Value],
    _ attributes: [String: Value] = [:], needs: [Address] = []
  ) -> ResourceRecord {
    ResourceRecord(
      address: address, type: type, region: "eu-central-1", id: id, operation: "op-\(address)",
      properties: properties, attributes: properties.merging(attributes) { $1 }, dependencies: needs)
  }

  private func plan(
    _ graph: Graph, _ state: State, _ seen: [Address: Observation]?, only: [Address] = []
  ) throws -> Plan {
    let traits = Dictionary(Handlers.all.map { ($0.type, $0.traits) }, uniquingKeysWith: { $1 })
    return try Planner(schemas: schemas, traits: { traits[$0] ?? .unsupported }, rules: .aws)
      .plan(graph, state: state, observations: seen, choosing: PlanChoice(only: only))
  }

  private func rehearsed(
    _ graph: Graph, _ state: State, _ seen: [Address: Observation]? = nil
  ) async throws -> Rehearsal.Outcome {
    try await rehearsal.run(try plan(graph, state, seen), from: state, seen: seen)
  }

  private let vpc: ResourceID = "vpc-0123456789abcdef0"

  @Test("Drift that was read is in the twin, and taken back there")
  func drift() async throws {
    let logs: [String: Value] = ["LogGroupName": "/app", "RetentionInDays": 7]
    let drifted: Observation = .present(
      ObservedResource(id: "/app", properties: ["LogGroupName": "/app", "RetentionInDays": 30]))
    let outcome = try await rehearsed(
      graph(node("logs", "AWS::Logs::LogGroup", logs)), state(record("logs", "AWS::Logs::LogGroup", "/app", logs)),
      ["logs": drifted])
    #expect(outcome.gaps == [])
    #expect(outcome.failures == [])
    let change = try #require(outcome.plan.effective.first)
    #expect(change.properties.map(\.before) == [30])
    #expect(outcome.result.done.map { "\($0.address) \($0.kind.action.rawValue)" } == ["logs update"])
  }

  @Test("What somebody changed by hand names nothing: the same text elsewhere stays what it is")
  func driftIsNoName() async throws {
    func alarm(_ name: String) -> [String: Value] {
      [
        "AlarmName": .string(name), "AlarmDescription": "described alike", "ComparisonOperator": "GreaterThanThreshold",
        "EvaluationPeriods": 1, "MetricName": "Errors", "Namespace": "AWS/Lambda", "Period": 60, "Statistic": "Sum",
        "Threshold": 1,
      ]
    }
    let changed = alarm("one").merging(["AlarmDescription": "by somebody"]) { $1 }
    let outcome = try await rehearsed(
      graph(
        node("one", "AWS::CloudWatch::Alarm", alarm("one")), node("two", "AWS::CloudWatch::Alarm", alarm("two"))),
      state(
        record("one", "AWS::CloudWatch::Alarm", "one", alarm("one")),
        record("two", "AWS::CloudWatch::Alarm", "two", alarm("two"))),
      [
        "one": .present(ObservedResource(id: "one", properties: changed)),
        "two": .present(ObservedResource(id: "two", properties: alarm("two"))),
      ])
    #expect(outcome.gaps == [])
    #expect(outcome.failures == [])
    #expect(outcome.result.done.map { "\($0.address) \($0.kind.action.rawValue)" } == ["one update"])
  }

  @Test("What somebody deleted is not in the twin, and made there")
  func vanished() async throws {
    let logs: [String: Value] = ["LogGroupName": "/app"]
    let outcome = try await rehearsed(
      graph(node("logs", "AWS::Logs::LogGroup", logs)), state(record("logs", "AWS::Logs::LogGroup", "/app", logs)),
      ["logs": .absent])
    #expect(outcome.gaps == [])
    #expect(outcome.result.done.map { "\($0.address) \($0.kind.action.rawValue)" } == ["logs create"])
  }

  @Test("What the declaration takes over is in the twin, and taken over there")
  func adopted() async throws {
    var net = node("net", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true])
    net.lifecycle.adoptedID = vpc
    let seen: Observation = .present(
      ObservedResource(
        id: vpc, properties: ["VpcId": .string(vpc.text), "CidrBlock": "10.0.0.0/16", "EnableDnsSupport": false]))
    let outcome = try await rehearsed(graph(net), state(), ["net": seen])
    #expect(outcome.gaps == [])
    #expect(outcome.failures == [])
    #expect(outcome.result.done.map { "\($0.address) \($0.kind.action.rawValue)" } == ["net adopt"])
    #expect(outcome.result.state.resources["net"]?.id != vpc)
  }

  @Test("What the cloud would refuse is an error at the user's line, with what waits for it")
  func refused() async throws {
    let network = node("net", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
    let others = (1...5).map { number in
      record(
        Address("other/\(number)"), "AWS::EC2::VPC", ResourceID("vpc-0123456789abcde\(number)0"),
        ["CidrBlock": .string("10.\(number).0.0/16")], ["VpcId": .string("vpc-0123456789abcde\(number)0")])
    }
    var five = state()
    for other in others { five.resources[other.address] = other }
    let kept = others.map { node($0.address, $0.type, $0.properties) }
    let subnet = node(
      "subnet", "AWS::EC2::Subnet",
      ["VpcId": .reference(Reference("net", "VpcId")), "CidrBlock": "10.0.1.0/24"])
    var all = graph(network, subnet)
    all.resources += kept
    all.resources.sort { $0.address < $1.address }
    let outcome = try await rehearsed(all, five)
    #expect(outcome.gaps == [])
    let failure = try #require(outcome.failures.first)
    #expect(outcome.failures.count == 1)
    #expect(failure.code == "IN8002")
    #expect(failure.severity == .error)
    #expect(failure.message.hasPrefix("net would fail: "))
    #expect(failure.position?.line == 12)
    #expect(failure.notes.last?.message == "these wait for it: subnet")
    #expect(failure.fix?.contains("--no-rehearsal") == true)
  }

  @Test("An account that has more than a quota allows has a quota of its own")
  func quota() async throws {
    var six = state()
    var all = graph(node("net", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]))
    for number in 1...6 {
      let id = ResourceID("vpc-0123456789abcde\(number)0")
      let other = record(
        Address("other/\(number)"), "AWS::EC2::VPC", id, ["CidrBlock": .string("10.\(number).0.0/16")],
        ["VpcId": .string(id.text)])
      six.resources[other.address] = other
      all.resources.append(node(other.address, other.type, other.properties))
    }
    let outcome = try await rehearsed(all, six)
    #expect(outcome.failures == [])
    #expect(outcome.result.done.map(\.address) == ["net"])
  }

  @Test("What others made is not in the twin: what names it is not rehearsed, and that is no error")
  func foreign() async throws {
    let subnet = node("subnet", "AWS::EC2::Subnet", ["VpcId": .string(vpc.text), "CidrBlock": "10.0.1.0/24"])
    let logs = node("logs", "AWS::Logs::LogGroup", ["LogGroupName": "/app"])
    let outcome = try await rehearsed(graph(logs, subnet), state())
    #expect(outcome.failures == [])
    #expect(outcome.gaps.map(\.code) == ["IN8004"])
    #expect(outcome.gaps.first?.severity == .warning)
    #expect(outcome.gaps.first?.message.contains(vpc.text) == true)
    #expect(outcome.result.done.map(\.address) == ["logs"])
  }

  @Test("What needs something that the twin cannot have is left out with it; references to it give what they give")
  func hanging() async throws {
    let queue: ResourceID = "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs"
    var lost = record(
      "queue", "AWS::SDB::Domain", queue, [:], ["Arn": "arn:aws:sqs:eu-central-1:123456789012:jobs"])
    lost.isRetained = true
    lost.position = SourcePosition(file: "Environments/App.swift", line: 7, column: 3)
    let topic = record(
      "topic", "AWS::SNS::Topic", "arn:aws:sns:eu-central-1:123456789012:app", ["TopicName": "app"],
      ["TopicArn": "arn:aws:sns:eu-central-1:123456789012:app"], needs: ["queue"])
    let logs = node("logs", "AWS::Logs::LogGroup", ["LogGroupName": "/app"])
    let before = state(lost, topic)
    // Both leave the declaration; neither is there to be let go or deleted.
    let outcome = try await rehearsed(graph(logs), before)
    #expect(outcome.failures == [])
    #expect(outcome.gaps.map(\.code) == ["IN8001"])
    #expect(outcome.gaps.first?.address == "queue")
    #expect(outcome.gaps.first?.position?.line == 7)
    #expect(outcome.gaps.first?.notes.last?.message == "these need it and were not rehearsed either: topic")
    #expect(outcome.result.done.map(\.address) == ["logs"])
  }
}
