import AWSSchemas
import Applier
import InfraModel
import Provider
import Rehearsal
import Reports
import Testing

@Suite("A plan is carried out in a twin")
struct RehearsalTests {
  private let schemas = AWSSchemaCatalog()
  private var rehearsal: Rehearsal { Rehearsal(schemas: schemas, start: 1_795_000_000) }

  private func node(_ address: Address, _ type: ResourceType, _ properties: [String: Value]) -> ResourceNode {
    ResourceNode(address: address, type: type, properties: properties)
  }

  private func graph(_ resources: [ResourceNode]) -> Graph {
    Graph(environment: "app/dev", region: "eu-central-1", account: "123456789012", resources: resources)
  }

  private func empty(_ graph: Graph) -> State {
    State(environment: graph.environment, region: graph.region, lineage: "lineage", digestKey: "00ff")
  }

  private func network(_ count: Int) -> [ResourceNode] {
    (1...count).map { node(Address("network/\($0)"), "AWS::EC2::VPC", ["CidrBlock": .string("10.\($0).0.0/16")]) }
  }

  @Test("A rehearsal makes as many networks as an account may have by default, and not one more")
  func quota() async throws {
    let five = graph(network(5))
    #expect(try await rehearsal.run(five, from: empty(five)).result.isComplete)
    let six = graph(network(6))
    let outcome = try await rehearsal.run(six, from: empty(six))
    #expect(outcome.result.failed.map { $0.error.provider?.code } == ["VpcLimitExceeded"])
    #expect(outcome.result.done.count == 5)
  }

  @Test("A state's resources are in the twin under other names; what the plan changes is done there")
  func twin() async throws {
    let logs: [String: Value] = ["LogGroupName": "/app", "RetentionInDays": 7]
    var state = empty(graph([]))
    state.account = "123456789012"
    state.serial = 4
    state.resources["network"] = ResourceRecord(
      address: "network", type: "AWS::EC2::VPC", region: "eu-central-1", id: "vpc-0123456789abcdef0",
      operation: "op-1", properties: ["CidrBlock": "10.0.0.0/16"], attributes: ["VpcId": "vpc-0123456789abcdef0"])
    state.resources["subnet"] = ResourceRecord(
      address: "subnet", type: "AWS::EC2::Subnet", region: "eu-central-1", id: "subnet-0123456789abcdef0",
      operation: "op-2", properties: ["CidrBlock": "10.0.1.0/24", "VpcId": "vpc-0123456789abcdef0"],
      attributes: ["SubnetId": "subnet-0123456789abcdef0", "VpcId": "vpc-0123456789abcdef0"],
      dependencies: ["network"])
    state.resources["logs"] = ResourceRecord(
      address: "logs", type: "AWS::Logs::LogGroup", region: "eu-central-1", id: "/app", operation: "op-3",
      properties: logs, attributes: logs)
    let next = graph([
      node("network", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]),
      node("logs", "AWS::Logs::LogGroup", logs.merging(["RetentionInDays": 30]) { $1 }),
    ])
    let outcome = try await rehearsal.run(next, from: state)
    #expect(
      outcome.result.done.map { "\($0.address) \($0.kind.action.rawValue)" }.sorted() == [
        "logs update", "subnet delete",
      ])
    let twin = outcome.result.state
    #expect(twin.resources.keys.sorted() == ["logs", "network"])
    #expect(twin.resources["network"]?.id.text.hasPrefix("vpc-") == true)
    #expect(twin.resources["network"]?.id != "vpc-0123456789abcdef0")
    #expect(twin.resources["logs"]?.properties["RetentionInDays"] == 30)
    let report = RehearsalReport(outcome.plan, outcome.result, events: outcome.events)
    #expect(report.document["succeeds"] == true)
    #expect(report.document["timeline"]?.list?.count == 2)
  }

  private func certificate(_ zone: Value?) -> ResourceNode {
    var properties: [String: Value] = ["DomainName": "www.example.com", "ValidationMethod": "DNS"]
    if let zone { properties["DomainValidationOptions"] = [["DomainName": "www.example.com", "HostedZoneId": zone]] }
    return node("certificate", "AWS::CertificateManager::Certificate", properties)
  }

  /// A load balancer in a network of its own, and its listener.
  private func balanced(_ certificate: Value) -> [ResourceNode] {
    func ref(_ name: String, _ property: String) -> Value {
      .reference(Reference(Address(name), PropertyPath(property)))
    }
    let subnets = [("one", "eu-central-1a", 1), ("two", "eu-central-1b", 2)].map { name, zone, number in
      node(
        name, "AWS::EC2::Subnet",
        [
          "VpcId": ref("vpc", "VpcId"), "CidrBlock": .string("10.0.\(number).0/24"), "AvailabilityZone": .string(zone),
        ])
    }
    let balancer = node(
      "balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
      ["Name": "web", "Scheme": "internal", "Subnets": [ref("one", "SubnetId"), ref("two", "SubnetId")]])
    let listener = node(
      "listener", "AWS::ElasticLoadBalancingV2::Listener",
      [
        "LoadBalancerArn": ref("balancer", "LoadBalancerArn"), "Protocol": "HTTPS", "Port": 443,
        "DefaultActions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]]],
        "Certificates": [["CertificateArn": certificate]],
      ])
    return [node("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])] + subnets + [balancer, listener]
  }

  @Test("A certificate is proven in its zone; without one, somebody is taken to prove it by hand")
  func certificates() async throws {
    let zone = node("zone", "AWS::Route53::HostedZone", ["Name": "example.com"])
    let reference = Value.reference(Reference(Address("zone"), PropertyPath("Id")))
    let shown = balanced(.reference(Reference(Address("certificate"), PropertyPath("Id"))))
    for resources in [[zone, certificate(reference)] + shown, [certificate(nil)] + shown] {
      let graph = graph(resources)
      let outcome = try await rehearsal.run(graph, from: empty(graph))
      #expect(outcome.result.isComplete, "\(outcome.result.failed)")
      #expect(outcome.gaps == [])
    }
    let others = graph(balanced("arn:aws:acm:eu-central-1:123456789012:certificate/a"))
    #expect(try await rehearsal.run(others, from: empty(others)).result.isComplete)
  }

  @Test("What is put into a zone that the environment does not have is not rehearsed, and that is said")
  func foreignZone() async throws {
    let record = node(
      "record", "AWS::Route53::RecordSet",
      [
        "HostedZoneId": "Z0123456789ABCDEFGHIJ", "Name": "www.example.com", "Type": "A", "TTL": "60",
        "ResourceRecords": ["192.0.2.1"],
      ])
    for node in [record, certificate("Z0123456789ABCDEFGHIJ")] {
      let graph = graph([node])
      let outcome = try await rehearsal.run(graph, from: empty(graph))
      #expect(outcome.failures == [])
      #expect(outcome.gaps.map(\.code) == ["IN8004"])
    }
  }

  @Test("A type that the sandbox does not know has no twin, and that is said; the rest is rehearsed")
  func unknown() async throws {
    var state = empty(graph([]))
    state.serial = 1
    state.resources["queue"] = ResourceRecord(
      address: "queue", type: "AWS::SDB::Domain", region: "eu-central-1", id: "https://queue", operation: "op-1",
      isRetained: true,
      position: SourcePosition(file: "Environments/App.swift", line: 7, column: 3))
    let logs = node("logs", "AWS::Logs::LogGroup", ["LogGroupName": "/app"])
    let outcome = try await rehearsal.run(graph([logs]), from: state)
    #expect(outcome.gaps.map(\.code) == ["IN8001"])
    #expect(outcome.gaps.first?.severity == .warning)
    #expect(outcome.gaps.first?.position?.line == 7)
    #expect(outcome.failures == [])
    #expect(outcome.result.done.map(\.address) == ["logs"])
  }
}
