import AWSSchemas
import InfraModel
import Testing

@testable import EditTest

@Suite("The edits of a declaration")
struct EditListTests {
  static let network: [ResourceNode] = [
    ResourceNode(address: "net/vpc", type: "AWS::EC2::VPC", properties: ["CidrBlock": "10.0.0.0/16"]),
    ResourceNode(
      address: "net/subnet", type: "AWS::EC2::Subnet",
      properties: [
        "CidrBlock": "10.0.1.0/24", "VpcId": .reference(Reference("net/vpc", "VpcId")), "MapPublicIpOnLaunch": true,
      ]),
  ]

  private func graph(_ resources: [ResourceNode] = network) -> Graph {
    Graph(environment: "app/dev", region: "eu-central-1", account: "123456789012", resources: resources)
  }

  private func edits(_ graph: Graph) -> [Edit] {
    EditList(
      graph: graph, schemas: AWSSchemaCatalog(), traits: { _ in ResourceTraits() }, elsewhere: ValuesElsewhere([graph])
    ).all
  }

  @Test("Edits set and leave out every property, and rename, remove and duplicate every address and component")
  func words() {
    #expect(
      edits(graph()).map(\.words).filter { $0.hasPrefix("net/subnet ") || $0.hasPrefix("net/:") } == [
        "net/subnet CidrBlock: left out", #"net/subnet CidrBlock: "10.0.1.0/24" → "10.0.77.0/24""#,
        #"net/subnet CidrBlock: "10.0.1.0/24" → "10.0.1.0/25""#,
        #"net/subnet CidrBlock: "10.0.1.0/24" → "172.16.3.0/24""#,
        "net/subnet MapPublicIpOnLaunch: left out", "net/subnet MapPublicIpOnLaunch: true → false",
        "net/subnet VpcId: left out", "net/: renamed", "net/: removed with what needs it",
        "net/: removed, what refers to it let go", "net/: duplicated", "net/: duplicated under other names",
      ])
    #expect(
      edits(graph()).map(\.words).filter { $0.hasPrefix("net/vpc: ") } == [
        "net/vpc: renamed", "net/vpc: renamed, and said so", "net/vpc: removed with what needs it",
        "net/vpc: removed, what refers to it let go", "net/vpc: removed", "net/vpc: duplicated",
        "net/vpc: duplicated under another name", "net/vpc: protection toggled", "net/vpc: retention toggled",
        "net/vpc: create before destroy toggled", "net/vpc: another trigger", "net/vpc: changes of CidrBlock ignored",
      ])
  }

  @Test("Edits are in the same order every time, and each changes something")
  func order() {
    let graph = graph()
    #expect(edits(graph).map(\.words) == edits(graph).map(\.words))
    #expect(Set(edits(graph).map(\.words)).count == edits(graph).count)
    for edit in edits(graph) { #expect(edit.edited(graph) != graph, "\(edit.words)") }
  }

  @Test("Edits that come in pairs are made one after the other")
  func pair() throws {
    let all = edits(graph())
    let rename = try #require(all.first { $0.words == "net/vpc: renamed" })
    let unset = try #require(all.first { $0.words == "net/subnet MapPublicIpOnLaunch: left out" })
    let both = try #require(rename.and(unset).edited(graph()))
    #expect(both["net/vpc-renamed"] != nil)
    #expect(both["net/subnet"]?.properties["MapPublicIpOnLaunch"] == nil)
    let again = try #require(all.first { $0.words == "net/vpc CidrBlock: left out" })
    #expect(rename.and(again).edited(graph()) == nil)
  }

  @Test("Edits keep to what the facts allow")
  func allowed() {
    let logs = ResourceNode(
      address: "logs", type: "AWS::Logs::LogGroup", properties: ["LogGroupName": "/app", "RetentionInDays": 7])
    #expect(
      edits(graph([logs])).map(\.words).filter { $0.contains("RetentionInDays:") } == [
        "logs RetentionInDays: left out", "logs RetentionInDays: 7 → 5", "logs RetentionInDays: 7 → 14",
        "logs RetentionInDays: 7 → 3653",
      ])
  }

  @Test("Edits of a list take elements away, add one, turn it round and empty it")
  func lists() {
    let members: [ResourceNode] = ["a", "b", "c"].map {
      ResourceNode(
        address: Address($0), type: "AWS::EC2::Subnet", properties: ["CidrBlock": .string("10.0.\($0).0/24")])
    }
    let group = ResourceNode(
      address: "group", type: "AWS::RDS::DBSubnetGroup",
      properties: [
        "SubnetIds": [.reference(Reference("a", "SubnetId")), .reference(Reference("b", "SubnetId"))]
      ])
    #expect(
      edits(graph(members + [group])).map(\.words).filter { $0.hasPrefix("group SubnetIds") } == [
        "group SubnetIds: left out", "group SubnetIds.0: a.SubnetId → b.SubnetId",
        "group SubnetIds.0: a.SubnetId → c.SubnetId", "group SubnetIds.1: b.SubnetId → a.SubnetId",
        "group SubnetIds.1: b.SubnetId → c.SubnetId", "group SubnetIds: without element 0",
        "group SubnetIds: without element 1", "group SubnetIds: in reverse", "group SubnetIds: emptied",
        "group SubnetIds: with c.SubnetId",
      ])
  }
}
