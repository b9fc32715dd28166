import AWSLives
import AWSSamples
import InfraModel
import Planner
import Testing

@Suite("What needs something that it does not name comes after it, and goes before it")
struct UnnamedNeedsTests {
  /// Names that the order of addresses would put first.
  private static let network: [ResourceNode] = [
    ResourceNode("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]),
    ResourceNode("other", "AWS::EC2::VPC", ["CidrBlock": "10.1.0.0/16"]),
    ResourceNode("igw", "AWS::EC2::InternetGateway", [:]),
    ResourceNode("second", "AWS::EC2::InternetGateway", [:]),
    ResourceNode(
      "subnet", "AWS::EC2::Subnet",
      ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-central-1a"]),
    ResourceNode("table", "AWS::EC2::RouteTable", ["VpcId": .ref("vpc", "VpcId")]),
    ResourceNode(
      "table-of-subnet", "AWS::EC2::SubnetRouteTableAssociation",
      ["SubnetId": .ref("subnet", "SubnetId"), "RouteTableId": .ref("table", "RouteTableId")]),
    ResourceNode(
      "z-attachment", "AWS::EC2::VPCGatewayAttachment",
      ["VpcId": .ref("vpc", "VpcId"), "InternetGatewayId": .ref("igw", "InternetGatewayId")]),
    ResourceNode(
      "z-second", "AWS::EC2::VPCGatewayAttachment",
      ["VpcId": .ref("other", "VpcId"), "InternetGatewayId": .ref("second", "InternetGatewayId")]),
    ResourceNode(
      "a-route", "AWS::EC2::Route",
      [
        "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
        "GatewayId": .ref("igw", "InternetGatewayId"),
      ]),
  ]

  private static let users: [ResourceNode] = [
    ResourceNode("a-address", "AWS::EC2::EIP", [:]),
    ResourceNode(
      "a-nat", "AWS::EC2::NatGateway",
      ["SubnetId": .ref("subnet", "SubnetId"), "AllocationId": .ref("a-address", "AllocationId")]),
    ResourceNode(
      "a-private-nat", "AWS::EC2::NatGateway",
      ["SubnetId": .ref("subnet", "SubnetId"), "ConnectivityType": "private"]),
    ResourceNode(
      "a-machine", "AWS::EC2::Instance",
      ["SubnetId": .ref("subnet", "SubnetId"), "ImageId": "ami-0123456789abcdef0", "InstanceType": "t3.nano"]),
    ResourceNode("a-machine-address", "AWS::EC2::EIP", ["InstanceId": .ref("a-machine", "InstanceId")]),
  ]

  private func waiting(for address: Address, _ plan: Plan) -> [String] {
    plan.changes.filter { $0.waitsFor.contains(address) }.map(\.address.path).sorted()
  }

  @Test("Public addresses and routes to a gateway come after its attachment to their network, and to no other")
  func creation() throws {
    let plan = try AppliedEnvironment([]).plan(Self.network + Self.users)
    #expect(waiting(for: "z-attachment", plan) == ["a-machine-address", "a-nat", "a-route"])
    #expect(waiting(for: "z-second", plan) == [])
  }

  @Test("A gateway's attachment goes when the addresses and routes that need it are gone")
  func deletion() throws {
    let plan = try AppliedEnvironment([]).plan(Self.network + Self.users)
    let made = (Self.network + Self.users).compactMap { node in
      plan.graph.resources.first { $0.address == node.address }
    }
    let end = try AppliedEnvironment(made).plan(made, purpose: .destroy)
    let attachment = try #require(end.changes.first { $0.address == "z-attachment" })
    #expect(attachment.waitsFor.map(\.path) == ["a-machine-address", "a-nat", "a-route"])
  }

  @Test("A plan carries what was declared with what it needs, and names by a digest what it carries")
  func digest() throws {
    var said = Self.network + Self.users
    let plain = try AppliedEnvironment([]).plan(said)
    for index in said.indices where ["a-nat", "a-route", "a-machine-address"].contains(said[index].address) {
      said[index].dependsOn = ["z-attachment"]
    }
    let spoken = try AppliedEnvironment([]).plan(said)
    #expect(spoken.stepLines == plain.stepLines)
    #expect(spoken.graph == plain.graph)
    #expect(plain.graphDigest == plain.graph.digest && spoken.graphDigest == plain.graphDigest)
    // What is planned again from what a plan carries is the same plan.
    let again = try AppliedEnvironment([]).plan(plain.graph.resources)
    #expect(again.graph == plain.graph && again.changes == plain.changes && again.steps == plain.steps)
  }

  @Test("What hands events of logs to a function is made once they may call it")
  func permission() throws {
    let nodes = [
      ResourceNode(
        "function", "AWS::Lambda::Function",
        [
          "PackageType": "Image", "Role": "arn:aws:iam::123456789012:role/reader",
          "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
        ]),
      ResourceNode(
        "z-permission", "AWS::Lambda::Permission",
        [
          "FunctionName": .ref("function", "FunctionName"), "Action": "lambda:InvokeFunction",
          "Principal": "logs.amazonaws.com",
        ]),
      ResourceNode(
        "a-filter", "AWS::Logs::SubscriptionFilter",
        ["LogGroupName": "/shop", "FilterPattern": "", "DestinationArn": .ref("function", "Arn")]),
    ]
    #expect(waiting(for: "z-permission", try AppliedEnvironment([]).plan(nodes)) == ["a-filter"])
  }
}
