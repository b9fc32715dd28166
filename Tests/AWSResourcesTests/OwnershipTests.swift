import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Planner
import Provider
import Testing

@Suite("What others put into a list is none of its declaration")
struct OwnershipTests {
  static let provider = AWSProvider(
    client: ScriptedCloud { _, _, _ in .denied }, schemas: AWSSchemaCatalog())

  func own(
    _ type: ResourceType, running: [String: Value], declared: [String: Value],
    _ others: [(type: ResourceType, element: SharedElement)]
  ) -> [String: Value] {
    Ownership(others).own(running, declared: declared, Self.provider.traits(of: type))
  }

  static func rule(_ port: Int64, _ more: [String: Value] = [:]) -> Value {
    .object(
      ["IpProtocol": "tcp", "FromPort": .integer(port), "ToPort": .integer(port), "CidrIp": "10.0.0.0/8"]
        .merging(more) { $1 })
  }

  @Test("A rule that stands for itself is left out of the group's list, whatever its words")
  func rules() {
    let standalone = SharedElement(
      id: "sgr-1", properties: (Self.rule(5432, ["GroupId": "sg-1", "IpProtocol": "6"]).object ?? [:]))
    let elsewhere = SharedElement(id: "sgr-2", properties: Self.rule(443, ["GroupId": "sg-2"]).object ?? [:])
    let running: [String: Value] = [
      "GroupId": "sg-1", "SecurityGroupIngress": [Self.rule(443), Self.rule(5432, ["Description": "db"])],
    ]
    let others: [(type: ResourceType, element: SharedElement)] = [
      ("AWS::EC2::SecurityGroupIngress", standalone), ("AWS::EC2::SecurityGroupIngress", elsewhere),
    ]
    #expect(
      own(
        "AWS::EC2::SecurityGroup", running: running, declared: ["SecurityGroupIngress": [Self.rule(443)]], others)
        == ["GroupId": "sg-1", "SecurityGroupIngress": [Self.rule(443)]])
    // Egress rules are another list.
    #expect(
      own(
        "AWS::EC2::SecurityGroup", running: running, declared: [:], [("AWS::EC2::SecurityGroupEgress", standalone)])
        == running)
  }

  @Test("An inline policy that stands for itself is left out of the role's list")
  func inlinePolicies() {
    func policy(_ name: Value, _ document: Value = ["Statement": []]) -> [String: Value] {
      ["PolicyName": name, "PolicyDocument": document]
    }
    let running: [String: Value] = [
      "RoleName": "app", "Policies": [.object(policy("own")), .object(policy("one")), .object(policy("many"))],
    ]
    let others: [(type: ResourceType, element: SharedElement)] = [
      // Changed by hand, it is the other's all the same.
      (
        "AWS::IAM::RolePolicy",
        SharedElement(id: "one|app", properties: policy("one", [:]).merging(["RoleName": "app"]) { $1 })
      ),
      (
        "AWS::IAM::Policy",
        SharedElement(id: "many:role/app", properties: policy("many").merging(["Roles": ["other", "app"]]) { $1 })
      ),
      (
        "AWS::IAM::RolePolicy",
        SharedElement(id: "own|other", properties: policy("own").merging(["RoleName": "other"]) { $1 })
      ),
    ]
    let own = own("AWS::IAM::Role", running: running, declared: ["Policies": [.object(policy("own"))]], others)
    #expect(own["Policies"] == [.object(policy("own"))])
  }

  @Test("A list of others' elements alone is no list of ours")
  func onlyOthers() {
    let standalone = SharedElement(id: "sgr-1", properties: Self.rule(5432, ["GroupId": "sg-1"]).object ?? [:])
    #expect(
      own(
        "AWS::EC2::SecurityGroup", running: ["GroupId": "sg-1", "SecurityGroupIngress": [Self.rule(5432)]],
        declared: [:], [("AWS::EC2::SecurityGroupIngress", standalone)]) == ["GroupId": "sg-1"])
  }

  @Test("An element that two resources both declare stays in both")
  func both() {
    let standalone = SharedElement(id: "sgr-1", properties: Self.rule(5432, ["GroupId": "sg-1"]).object ?? [:])
    let running: [String: Value] = ["GroupId": "sg-1", "SecurityGroupIngress": [Self.rule(5432)]]
    #expect(
      own(
        "AWS::EC2::SecurityGroup", running: running, declared: ["SecurityGroupIngress": [Self.rule(5432)]],
        [("AWS::EC2::SecurityGroupIngress", standalone)]) == running)
  }

  @Test("A policy that attaches itself to a role is left out of the role's policies")
  func policies() {
    let running: [String: Value] = ["RoleName": "app", "ManagedPolicyArns": ["arn:basic", "arn:own"]]
    let policy = SharedElement(id: "arn:own", properties: ["Roles": ["app", "other"]])
    #expect(
      own(
        "AWS::IAM::Role", running: running, declared: ["ManagedPolicyArns": ["arn:basic"]],
        [("AWS::IAM::ManagedPolicy", policy)]) == ["RoleName": "app", "ManagedPolicyArns": ["arn:basic"]])
  }

  @Test("A subscription that stands for itself is left out of the topic's")
  func subscriptions() {
    let one: Value = ["Protocol": "sqs", "Endpoint": "arn:q"]
    let other: Value = ["Protocol": "email", "Endpoint": "a@b.c"]
    let alone = SharedElement(
      id: "arn:s", properties: (one.object ?? [:]).merging(["TopicArn": "arn:t", "RawMessageDelivery": true]) { $1 })
    #expect(
      own(
        "AWS::SNS::Topic", running: ["TopicArn": "arn:t", "Subscription": [one, other]],
        declared: ["Subscription": [other]], [("AWS::SNS::Subscription", alone)])
        == ["TopicArn": "arn:t", "Subscription": [other]])
  }

  @Test("A state tells who owns what")
  func state() {
    let record = ResourceRecord(
      address: "policy", type: "AWS::IAM::ManagedPolicy", region: "eu-central-1", id: "arn:own", operation: "op",
      properties: ["Roles": ["app"]])
    let state = State(
      environment: "t/one", account: "1", region: "eu-central-1", lineage: "line", digestKey: "00",
      resources: ["policy": record])
    #expect(
      Ownership(state).own(
        ["RoleName": "app", "ManagedPolicyArns": ["arn:own"]], declared: [:], Self.provider.traits(of: "AWS::IAM::Role")
      )
        == ["RoleName": "app"])
  }

  @Test("A plan of inline rules and a rule that stands for itself has nothing to do, whatever their order")
  func plan() throws {
    let source: Value = [
      "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "SourceSecurityGroupId": .ref("web", "GroupId"),
    ]
    var inside = source
    if case .object(var members) = source {
      members["SourceSecurityGroupId"] = "sg-web"
      inside = .object(members)
    }
    func group(_ id: ResourceID) -> [String: Value] { ["Id": .string(id.text), "GroupId": .string(id.text)] }
    func record(_ address: Address, _ type: ResourceType, _ id: ResourceID, _ properties: [String: Value])
      -> ResourceRecord
    {
      ResourceRecord(
        address: address, type: type, region: "eu-central-1", id: id, operation: "op", properties: properties,
        attributes: type == "AWS::EC2::SecurityGroup" ? group(id) : ["Id": .string(id.text)])
    }
    let rule = Self.rule(5432, ["GroupId": "sg-app"]).object ?? [:]
    let state = State(
      environment: "t/one", account: "1", region: "eu-central-1", lineage: "line", serial: 1, digestKey: "00",
      resources: [
        "app": record(
          "app", "AWS::EC2::SecurityGroup", "sg-app", ["GroupDescription": "d", "SecurityGroupIngress": [inside]]),
        "rule": record("rule", "AWS::EC2::SecurityGroupIngress", "sgr-1", rule),
        "web": record("web", "AWS::EC2::SecurityGroup", "sg-web", ["GroupDescription": "w"]),
      ])
    let graph = Graph(
      environment: "t/one", region: "eu-central-1", account: "1",
      resources: [
        ResourceNode(
          address: "app", type: "AWS::EC2::SecurityGroup",
          properties: ["GroupDescription": "d", "SecurityGroupIngress": [source]]),
        ResourceNode(
          address: "rule", type: "AWS::EC2::SecurityGroupIngress",
          properties: rule.merging(["GroupId": .ref("app", "GroupId")]) { $1 }),
        ResourceNode(address: "web", type: "AWS::EC2::SecurityGroup", properties: ["GroupDescription": "w"]),
      ])
    func seen(_ id: ResourceID, _ properties: [String: Value]) -> Observation {
      .present(ObservedResource(id: id, properties: properties))
    }
    let observations: [Address: Observation] = [
      "app": seen(
        "sg-app",
        group("sg-app").merging([
          "GroupDescription": "d", "SecurityGroupIngress": [Self.rule(5432, ["Description": "db"]), inside],
        ]) { $1 }),
      "rule": seen("sgr-1", rule.merging(["Id": "sgr-1"]) { $1 }),
      "web": seen("sg-web", group("sg-web").merging(["GroupDescription": "w"]) { $1 }),
    ]
    let planner = Planner(provider: Self.provider, rules: .aws)
    #expect(try planner.plan(graph, state: state, observations: observations).effective == [])
  }
}
