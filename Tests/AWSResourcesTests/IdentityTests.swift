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
    Case(
      sample: Samples.budget, identity: ["Budget.BudgetName"],
      other: [
        "Budget": [
          "BudgetName": "infra-another", "BudgetType": "COST", "TimeUnit": "MONTHLY",
          "BudgetLimit": ["Amount": 10, "Unit": "USD"],
        ]
      ]),
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

  @Test("An identity that the cloud spells otherwise than it was declared is the same one, there and back")
  func spelledOtherwise() throws {
    let zone = ResourceNode("zone", "AWS::Route53::HostedZone", ["Name": "example.com"])
    func record(_ address: Address, from former: [Address] = []) -> ResourceNode {
      ResourceNode(
        address, "AWS::Route53::RecordSet",
        [
          "HostedZoneId": .ref("zone", "Id"), "Name": "a.example.com", "Type": "A", "TTL": "60",
          "ResourceRecords": ["192.0.2.1"],
        ], Lifecycle(renamedFrom: former))
    }
    var environment = AppliedEnvironment([zone, record("old")])
    environment.state.resources["old"]?.attributes["Name"] = "a.example.com."
    for renamed in [record("new"), record("new", from: ["old"])] {
      let plan = try environment.plan([zone, renamed])
      #expect(plan.effective.map(\.action) == [.move])
      #expect(plan.effective.map(\.undo) == [.complete])
    }
    // A second record of the same name is one too many, however it is spelled.
    let twice = record("other").setting(["Name": "A.example.com."])
    #expect(environment.problems([zone, record("old"), twice]).count == 1)
  }

  @Test("What was moved goes back to the addresses that it had, also where nothing else tells it apart")
  func movedBack() throws {
    func address(_ name: Address, from former: [Address] = []) -> ResourceNode {
      ResourceNode(name, "AWS::EC2::EIP", ["Domain": "vpc"], Lifecycle(renamedFrom: former))
    }
    let before = [address("one"), address("two")]
    var environment = AppliedEnvironment(before)
    let forth = try environment.plan([address("left", from: ["one"]), address("right", from: ["two"])])
    #expect(forth.effective.map(\.action) == [.move, .move])
    #expect(forth.effective.map(\.undo) == [.complete, .complete])

    for (former, current) in [("one", "left"), ("two", "right")] as [(Address, Address)] {
      var record = try #require(environment.state.resources[former])
      record.move(to: current)
      environment.state.resources[former] = nil
      environment.state.resources[current] = record
    }
    let back = try environment.plan(before)
    #expect(back.effective.map(\.action) == [.move, .move])
    #expect(back.effective.map(\.reasons) == [[.renamed(from: "left")], [.renamed(from: "right")]])
    #expect(back.diagnostics.isEmpty)
    // Something else at an address that was left is something else.
    let other = ResourceNode("one", "AWS::EC2::InternetGateway", [:])
    let mixed = try environment.plan([other, address("left"), address("right")])
    #expect(mixed.effective.map(\.action) == [.create])
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
