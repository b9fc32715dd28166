import AWSLives
import AWSSamples
import InfraModel
import Planner
import Provider
import Testing

@Suite("A plan refuses what AWS would refuse half way")
struct RefusalTests {
  // MARK: flags that keep from being deleted

  /// A type with such a flag, what is declared, and what replaces it.
  struct Guarded: Sendable, CustomTestStringConvertible {
    var type: ResourceType
    var flag: String
    var properties: [String: Value]
    var replacing: [String: Value]

    var testDescription: String { type.name }

    func node(isOn: Bool, _ more: [String: Value] = [:]) -> ResourceNode {
      ResourceNode("it", type, properties.merging([flag: .bool(isOn)]) { $1 }.merging(more) { $1 })
    }
  }

  static let guarded = [
    Guarded(
      type: "AWS::RDS::DBInstance", flag: "DeletionProtection",
      properties: [
        "DBInstanceIdentifier": "main", "Engine": "postgres", "DBInstanceClass": "db.t3.micro",
        "AllocatedStorage": "20", "MasterUsername": "finally", "ManageMasterUserPassword": true,
      ], replacing: ["StorageEncrypted": true]),
    Guarded(
      type: "AWS::EC2::Instance", flag: "DisableApiTermination",
      properties: ["ImageId": Samples.image, "InstanceType": "t3.micro"],
      replacing: ["ImageId": "ami-0123456789abcdef0"]),
    Guarded(
      type: "AWS::Logs::LogGroup", flag: "DeletionProtectionEnabled", properties: ["LogGroupName": "/app"],
      replacing: ["LogGroupName": "/shop"]),
  ]

  @Test("What is guarded is neither destroyed nor removed nor replaced", arguments: guarded)
  func guards(_ one: Guarded) throws {
    let environment = AppliedEnvironment([one.node(isOn: true)])
    let deletion = ["IN2067 it would be deleted, but its \(one.flag) is on"]
    #expect(environment.problems([one.node(isOn: true)], purpose: .destroy) == deletion)
    #expect(environment.problems([]) == deletion)
    #expect(
      environment.problems([one.node(isOn: true, one.replacing)])
        == ["IN2067 it would be replaced, but its \(one.flag) is on"])
  }

  @Test("What somebody guarded in the cloud is guarded, whatever the declaration said", arguments: guarded)
  func guardedByHand(_ one: Guarded) throws {
    let environment = AppliedEnvironment([one.node(isOn: false)])
    let it = try #require(environment.state.resources["it"])
    let seen: [Address: Observation] = [
      "it": .present(ObservedResource(id: it.id, properties: it.attributes.merging([one.flag: true]) { $1 }))
    ]
    let error = #expect(throws: Diagnostics.self) { try environment.plan([], observations: seen) }
    #expect(error?.all.map(\.code) == ["IN2067"])
    // A declaration that says otherwise takes it back, and replaces.
    let plan = try environment.plan([one.node(isOn: false, one.replacing)], observations: seen)
    #expect(plan.steps.filter(\.kind.isRemoval).map(\.lifts) == [[one.flag]])
  }

  @Test("A declaration that has the flag off is replaced, and the flag is switched off first", arguments: guarded)
  func lifted(_ one: Guarded) throws {
    let plan = try AppliedEnvironment([one.node(isOn: true)]).plan([one.node(isOn: false, one.replacing)])
    #expect(plan.effective.map(\.action) == [.replace])
    let removal = plan.steps.filter(\.kind.isRemoval)
    #expect(removal.map(\.lifts) == [[one.flag]])
    // Nothing is switched off where nothing is on.
    let open = try AppliedEnvironment([one.node(isOn: false)]).plan([], purpose: .destroy)
    #expect(open.steps.map(\.kind) == [.delete])
    #expect(open.steps.map(\.lifts) == [[]])
  }

  // MARK: what something stands in

  @Test("A subnet that a database stands in is not replaced, and does not leave its group")
  func standing() {
    let network = [
      ResourceNode(Samples.aVPC),
      ResourceNode(Samples.aSubnet).setting(["AvailabilityZone": "eu-central-1a"]),
      ResourceNode(Samples.anotherSubnet).setting(["AvailabilityZone": "eu-central-1b"]),
    ]
    func database(_ subnets: Value) -> [ResourceNode] {
      [
        ResourceNode(
          "subnets", "AWS::RDS::DBSubnetGroup", ["DBSubnetGroupDescription": "sample", "SubnetIds": subnets]),
        ResourceNode(
          "database", "AWS::RDS::DBInstance",
          Self.guarded[0].properties.merging([
            "DBSubnetGroupName": .ref("subnets", "DBSubnetGroupName"), "AvailabilityZone": "eu-central-1b",
          ]) { $1 }),
      ]
    }
    let both: Value = [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")]
    let environment = AppliedEnvironment(network + database(both))
    var moved = network
    moved[2] = moved[2].setting(["CidrBlock": "10.0.77.0/24"])
    #expect(
      environment.problems(moved + database(both))
        == ["IN2059 subnet-b would be replaced, but database is in it and stays there"])
    #expect(
      environment.problems(network + database([.ref("subnet", "SubnetId"), "subnet-0123456789abcdef0"]))
        == ["IN2059 subnets would leave out subnet-b, but database is in it and stays there"])
    moved = network
    moved[1] = moved[1].setting(["CidrBlock": "10.0.77.0/24"])
    #expect(environment.problems(moved + database(both)) == [])
  }

  // MARK: what is in use under a name

  /// What uses a security group.
  struct Holder: Sendable, CustomTestStringConvertible {
    var type: ResourceType
    var properties: [String: Value]
    var needs: [ResourceNode] = []
    var testDescription: String { type.name }
  }

  static let groups: Value = [.ref("group", "GroupId")]
  static let holders = [
    Holder(
      type: "AWS::Lambda::Function",
      properties: [
        "PackageType": "Image", "Role": "arn:aws:iam::123456789012:role/api",
        "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
        "VpcConfig": ["SubnetIds": [.ref("subnet", "SubnetId")], "SecurityGroupIds": groups],
      ]),
    Holder(
      type: "AWS::EC2::Instance",
      properties: [
        "ImageId": Samples.image, "InstanceType": "t3.micro", "SubnetId": .ref("subnet", "SubnetId"),
        "SecurityGroupIds": groups,
      ]),
    Holder(
      type: "AWS::RDS::DBInstance",
      properties: guarded[0].properties.merging([
        "VPCSecurityGroups": groups, "DBSubnetGroupName": .ref("subnets", "DBSubnetGroupName"),
      ]) { $1 },
      needs: [
        ResourceNode(Samples.anotherSubnet),
        ResourceNode(
          "subnets", "AWS::RDS::DBSubnetGroup",
          [
            "DBSubnetGroupDescription": "of the database",
            "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
          ]),
      ]),
    Holder(
      type: "AWS::EC2::VPCEndpoint",
      properties: [
        "VpcId": .ref("vpc", "VpcId"), "ServiceName": "com.amazonaws.eu-central-1.secretsmanager",
        "VpcEndpointType": "Interface", "SubnetIds": [.ref("subnet", "SubnetId")], "SecurityGroupIds": groups,
      ]),
  ]

  @Test(
    "A group of a fixed name is not replaced under what uses it; without one its successor comes first",
    arguments: holders)
  func named(_ holder: Holder) throws {
    func shop(_ name: Value?, _ description: Value) -> [ResourceNode] {
      var group: [String: Value] = ["GroupDescription": description, "VpcId": .ref("vpc", "VpcId")]
      group["GroupName"] = name
      return [
        ResourceNode(Samples.aVPC), ResourceNode(Samples.aSubnet),
        ResourceNode("group", "AWS::EC2::SecurityGroup", group),
      ] + holder.needs + [ResourceNode("user", holder.type, holder.properties)]
    }
    let fixed = AppliedEnvironment(shop("web", "one"))
    #expect(
      fixed.problems(shop("web", "two")) == [
        "IN2059 group must be replaced, because GroupDescription cannot be changed in place, but user uses it, and a "
          + "successor of the same GroupName cannot exist beside it"
      ])
    let steps = [
      "createSuccessor group", "deleteDeposed group after createSuccessor group, update user",
      "update user after createSuccessor group",
    ]
    #expect(try fixed.plan(shop("another", "two")).stepLines == steps)
    #expect(try AppliedEnvironment(shop(nil, "one")).plan(shop(nil, "two")).stepLines == steps)
  }

  // MARK: parameters of another engine

  private func database(_ version: Value, _ family: Value, name: Value?) -> [ResourceNode] {
    var parameters: [String: Value] = ["Family": family, "Description": "what the database needs"]
    parameters["DBParameterGroupName"] = name
    return [
      ResourceNode("parameters", "AWS::RDS::DBParameterGroup", parameters),
      ResourceNode(
        "main", "AWS::RDS::DBInstance",
        Self.guarded[0].properties.merging([
          "EngineVersion": version, "AllowMajorVersionUpgrade": true,
          "DBParameterGroupName": .ref("parameters", "DBParameterGroupName"),
        ]) { $1 }),
    ]
  }

  @Test("A major upgrade takes a parameter group of the new family along, unless its name is fixed")
  func family() throws {
    let fixed = AppliedEnvironment(database("16.4", "postgres16", name: "app"))
    #expect(
      fixed.problems(database("17.2", "postgres17", name: "app")).filter { $0.hasPrefix("IN2059") } == [
        "IN2059 parameters must be replaced, because Family cannot be changed in place, but main uses it, and a "
          + "successor of the same DBParameterGroupName cannot exist beside it"
      ])
    let free = AppliedEnvironment(database("16.4", "postgres16", name: nil))
    let plan = try free.plan(database("17.2", "postgres17", name: nil))
    #expect(
      plan.stepLines == [
        "createSuccessor parameters", "deleteDeposed parameters after createSuccessor parameters, update main",
        "update main after createSuccessor parameters",
      ])
    let upgrade = try #require(plan.effective.first { $0.address == "main" })
    #expect(upgrade.properties.map(\.path) == ["DBParameterGroupName", "EngineVersion"])
  }

  @Test("A version that an alias points at is replaced by one that comes first")
  func version() throws {
    func shop(_ description: Value) -> [ResourceNode] {
      let needs = Samples.alias.needs.filter { $0.name != "two" }.map { ResourceNode($0) }
      return needs.map { $0.address == "one" ? $0.setting(["Description": description]) : $0 }
        + [ResourceNode("live", Samples.alias.type, Samples.alias.properties)]
    }
    let plan = try AppliedEnvironment(shop("first")).plan(shop("second"))
    #expect(
      plan.stepLines == [
        "createSuccessor one", "deleteDeposed one after createSuccessor one, update live",
        "update live after createSuccessor one",
      ])
  }

  // MARK: what is left and of no use

  @Test("What a deletion leaves is of no use once its key goes in the same plan, and the plan says so")
  func remains() throws {
    let key = ResourceNode("key", "AWS::KMS::Key", ["PendingWindowInDays": 7])
    let nodes = [
      key,
      ResourceNode(
        "main", "AWS::RDS::DBInstance",
        Self.guarded[0].properties.merging(["StorageEncrypted": true, "KmsKeyId": .ref("key", "Arn")]) { $1 }),
      ResourceNode("token", "AWS::SecretsManager::Secret", ["Name": "token", "KmsKeyId": .ref("key", "KeyId")]),
    ]
    let environment = AppliedEnvironment(nodes)
    func losses(_ plan: Plan) -> [Address: Consequence] {
      Dictionary(uniqueKeysWithValues: plan.effective.map { ($0.address, $0.consequence) })
    }
    let useless = "what remains of it cannot be used without key"
    let all = losses(try environment.plan(nodes, purpose: .destroy))
    #expect(all["main"] == .dataLoss("the database and its automated backups; \(useless)"))
    #expect(all["token"] == .dataLoss("the secret's value, which can be restored for 30 days; \(useless)"))
    #expect(
      losses(try environment.plan([key])) == [
        "main": .dataLoss("the database and its automated backups"),
        "token": .dataLoss("the secret's value, which can be restored for 30 days"),
      ])
  }

  // MARK: lists of what is not known yet

  @Test("A function's subnets differ only where one of them is new, whatever order they are told in")
  func subnets() throws {
    let left = IdentityTests.subnet("left", "10.0.1.0/24")
    let right = IdentityTests.subnet("right", "10.0.2.0/24")
    let shop = IdentityTests.shop([left, right], functionIn: "left", "right")
    let environment = AppliedEnvironment(shop)
    var observations = environment.observations
    let api = try #require(environment.state.resources["api"])
    var running = api.attributes
    running["VpcConfig"] = [
      "SubnetIds": ["right-SubnetId", "left-SubnetId"], "SecurityGroupIds": ["group-GroupId"],
    ]
    observations["api"] = .present(ObservedResource(id: api.id, properties: running))
    #expect(try environment.plan(shop, observations: observations).effective == [])
    let turned = IdentityTests.shop([left, right], functionIn: "right", "left")
    #expect(try environment.plan(turned, observations: observations).effective == [])
    let third = IdentityTests.subnet("third", "10.0.3.0/24")
    let more = try environment.plan(
      IdentityTests.shop([left, right, third], functionIn: "third", "left", "right"), observations: observations)
    let change = try #require(more.effective.first { $0.address == "api" })
    #expect(change.properties.map(\.path) == ["VpcConfig.SubnetIds"])
    #expect(
      change.properties.first?.after
        == [.unknown([Reference("third", "SubnetId")]), "left-SubnetId", "right-SubnetId"])
    #expect(more.stepLines == ["create third", "update api after create third"])
  }
}
