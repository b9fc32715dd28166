import Foundation
import InfraModel
import Testing

@Suite("A declaration that is wrong is refused by plan and apply alike, and nothing is touched")
struct BadDeclarationTests {
  /// A wrong declaration, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var resources: [ResourceNode]
    var texts: [String]

    init(_ name: String, _ resources: [ResourceNode], _ texts: String...) {
      self.name = name
      self.resources = resources
      self.texts = texts
    }

    var testDescription: String { name }
  }

  private static func subnet(_ name: String, _ block: String, line: Int) -> ResourceNode {
    Lab.node(
      Address("network/\(name)"), "AWS::EC2::Subnet",
      ["CidrBlock": .string(block), "VpcId": .reference(Reference("network/vpc", "VpcId"))], line: line)
  }

  private static func topic(_ name: String, like other: String, line: Int) -> ResourceNode {
    Lab.node(
      Address(name), "AWS::SNS::Topic",
      ["TopicName": .interpolation(["x-", .reference(Reference(Address(other), "TopicName"))])], line: line)
  }

  static let cases = [
    Case(
      "An address block that is none", [Lab.vpc, subnet("a", "10.0.1.0/33", line: 15)], "network/a", "10.0.1.0/33",
      "Environments/Lab.swift:15:5"),
    Case(
      "An address block outside of its network", [Lab.vpc, subnet("a", "10.1.0.0/24", line: 15)], "network/a",
      "10.1.0.0/24", "10.0.0.0/16", "Environments/Lab.swift:15:5"),
    Case(
      "Address blocks that overlap",
      [Lab.vpc, subnet("a", "10.0.0.0/24", line: 15), subnet("b", "10.0.0.128/25", line: 16)], "network/a",
      "network/b", "Environments/Lab.swift:16:5"),
    Case(
      "A retention that no log group can have", [Lab.logs(days: 8)], "RetentionInDays", "8",
      "Environments/Lab.swift:8:5"),
    Case(
      "A type of storage that no database has, with the one that was probably meant",
      [
        Lab.node(
          "database", "AWS::RDS::DBInstance",
          [
            "DBInstanceClass": "db.t3.micro", "Engine": "postgres", "AllocatedStorage": "20",
            "DBInstanceIdentifier": "lab", "MasterUsername": "someone", "ManageMasterUserPassword": true,
            "StorageType": "gpp3",
          ], line: 18)
      ], "gpp3", "gp3", "Environments/Lab.swift:18:5"),
    Case("A name twice", [Lab.topic, Lab.topic], "alarms/topic", "Environments/Lab.swift:4:5"),
    Case(
      "A reference to what is not declared", [subnet("a", "10.0.0.0/24", line: 15)], "network/a", "network/vpc",
      "Environments/Lab.swift:15:5"),
    Case(
      "A cycle", [topic("one", like: "two", line: 21), topic("two", like: "one", line: 22)], "one → two → one",
      "Environments/Lab.swift:21:5"),
    Case(
      "A type that cannot be applied",
      [
        Lab.node("orders", "AWS::SDB::Domain", [:], line: 31)
      ],
      "AWS::SDB::Domain", "no handler",
      "Environments/Lab.swift:31:5"),
  ]

  @Test("Each kind of mistake has exit code 7, its line and its words", arguments: cases)
  func refused(_ wrong: Case) async throws {
    let door = try Door()
    try door.write(Lab.graph(wrong.resources), to: "graph.json")
    for command in [["plan"], ["apply", "--yes"]] {
      let answer = await door.infra(command + ["lab/dev", "--graph", door.path("graph.json"), "--sandbox"])
      #expect(answer.status == 7)
      for text in wrong.texts { #expect(answer.screen.contains(text), "\(answer.screen)") }
    }
    #expect(await door.infra("sandbox", "status").output == "the sandbox is empty\n")
    #expect(await door.infra("state", "list", "lab/dev", "--sandbox").errors.contains("lab/dev has no state"))
  }

  @Test("An environment of another name is told with the nearest")
  func nearest() async throws {
    let door = try Door()
    try door.write(Lab.whole, to: "graph.json")
    let answer = await door.infra("plan", "lab/dve", "--graph", door.path("graph.json"), "--no-refresh")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("did you mean 'lab/dev'?"))
  }
}
