import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("An update takes away only what the plan showed")
struct UndeclaredTests {
  /// The changing calls of an update that a plan asks for.
  func update(
    _ type: ResourceType, _ id: ResourceID, current: [String: Value], desired: [String: Value], paths: [PropertyPath],
    shown: [PropertyPath: Value] = [:], applied: [String: Value], finishesCreate: Bool = false,
    answers: [String: [String: Value]] = [:]
  ) async throws -> [String] {
    let recorder = RequestRecorder(answers)
    let changed = Set(paths.map(\.property))
    _ = try await recorder.provider.update(
      UpdateRequest(
        address: "it", type: type, region: "eu-central-1", account: "123456789012", id: id, current: current,
        desired: desired, changed: changed, changedPaths: paths, shown: shown, applied: applied,
        finishesCreate: finishesCreate),
      recorder.journal.context())
    return recorder.changes
  }

  static let vpc: [String: [String: Value]] = ["DescribeVpcs": ["Vpcs": [["VpcId": "vpc-1", "State": "available"]]]]

  @Test("Other people's tags stay, unless the plan names them")
  func tags() async throws {
    let current: [String: Value] = ["Tags": .tags(["CostCenter": "42", "Env": "dev", "Old": "1"])]
    func changes(_ paths: [PropertyPath]) async throws -> [String] {
      try await update(
        "AWS::EC2::VPC", "vpc-1", current: current, desired: ["Tags": .tags(["Env": "prod"])], paths: paths,
        applied: ["Tags": .tags(["Env": "dev", "Old": "1"])], answers: Self.vpc)
    }
    let set = #"CreateTags {"Resources":["vpc-1"],"Tags":[{"Key":"Env","Value":"prod"}]}"#
    #expect(
      try await changes(["Tags.Env", "Tags.Old"]) == [
        set, #"DeleteTags {"Resources":["vpc-1"],"Tags":[{"Key":"Old"}]}"#,
      ])
    #expect(
      try await changes(["Tags.CostCenter", "Tags.Env", "Tags.Old"]) == [
        set, #"DeleteTags {"Resources":["vpc-1"],"Tags":[{"Key":"CostCenter"},{"Key":"Old"}]}"#,
      ])
  }

  @Test("Tags that the plan had shown with all others go with them")
  func allTags() async throws {
    let tags: Value = .tags(["CostCenter": "42", "Env": "dev"])
    #expect(
      try await update(
        "AWS::EC2::VPC", "vpc-1", current: ["Tags": .tags(["CostCenter": "42", "Env": "dev", "New": "1"])],
        desired: [:],
        paths: ["Tags"], shown: ["Tags": tags], applied: ["Tags": .tags(["Env": "dev"])], answers: Self.vpc) == [
          #"DeleteTags {"Resources":["vpc-1"],"Tags":[{"Key":"CostCenter"},{"Key":"Env"}]}"#
        ])
  }

  @Test("A service that sets all tags at once is given other people's again")
  func bucketTags() async throws {
    let there: Value = .tags([
      "CostCenter": "42", "Env": "dev", "Old": "1", "aws:cloudformation:stack-name": "s", "infra:operation": "op-0",
    ])
    #expect(
      try await update(
        "AWS::S3::Bucket", "b", current: ["Tags": .tags(["CostCenter": "42", "Env": "dev", "Old": "1"])],
        desired: ["Tags": .tags(["Env": "prod"])], paths: ["Tags.Env", "Tags.Old"],
        applied: ["Tags": .tags(["Env": "dev", "Old": "1"])], answers: ["GetBucketTagging": ["TagSet": there]]) == [
          #"PutBucketTagging {"Bucket":"b","Tagging":{"TagSet":["#
            + #"{"Key":"CostCenter","Value":"42"},{"Key":"Env","Value":"prod"},"#
            + #"{"Key":"aws:cloudformation:stack-name","Value":"s"},{"Key":"infra:operation","Value":"op-0"}]}}"#
        ])
  }

  @Test("Variables that nobody declared are sent along where the call replaces them all")
  func variables() async throws {
    #expect(
      try await update(
        "AWS::Lambda::Function", "api",
        current: ["Environment": ["Variables": ["A": "1", "GONE": "1", "THEIRS": "1"]]],
        desired: ["Environment": ["Variables": ["A": "2"]]],
        paths: ["Environment.Variables.A", "Environment.Variables.GONE"],
        applied: ["Environment": ["Variables": ["A": "1", "GONE": "1"]]],
        answers: ["GetFunction": ["Configuration": ["FunctionName": "api", "State": "Active"]]]) == [
          #"UpdateFunctionConfiguration {"Environment":{"Variables":{"A":"2","THEIRS":"1"}},"FunctionName":"api"}"#
        ])
  }

  static func rule(_ port: Int64) -> Value {
    ["IpProtocol": "tcp", "FromPort": .integer(port), "ToPort": .integer(port), "CidrIp": "10.0.0.0/8"]
  }

  static func permission(_ port: Int64) -> String {
    #"{"FromPort":\#(port),"IpProtocol":"tcp","IpRanges":[{"CidrIp":"10.0.0.0/8"}],"ToPort":\#(port)}"#
  }

  @Test("A rule that somebody added after the plan stays, one that the plan showed goes")
  func rules() async throws {
    #expect(
      try await update(
        "AWS::EC2::SecurityGroup", "sg-1",
        current: ["SecurityGroupIngress": [Self.rule(1), Self.rule(2), Self.rule(3), Self.rule(4)]],
        desired: ["SecurityGroupIngress": [Self.rule(1)]], paths: ["SecurityGroupIngress"],
        shown: ["SecurityGroupIngress": [Self.rule(1), Self.rule(2), Self.rule(3)]],
        applied: ["SecurityGroupIngress": [Self.rule(1), Self.rule(2)]],
        answers: ["DescribeSecurityGroups": ["SecurityGroups": [["GroupId": "sg-1"]]]]) == [
          #"RevokeSecurityGroupIngress {"GroupId":"sg-1","IpPermissions":[\#(Self.permission(2)),\#(Self.permission(3))]}"#
        ])
  }

  @Test("A create that is gone on with takes the cloud's own first rules away, and changes nothing that it set")
  func finished() async throws {
    let everything: Value = [
      ["IpProtocol": "-1", "CidrIp": "0.0.0.0/0"], ["IpProtocol": "-1", "CidrIpv6": "::/0"],
    ]
    let declared: [String: Value] = ["GroupName": "app", "SecurityGroupEgress": [Self.rule(1)]]
    #expect(
      try await update(
        "AWS::EC2::SecurityGroup", "sg-1", current: ["SecurityGroupEgress": everything], desired: declared,
        paths: ["GroupName", "SecurityGroupEgress"], applied: declared, finishesCreate: true,
        answers: ["DescribeSecurityGroups": ["SecurityGroups": [["GroupId": "sg-1"]]]]) == [
          #"AuthorizeSecurityGroupEgress {"GroupId":"sg-1","IpPermissions":[\#(Self.permission(1))]}"#,
          #"RevokeSecurityGroupEgress {"GroupId":"sg-1","IpPermissions":["#
            + #"{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]},"#
            + #"{"IpProtocol":"-1","Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]}"#,
        ])
  }

  @Test("A subscription that somebody added after the plan stays, one that the plan showed goes")
  func subscriptions() async throws {
    func one(_ name: String) -> Value { ["Protocol": "sqs", "Endpoint": .string(name)] }
    let there: [Value] = ["ours", "shown", "theirs"].map {
      ["Protocol": "sqs", "Endpoint": .string($0), "SubscriptionArn": .string("arn:\($0)")]
    }
    #expect(
      try await update(
        "AWS::SNS::Topic", "arn:t", current: ["Subscription": [one("ours"), one("shown"), one("theirs")]],
        desired: ["Subscription": [one("ours")]], paths: ["Subscription"],
        shown: ["Subscription": [one("ours"), one("shown")]], applied: ["Subscription": [one("ours")]],
        answers: [
          "ListSubscriptionsByTopic": ["Subscriptions": .list(there)],
          "GetTopicAttributes": ["Attributes": ["TopicArn": "arn:t"]],
        ]) == [#"Unsubscribe {"SubscriptionArn":"arn:shown"}"#])
  }

  @Test("Of a group's tags and topics, those go that the plan showed, once each")
  func groups() async throws {
    func tag(_ key: String) -> Value { ["Key": .string(key), "Value": "1", "PropagateAtLaunch": false] }
    func topic(_ arn: String) -> Value { ["TopicARN": .string(arn), "NotificationTypes": ["t"]] }
    let answers: [String: [String: Value]] = [
      "DescribeAutoScalingGroups": ["AutoScalingGroups": [["AutoScalingGroupName": "g"]]]
    ]
    #expect(
      try await update(
        "AWS::AutoScaling::AutoScalingGroup", "g", current: ["Tags": [tag("a"), tag("shown"), tag("theirs")]],
        desired: ["Tags": [tag("a")]], paths: ["Tags"], shown: ["Tags": [tag("a"), tag("shown")]],
        applied: ["Tags": [tag("a"), tag("shown")]], answers: answers) == [
          #"DeleteTags {"Tags":[{"Key":"shown","ResourceId":"g","ResourceType":"auto-scaling-group"}]}"#
        ])
    #expect(
      try await update(
        "AWS::AutoScaling::AutoScalingGroup", "g",
        current: ["NotificationConfigurations": [topic("a"), topic("shown"), topic("theirs")]],
        desired: ["NotificationConfigurations": [topic("a")]], paths: ["NotificationConfigurations"],
        shown: ["NotificationConfigurations": [topic("a"), topic("shown")]],
        applied: ["NotificationConfigurations": [topic("a")]], answers: answers) == [
          #"DeleteNotificationConfiguration {"AutoScalingGroupName":"g","TopicARN":"shown"}"#
        ])
  }

  @Test("A tag that was added to a template after the plan stays, one that the plan showed goes")
  func templateTags() async throws {
    func tags(_ keys: String...) -> Value {
      [["ResourceType": "launch-template", "Tags": .list(keys.map { ["Key": .string($0), "Value": "1"] })]]
    }
    #expect(
      try await update(
        "AWS::EC2::LaunchTemplate", "lt-1", current: ["TagSpecifications": tags("a", "shown", "theirs")],
        desired: ["TagSpecifications": tags("a")], paths: ["TagSpecifications"],
        shown: ["TagSpecifications": tags("a", "shown")], applied: ["TagSpecifications": tags("a")],
        answers: ["DescribeLaunchTemplates": ["LaunchTemplates": [["LaunchTemplateId": "lt-1"]]]]) == [
          #"DeleteTags {"Resources":["lt-1"],"Tags":[{"Key":"shown"}]}"#
        ])
  }

  @Test("An address whose read did not come through is gone on with, not changed")
  func address() async throws {
    #expect(
      try await update(
        "AWS::EC2::EIP", "1.2.3.4|eipalloc-1", current: [:], desired: ["Domain": "vpc"], paths: ["Domain"],
        applied: ["Domain": "vpc"], finishesCreate: true,
        answers: ["DescribeAddresses": ["Addresses": [["AllocationId": "eipalloc-1", "PublicIp": "1.2.3.4"]]]]) == [])
  }
}
