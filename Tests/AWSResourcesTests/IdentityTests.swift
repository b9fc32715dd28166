import AWSLives
import AWSSamples
import InfraModel
import Planner
import Testing

@Suite("What has no name of its own is told apart by what it is")
struct IdentityTests {
  /// A type without a name, what tells its resources apart, and how another resource of the type differs.
  struct Case: Sendable, CustomTestStringConvertible {
    var sample: Sample
    var identity: [String]
    var other: [String: Value]
    /// What of the sample's needs only its later life needs.
    var without: Set<String> = []

    var testDescription: String { sample.words }

    var needs: [ResourceNode] { sample.needs.filter { !without.contains($0.name) }.map { ResourceNode($0) } }
    func node(_ address: Address) -> ResourceNode { ResourceNode(address, sample.type, sample.properties) }
  }

  static let cases = [
    Case(
      sample: Samples.ec2Route, identity: ["RouteTableId", "DestinationCidrBlock"],
      other: ["DestinationCidrBlock": "10.9.0.0/16"], without: ["nat", "address", "subnet"]),
    Case(
      sample: Samples.routeByIPv6, identity: ["RouteTableId", "DestinationIpv6CidrBlock"],
      other: ["DestinationIpv6CidrBlock": "2001:db8::/32"]),
    Case(
      sample: Samples.subnetRouteTableAssociation, identity: ["SubnetId"],
      other: ["SubnetId": "subnet-0123456789abcdef0"]),
    Case(
      sample: Samples.vpcGatewayAttachment, identity: ["InternetGatewayId"],
      other: ["VpcId": "vpc-0123456789abcdef0", "InternetGatewayId": .ref("other", "InternetGatewayId")]),
    Case(sample: Samples.bucketPolicy, identity: ["Bucket"], other: ["Bucket": "infra-another"]),
    Case(sample: Samples.keyAlias, identity: ["AliasName"], other: ["AliasName": "alias/infra-another"]),
    Case(sample: Samples.alias, identity: ["FunctionName", "Name"], other: ["Name": "next"], without: ["two"]),
    Case(
      sample: Samples.subscription, identity: ["TopicArn", "Protocol", "Endpoint"],
      other: ["Endpoint": "arn:aws:sqs:eu-central-1:123456789012:infra-another"]),
    Case(
      sample: Samples.subnet, identity: ["VpcId", "CidrBlock"], other: ["CidrBlock": "10.0.9.0/24"]),
    Case(
      sample: Samples.securityGroupIngress, identity: ["GroupId", "IpProtocol", "FromPort", "ToPort", "CidrIp"],
      other: ["FromPort": 21]),
    Case(
      sample: Samples.securityGroupEgress,
      identity: ["GroupId", "IpProtocol", "FromPort", "ToPort", "DestinationSecurityGroupId"],
      other: ["ToPort": 5433]),
    Case(
      sample: Samples.stage, identity: ["ApiId", "StageName"], other: ["StageName": "next"]),
    Case(
      sample: Samples.queueMapping, identity: ["FunctionName", "EventSourceArn"],
      other: ["EventSourceArn": "arn:aws:sqs:eu-central-1:123456789012:infra-another"]),
    Case(
      sample: Samples.scalableTarget, identity: ["ServiceNamespace", "ScalableDimension", "ResourceId"],
      other: ["ResourceId": "function:infra-other:live"]),
    Case(
      sample: Samples.mountTarget, identity: ["FileSystemId", "SubnetId"],
      other: ["SubnetId": "subnet-0123456789abcdef0"], without: ["other"]),
    Case(
      sample: Samples.volumeAttachment, identity: ["VolumeId", "InstanceId"],
      other: ["InstanceId": "i-0123456789abcdef0"]),
    Case(sample: Samples.identityProvider, identity: ["Url"], other: ["Url": "https://other.example.com"]),
    Case(sample: Samples.rolePolicy, identity: ["RoleName", "PolicyName"], other: ["PolicyName": "next"]),
    Case(
      sample: Samples.inlinePolicy, identity: ["PolicyName", "Roles"], other: ["PolicyName": "next"],
      without: ["other"]),
  ]

  @Test("A resource without a name is the same one under another address, and nothing is deleted", arguments: cases)
  func renamed(_ one: Case) throws {
    let environment = AppliedEnvironment(one.needs + [one.node("old")])
    let plan = try environment.plan(one.needs + [one.node("new")])
    #expect(plan.effective.map(\.action) == [.move])
    #expect(plan.effective.map(\.reasons) == [[.recognized(from: "old", by: one.identity)]])
    #expect(plan.stepLines == ["move new"])
  }

  @Test("An identity that a change gives up is made elsewhere only once it is gone", arguments: cases)
  func freed(_ one: Case) throws {
    let environment = AppliedEnvironment(one.needs + [one.node("first")])
    let plan = try environment.plan(one.needs + [one.node("first").setting(one.other), one.node("second")])
    #expect(
      plan.stepLines == [
        "create first after delete first", "create second after delete first", "delete first",
      ])
  }

  @Test("Two resources that could be the one newly declared are named, and neither is deleted")
  func ambiguous() throws {
    let network = ResourceNode(Samples.aVPC)
    func group(_ address: Address) -> ResourceNode {
      ResourceNode(
        address, "AWS::EC2::SecurityGroup", ["GroupDescription": "what the web may do", "VpcId": .ref("vpc", "VpcId")])
    }
    let environment = AppliedEnvironment([network, group("left"), group("right")])
    let error = #expect(throws: Diagnostics.self) { try environment.plan([network, group("web")]) }
    #expect(
      error?.all == [
        Diagnostic(
          .ambiguousMove, "web is new, and could be left or right, which are no longer declared", address: "web",
          fix: #"add .renamed(from: "left") where it is meant; "#
            + "if it is not meant anywhere, remove it in an apply of its own first")
      ])
    // The one that is meant moves; the other is free to go.
    var meant = group("web")
    meant.lifecycle.renamedFrom = ["left"]
    #expect(try environment.plan([network, meant]).stepLines == ["delete right", "move web"])
  }

  // MARK: blocks of a network

  static func subnet(_ address: Address, _ block: Value) -> ResourceNode {
    ResourceNode(
      address, "AWS::EC2::Subnet",
      ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": block, "AvailabilityZone": "eu-central-1a"])
  }

  /// A network, its subnets, and a function in some of them.
  static func shop(_ subnets: [ResourceNode], functionIn addresses: Address...) -> [ResourceNode] {
    var nodes = [ResourceNode(Samples.aVPC)] + subnets
    guard !addresses.isEmpty else { return nodes }
    nodes += [
      ResourceNode(Samples.aGroup),
      ResourceNode(
        "role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": Samples.trust("lambda.amazonaws.com")]),
      ResourceNode(
        "api", "AWS::Lambda::Function",
        [
          "PackageType": "Image", "Role": .ref("role", "Arn"),
          "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
          "VpcConfig": [
            "SubnetIds": .list(addresses.map { .reference(Reference($0, "SubnetId")) }),
            "SecurityGroupIds": [.ref("group", "GroupId")],
          ],
        ]),
    ]
    return nodes
  }

  @Test("A subnet whose block overlaps that of one that goes is made once that is gone")
  func overlap() throws {
    let environment = AppliedEnvironment(Self.shop([Self.subnet("old", "10.0.1.0/24")]))
    func steps(_ block: Value) throws -> [String] {
      try environment.plan(Self.shop([Self.subnet("new", block)])).stepLines
    }
    #expect(try steps("10.0.1.128/25") == ["create new after delete old", "delete old"])
    #expect(try steps("10.0.2.0/24") == ["create new", "delete old"])
    // The same block is the same subnet.
    #expect(try steps("10.0.1.0/24") == ["move new"])
  }

  @Test("Two subnets that trade their blocks are both gone before either is made")
  func trade() throws {
    let environment = AppliedEnvironment(
      Self.shop([Self.subnet("left", "10.0.1.0/24"), Self.subnet("right", "10.0.2.0/24")]))
    let plan = try environment.plan(
      Self.shop([Self.subnet("left", "10.0.2.0/24"), Self.subnet("right", "10.0.1.0/24")]))
    #expect(
      plan.stepLines == [
        "create left after delete left, delete right", "create right after delete left, delete right", "delete left",
        "delete right",
      ])
    // Each would have to be there before the other goes, and cannot be.
    let used = AppliedEnvironment(
      Self.shop(
        [Self.subnet("left", "10.0.1.0/24"), Self.subnet("right", "10.0.2.0/24")], functionIn: "left", "right"))
    let problems = used.problems(
      Self.shop(
        [Self.subnet("left", "10.0.2.0/24"), Self.subnet("right", "10.0.1.0/24")], functionIn: "left", "right"))
    let either = ["left", "right"].map { one in
      let other = one == "left" ? "right" : "left"
      return "IN2069 \(one) has the VpcId and CidrBlock of \(other), which can only be deleted afterwards"
    }
    #expect(problems.count == 1 && either.contains(problems.first ?? ""))
  }

  @Test("A block that is freed only after its taker is there is an error, with the way out")
  func taken() throws {
    let environment = AppliedEnvironment(Self.shop([Self.subnet("old", "10.0.1.0/24")], functionIn: "old"))
    let error = #expect(throws: Diagnostics.self) {
      try environment.plan(Self.shop([Self.subnet("new", "10.0.1.0/25")], functionIn: "new"))
    }
    #expect(
      error?.all.filter { $0.severity == .error } == [
        Diagnostic(
          .identityTaken, "new has the VpcId and CidrBlock of old, which can only be deleted afterwards",
          address: "new",
          label: "cidrBlock", fix: "remove old in an apply of its own first, or give new another CidrBlock")
      ])
  }
}
