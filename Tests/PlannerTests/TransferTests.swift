import InfraModel
import Planner
import Testing

@Suite("What a move of resources between states comes to")
struct TransferTests {
  private static let dev: EnvironmentName = "lab/dev"
  private static let shared: EnvironmentName = "lab/shared"

  private static func record(
    _ address: Address, _ type: ResourceType = "AWS::EC2::VPC", region: String = "eu-central-1",
    declared: [String: Value] = [:], needs: [Address] = [], isProtected: Bool = false
  ) -> ResourceRecord {
    ResourceRecord(
      address: address, type: type, region: region, id: ResourceID("id-\(address)"), operation: "op-\(address)",
      declared: declared, properties: ["Name": "applied"], attributes: ["Id": .string("id-\(address)")],
      dependencies: needs, isProtected: isProtected,
      position: SourcePosition(file: "Dev.swift", line: 3, column: 1))
  }

  private static func state(
    _ environment: EnvironmentName, _ records: [ResourceRecord], account: String? = "123456789012"
  ) -> State {
    State(
      environment: environment, account: account, region: "eu-central-1", lineage: "of \(environment)", serial: 4,
      digestKey: "00", resources: Dictionary(records.map { ($0.address, $0) }, uniquingKeysWith: { $1 }))
  }

  private static func node(
    _ address: Address, _ type: ResourceType = "AWS::EC2::VPC", region: String? = nil
  ) -> ResourceNode {
    ResourceNode(
      address: address, type: type, region: region, position: SourcePosition(file: "Lab.swift", line: 7, column: 5))
  }

  private static func graph(
    _ environment: EnvironmentName, _ nodes: [ResourceNode], account: String? = "123456789012"
  ) -> Graph { Graph(environment: environment, region: "eu-central-1", account: account, resources: nodes) }

  /// A network that a service refers to, and that refers to a log in turn.
  private static let source = state(
    dev,
    [
      record("log"),
      record("network/vpc", declared: ["Log": .reference(Reference("log", "Id"))], needs: ["log"]),
      record(
        "network/subnet", declared: ["Vpc": .reference(Reference("network/vpc", "Id"))], needs: ["network/vpc"]),
      record(
        "web",
        declared: [
          "Vpc": .interpolation(["in ", .reference(Reference("network/vpc", "Id"))]),
          "Secret": .secret(.stored(secret: .reference(Reference("network/vpc", "Id")), key: nil)),
          "Log": .reference(Reference("log", "Id")),
        ], needs: ["log", "network/vpc"]),
    ])

  private static func request(_ selection: [Address], to address: Address? = nil, in target: EnvironmentName = shared)
    -> TransferRequest
  { TransferRequest(source: dev, selection: selection, destination: .environment(target, address)) }

  private static func refusals(
    _ planner: TransferPlanner, _ request: TransferRequest
  ) -> [String] {
    do throws(Diagnostics) {
      _ = try planner.plan(request)
      return []
    } catch { return error.all.map { "\($0.code) \($0.message)" } }
  }

  @Test("A component moves whole; references inside of it go along, and those across the border become values")
  func moved() throws {
    let target = (Self.state(Self.shared, []), Optional(Self.graph(Self.shared, [Self.node("core/vpc")])))
    let planner = TransferPlanner(from: Self.source, Self.graph(Self.dev, [Self.node("network/vpc")]), to: target)
    let transfer = try planner.plan(Self.request(["network"], to: "core"))
    #expect(
      transfer.rows.map { "\($0.record.address) → \($0.address?.path ?? "")" } == [
        "network/subnet → core/subnet", "network/vpc → core/vpc",
      ])
    #expect(transfer.rows.map(\.position?.line) == [nil, 7])
    var subnet = Self.record(
      "core/subnet", declared: ["Vpc": .reference(Reference("core/vpc", "Id"))], needs: ["core/vpc"])
    subnet.id = "id-network/subnet"
    subnet.operation = "op-network/subnet"
    subnet.attributes = ["Id": "id-network/subnet"]
    #expect(transfer.moved[0] == subnet)
    #expect(transfer.moved[1].declared == ["Log": "id-log"])
    #expect(transfer.moved[1].dependencies == [])
    #expect(transfer.remaining.keys.sorted() == ["log", "web"])
    #expect(transfer.remaining["web"]?.dependencies == ["log"])
    #expect(
      transfer.remaining["web"]?.declared == [
        "Vpc": "in id-network/vpc", "Log": .reference(Reference("log", "Id")),
        "Secret": .secret(.stored(secret: "id-network/vpc", key: nil)),
      ])
    #expect(
      transfer.warnings.map { "\($0.code) \($0.message)" } == [
        "IN2123 lab/dev still declares network/vpc: its next apply would create it again",
        "IN2124 lab/shared does not declare core/subnet: its next apply would delete it",
        "IN2125 network/vpc refers to log, which stays in lab/dev",
        "IN2125 web refers to network/vpc, which is then in lab/shared",
      ])
  }

  @Test("Inside of one environment everything that refers to it follows")
  func renamed() throws {
    let planner = TransferPlanner(from: Self.source, Self.graph(Self.dev, [Self.node("vpc")]), to: nil)
    let transfer = try planner.plan(Self.request(["network/vpc"], to: "vpc", in: Self.dev))
    #expect(transfer.moved.map(\.address) == ["vpc"])
    #expect(transfer.moved[0].dependencies == ["log"])
    #expect(transfer.remaining["network/subnet"]?.declared == ["Vpc": .reference(Reference("vpc", "Id"))])
    #expect(transfer.remaining["web"]?.dependencies == ["log", "vpc"])
    #expect(transfer.warnings == [])
  }

  @Test("What is forgotten leaves values behind, and a warning where it is still declared")
  func forgotten() throws {
    let planner = TransferPlanner(from: Self.source, Self.graph(Self.dev, [Self.node("log")]), to: nil)
    let transfer = try planner.plan(TransferRequest(source: Self.dev, selection: ["log"], destination: .nowhere))
    #expect(transfer.moved == [])
    #expect(transfer.remaining["network/vpc"]?.declared == ["Log": "id-log"])
    #expect(
      transfer.warnings.map { "\($0.code) \($0.message)" } == [
        "IN2123 lab/dev still declares log: its next apply would create it again",
        "IN2125 network/vpc refers to log, which is then not managed",
        "IN2125 web refers to log, which is then not managed",
      ])
  }

  @Test("What is taken, is not there, or could not live there is refused, all of it at once")
  func refused() {
    let shared = Self.state(Self.shared, [Self.record("network/vpc"), Self.record("other")])
    let here = Self.graph(Self.dev, [])
    #expect(
      Self.refusals(TransferPlanner(from: Self.source, here, to: (shared, nil)), Self.request(["network", "wbe"])) == [
        "IN6007 the state of lab/dev has no resource 'wbe', and none in it",
        "IN2120 network/vpc cannot move to lab/shared: there is a resource at network/vpc",
      ])
    var twin = Self.record("other")
    twin.id = "id-network/vpc"
    #expect(
      Self.refusals(
        TransferPlanner(from: Self.source, here, to: (Self.state(Self.shared, [twin]), nil)),
        Self.request(["network/vpc"])) == [
          "IN2120 network/vpc cannot move to lab/shared: the same resource is there as other"
        ])
    let elsewhere = Self.graph(Self.shared, [], account: "210987654321")
    #expect(
      Self.refusals(
        TransferPlanner(from: Self.source, here, to: (Self.state(Self.shared, [], account: nil), elsewhere)),
        Self.request(["log"])) == ["IN2121 lab/dev is in account 123456789012, and lab/shared in 210987654321"])
    let otherwise = Self.graph(
      Self.shared, [Self.node("log", "AWS::SNS::Topic"), Self.node("web", region: "us-east-1")])
    #expect(
      Self.refusals(
        TransferPlanner(from: Self.source, here, to: (Self.state(Self.shared, []), otherwise)),
        Self.request(["log", "web"])) == [
          "IN2121 log cannot move to lab/shared: it is AWS::EC2::VPC, not AWS::SNS::Topic",
          "IN2121 web cannot move to lab/shared: it is in eu-central-1, and is declared in us-east-1",
        ])
    var far = Self.state(Self.shared, [])
    far.region = "us-east-1"
    #expect(
      Self.refusals(TransferPlanner(from: Self.source, here, to: (far, nil)), Self.request(["log"])) == [
        "IN2121 log cannot move to lab/shared: it is in eu-central-1, and that environment in us-east-1"
      ])
    // Inside of one environment, too.
    #expect(
      Self.refusals(
        TransferPlanner(from: Self.source, here, to: nil), Self.request(["web"], to: "log", in: Self.dev)) == [
          "IN2120 web cannot move to lab/dev: there is a resource at log"
        ])
  }
}
