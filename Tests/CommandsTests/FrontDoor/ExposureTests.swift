import Foundation
import InfraModel
import TestFiles
import Testing

@Suite("What somebody opened by hand and nobody declared is told by every plan that reads what runs")
struct ExposureTests {
  private static func group(_ ingress: [Value]? = nil, ignoring: [String] = []) -> ResourceNode {
    var properties: [String: Value] = [
      "GroupDescription": "of the lab", "VpcId": .reference(Reference("network/vpc", "VpcId")),
    ]
    properties["SecurityGroupIngress"] = ingress.map(Value.list)
    var node = Lab.node("api/group", "AWS::EC2::SecurityGroup", properties, line: 20)
    node.lifecycle.ignoredChanges = ignoring.map { Lifecycle.Ignored(property: $0, because: "tested") }
    return node
  }

  private static let role = Lab.node(
    "api/role", "AWS::IAM::Role",
    [
      "RoleName": "lab-api",
      "AssumeRolePolicyDocument": [
        "Version": "2012-10-17",
        "Statement": [
          ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": "lambda.amazonaws.com"]]
        ],
      ],
    ], line: 24)
  private static let table = Lab.node(
    "network/table", "AWS::EC2::RouteTable", ["VpcId": .reference(Reference("network/vpc", "VpcId"))], line: 28)
  private static let gateway = Lab.node("network/gateway", "AWS::EC2::InternetGateway", [:], line: 30)
  private static let attachment = Lab.node(
    "network/attachment", "AWS::EC2::VPCGatewayAttachment",
    [
      "InternetGatewayId": .reference(Reference("network/gateway", "InternetGatewayId")),
      "VpcId": .reference(Reference("network/vpc", "VpcId")),
    ], line: 31)
  private static func route(to block: String, _ name: Address) -> ResourceNode {
    Lab.node(
      name, "AWS::EC2::Route",
      [
        "RouteTableId": .reference(Reference("network/table", "RouteTableId")), "DestinationCidrBlock": .string(block),
        "GatewayId": .reference(Reference("network/gateway", "InternetGatewayId")),
      ], line: 32)
  }
  private static let rule = Lab.node(
    "api/rule", "AWS::EC2::SecurityGroupIngress",
    [
      "GroupId": .reference(Reference("api/group", "GroupId")), "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
      "CidrIp": "0.0.0.0/0",
    ], line: 40)

  private static func graph(_ group: ResourceNode, _ more: [ResourceNode] = []) -> String {
    // Of no account, so that it is the sandbox's own, as that of calls by hand.
    let graph = Graph(
      environment: "lab/dev", region: "eu-central-1",
      resources: ([Lab.vpc, group, role, table, gateway, attachment, route(to: "0.0.0.0/0", "network/out")] + more)
        .sorted { $0.address < $1.address })
    return JSON.canonicalText(graph.document, symbols: .tagged)
  }

  private static func id(_ address: String, _ door: Door) async throws -> String {
    let answer = await door.infra("state", "list", "lab/dev", "--sandbox", "--json")
    let document = try JSON.parse(answer.output)
    let row = document["resources"]?.list?.first { $0["address"]?.string == address }
    return try #require(row?["id"]?.string)
  }

  /// An applied environment in which a port, two policies and a route were made by hand.
  private static func opened() async throws -> Door {
    let door = try Door()
    try door.write(graph(group()), to: "graph.json")
    let applied = await door.infra([
      "apply", "lab/dev", "--graph", door.path("graph.json"), "--yes", "--sandbox", "--parallelism", "1",
    ])
    #expect(applied.status == 0, "\(applied.screen)")
    let calls = [
      (
        "ec2", "AuthorizeSecurityGroupIngress",
        """
        {"GroupId": "\(try await id("api/group", door))", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 22, \
        "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]}
        """
      ),
      (
        "iam", "PutRolePolicy",
        #"{"RoleName": "lab-api", "PolicyName": "all", "PolicyDocument": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}"}"#
      ),
      (
        "iam", "AttachRolePolicy",
        #"{"RoleName": "lab-api", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}"#
      ),
      (
        "ec2", "CreateRoute",
        """
        {"RouteTableId": "\(try await id("network/table", door))", "DestinationCidrBlock": "10.9.0.0/16", \
        "GatewayId": "\(try await id("network/gateway", door))"}
        """
      ),
    ]
    for (service, operation, input) in calls {
      let made = await door.infra(
        "sandbox", "call", service, operation, "--input", input, "--region", "eu-central-1")
      #expect(made.status == 0, "\(made.screen)")
    }
    return door
  }

  private static func plan(_ door: Door, _ graph: String, columns: Int = 120) async throws -> Door.Answer {
    try door.write(graph, to: "graph.json")
    return await door.infra(
      ["plan", "lab/dev", "--graph", door.path("graph.json"), "--sandbox", "--no-rehearsal"],
      seat: .init(columns: columns))
  }

  private static func codes(_ answer: Door.Answer) -> Int { answer.screen.ranges(of: "IN2127").count }

  @Test("A port, policies and a route are named, and nothing is taken away", arguments: [80, 120])
  func named(_ columns: Int) async throws {
    let door = try await Self.opened()
    let answer = try await Self.plan(door, Self.graph(Self.group()), columns: columns)
    try Golden.expect(answer.screen, "Tests/CommandsTests/Golden/exposed-\(columns).txt")
    #expect(answer.status == 0)
  }

  @Test("What another resource declares, and what is ignored, is not named; what is declared is compared")
  func owned() async throws {
    let door = try await Self.opened()
    let ignoring = try await Self.plan(door, Self.graph(Self.group(ignoring: ["SecurityGroupIngress"])))
    #expect(Self.codes(ignoring) == 3)
    // A declared list has no such rule: it is taken away.
    let declared = try await Self.plan(door, Self.graph(Self.group([])))
    #expect(Self.codes(declared) == 3)
    #expect(declared.screen.contains("SecurityGroupIngress"), "\(declared.screen)")
    let applied = await door.infra(["apply", "lab/dev", "--graph", door.path("graph.json"), "--yes", "--sandbox"])
    #expect(applied.status == 0, "\(applied.screen)")
    // A rule that stands for itself is that resource's.
    try door.write(Self.graph(Self.group(), [Self.rule]), to: "graph.json")
    let again = await door.infra(["apply", "lab/dev", "--graph", door.path("graph.json"), "--yes", "--sandbox"])
    #expect(again.status == 0, "\(again.screen)")
    let after = try await Self.plan(door, Self.graph(Self.group(), [Self.rule]))
    #expect(Self.codes(after) == 3, "\(after.screen)")
  }
}
