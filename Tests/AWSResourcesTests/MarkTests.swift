import AWSLives
@testable import AWSResources
import AWSClient
import AWSSchemas
import InfraModel
import Provider
import Synchronization
import Testing

@Suite("After an answered call only our mark makes a thing ours")
struct MarkTests {
  /// A bucket of the account that is there already, without tags and empty.
  /// - Parameter isThere: Whether it was there before the first call.
  static func strangeBucket(isLost: Bool, isThere: Bool = false) -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "HeadBucket" where !isThere && times == 1: .refusal("404", "Not Found")
      case "CreateBucket":
        isLost && times == 1 ? .lost : .refusal("BucketAlreadyOwnedByYou", "you own it")
      case "GetBucketTagging": .refusal("NoSuchTagSet", "no tags")
      default: .answer([:])
      }
    }
  }

  @Test("An empty bucket without tags is left alone, unless a call of the operation had no answer")
  func bucket() async throws {
    let stranger = Self.strangeBucket(isLost: false)
    let error = await #expect(throws: ProviderError.self) {
      try await stranger.create("AWS::S3::Bucket", ["BucketName": "b"])
    }
    #expect(error?.kind == .alreadyExists)
    #expect(stranger.journal.ids == [])
    let lost = Self.strangeBucket(isLost: true)
    #expect(try await lost.create("AWS::S3::Bucket", ["BucketName": "b"]).id == "b")
    #expect(lost.journal.ids == ["b"])
    #expect(error?.occupant == .resource("b"))
  }

  @Test("A bucket that is there before the first call is refused, and nothing is sent that could be lost")
  func bucketBefore() async throws {
    let there = Self.strangeBucket(isLost: true, isThere: true)
    let error = await #expect(throws: ProviderError.self) {
      try await there.create("AWS::S3::Bucket", ["BucketName": "b"])
    }
    #expect(error?.kind == .alreadyExists && error?.occupant == .resource("b"))
    #expect(there.changes == [])
  }

  @Test("A retry of an operation that had no answer recognizes what that made")
  func repeated() async throws {
    let stranger = Self.strangeBucket(isLost: false)
    var context = stranger.journal.context()
    context.isRepeated = true
    let request = CreateRequest(
      address: "it", type: "AWS::S3::Bucket", region: "eu-central-1", account: "1", properties: ["BucketName": "b"])
    #expect(try await stranger.provider.create(request, context).id == "b")
  }

  @Test("What nothing can mark is not taken from others because it is alike")
  func alias() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      operation == "CreateAlias"
        ? .refusal("AlreadyExistsException", "An alias with the name exists")
        : .answer(["Aliases": [["AliasName": "alias/app", "TargetKeyId": "k"]]])
    }
    let error = await #expect(throws: ProviderError.self) {
      try await recorder.create("AWS::KMS::Alias", ["AliasName": "alias/app", "TargetKeyId": "k"])
    }
    #expect(error?.kind == .alreadyExists)
  }

  @Test("A finder asks for the tags of many keys side by side")
  func keys() async throws {
    let recorder = RequestRecorder { operation, input, _ in
      switch operation {
      case "ListKeys": .answer(["Keys": .list((1...40).map { ["KeyId": .string("k\($0)")] })])
      case "ListResourceTags":
        .answer(["Tags": input["KeyId"] == "k7" ? [["TagKey": "infra:operation", "TagValue": "op-1"]] : []])
      case "DescribeKey": .answer(["KeyMetadata": ["KeyId": input["KeyId"] ?? .null, "KeyState": "Enabled"]])
      default: .answer([:])
      }
    }
    let found = try await recorder.provider.find(
      FindRequest(type: "AWS::KMS::Key", region: "eu-central-1", account: "1", operation: "op-1", properties: [:]))
    guard case .found(let key) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(key.id == "k7")
  }

  @Test("The tags of keys are asked for at the same time, not one after the other")
  func keysAtOnce() async throws {
    let cloud = CrowdedCloud(keys: 40)
    let provider = AWSProvider(client: cloud, schemas: AWSSchemaCatalog())
    _ = try await provider.find(
      FindRequest(type: "AWS::KMS::Key", region: "eu-central-1", account: "1", operation: "op-1", properties: [:]))
    #expect(cloud.asked == 40)
    #expect(cloud.most > 1)
  }
}

/// A cloud of many keys, each question for whose tags waits for a second one as long as there may be one.
private final class CrowdedCloud: AWSCalling {
  private let keys: Int
  private let state = Mutex((asked: 0, open: 0, most: 0))

  init(keys: Int) { self.keys = keys }

  var asked: Int { state.withLock(\.asked) }
  /// How many questions were open at a time.
  var most: Int { state.withLock(\.most) }

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    switch operation {
    case "ListKeys": return ["Keys": .list((1...keys).map { ["KeyId": .string("k\($0)")] })]
    case "ListResourceTags":
      state.withLock { state in
        state.asked += 1
        state.open += 1
        state.most = max(state.most, state.open)
      }
      for _ in 0..<1000 where most < 2 { await Task.yield() }
      state.withLock { $0.open -= 1 }
      return ["Tags": []]
    default: return [:]
    }
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await call(service, operation, input, region: region)
  }
}

@Suite("What was made a moment ago is waited for, in every service")
struct FreshnessTests {
  @Test(
    "A policy that names a new role is sent again",
    arguments: [
      (
        "CreateKey", "MalformedPolicyDocumentException",
        "Policy contains a statement with one or more invalid principals."
      ),
      (
        "SetRepositoryPolicy", "InvalidParameterException",
        "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Principal not found'"
      ),
      (
        "AddPermission", "InvalidParameterValueException",
        "The provided principal was invalid. Please check the principal and try again."
      ),
      ("PutBucketPolicy", "MalformedPolicy", "Invalid principal in policy"),
      ("CreateRole", "MalformedPolicyDocument", "Invalid principal in policy: \"AWS\":\"arn:aws:iam::1:role/r\""),
    ])
  func principals(operation: String, code: String, message: String) async throws {
    let recorder = RequestRecorder { name, _, times in
      if name == operation, times < 3 { return .refusal(code, message) }
      switch name {
      case "CreateKey", "DescribeKey": return .answer(["KeyMetadata": ["KeyId": "k", "KeyState": "Enabled"]])
      case "DescribeRepositories": return .answer(["repositories": [["repositoryName": "r"]]])
      case "GetRole": return .answer(["Role": ["RoleName": "r"]])
      case "GetPolicy":
        return .answer(["Policy": #"{"Statement":[{"Sid":"infra-inf-0123456789abcdefghjkmnpqrs"}]}"#])
      case "GetBucketPolicy":
        return rehearsalPolicy(times)
      default: return .answer([:])
      }
    }
    let policy: Value = ["Statement": []]
    switch operation {
    case "CreateKey": _ = try await recorder.create("AWS::KMS::Key", ["KeyPolicy": policy])
    case "SetRepositoryPolicy":
      _ = try await recorder.create(
        "AWS::ECR::Repository", ["RepositoryName": "r", "RepositoryPolicyText": policy])
    case "AddPermission":
      _ = try await recorder.create(
        "AWS::Lambda::Permission",
        ["FunctionName": "f", "Action": "lambda:InvokeFunction", "Principal": "arn:aws:iam::1:role/r"])
    case "PutBucketPolicy":
      _ = try await recorder.create("AWS::S3::BucketPolicy", ["Bucket": "b", "PolicyDocument": policy])
    default:
      _ = try await recorder.create("AWS::IAM::Role", ["RoleName": "r", "AssumeRolePolicyDocument": policy])
    }
    #expect(recorder.cloud.operations.count { $0 == operation } == 3)
  }

  /// An update that sends a policy, and the code with which its service does not know a principal yet.
  struct PolicyUpdate: Sendable, CustomTestStringConvertible {
    var operation: String
    var type: ResourceType
    var id: ResourceID
    var property: String
    var code: String
    var message: String
    var testDescription: String { operation }
  }

  static let policyUpdates = [
    PolicyUpdate(
      operation: "PutKeyPolicy", type: "AWS::KMS::Key", id: "k", property: "KeyPolicy",
      code: "MalformedPolicyDocumentException",
      message: "Policy contains a statement with one or more invalid principals."),
    PolicyUpdate(
      operation: "UpdateAssumeRolePolicy", type: "AWS::IAM::Role", id: "r", property: "AssumeRolePolicyDocument",
      code: "MalformedPolicyDocument", message: #"Invalid principal in policy: "AWS":"arn:aws:iam::1:role/new""#),
    PolicyUpdate(
      operation: "SetRepositoryPolicy", type: "AWS::ECR::Repository", id: "r", property: "RepositoryPolicyText",
      code: "InvalidParameterException",
      message: "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Principal not found'"),
    PolicyUpdate(
      operation: "PutBucketPolicy", type: "AWS::S3::BucketPolicy", id: "b", property: "PolicyDocument",
      code: "MalformedPolicy", message: "Invalid principal in policy"),
  ]

  @Test("A policy of what is there already is sent again as well, and no other refusal is", arguments: policyUpdates)
  func changedPrincipals(_ update: PolicyUpdate) async throws {
    func policy(_ principal: Value) -> [String: Value] {
      let statement: Value = ["Effect": "Allow", "Principal": ["AWS": principal], "Action": "sts:AssumeRole"]
      return [update.property: ["Version": "2012-10-17", "Statement": [statement]]]
    }
    let answers: [String: [String: Value]] = [
      "DescribeKey": ["KeyMetadata": ["KeyId": "k", "KeyState": "Enabled"]], "GetRole": ["Role": ["RoleName": "r"]],
      "DescribeRepositories": ["repositories": [["repositoryName": "r"]]],
      "GetBucketPolicy": ["Policy": #"{"Statement":[]}"#],
    ]
    func sent(saying message: String) async throws -> Int {
      let recorder = RequestRecorder { operation, _, times in
        operation == update.operation && times < 3
          ? .refusal(update.code, message) : .answer(answers[operation] ?? [:])
      }
      defer { #expect(recorder.journal.slept <= 60) }
      do {
        _ = try await recorder.update(
          update.type, update.id, from: policy("arn:aws:iam::1:role/old"), to: policy("arn:aws:iam::1:role/new"))
      } catch is ProviderError where message != update.message {}
      return recorder.cloud.operations.count { $0 == update.operation }
    }
    #expect(try await sent(saying: update.message) == 3)
    #expect(try await sent(saying: "Syntax errors in policy.") == 1)
  }

  /// No policy at first, so that none is a stranger's.
  private func rehearsalPolicy(_ times: Int) -> ScriptedCloud.Reply {
    times == 1 ? .refusal("NoSuchBucketPolicy") : .answer(["Policy": #"{"Statement":[]}"#])
  }

  static func network(missing: Int) -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "CreateVpc": .answer(["Vpc": ["VpcId": "vpc-1"]])
      case "DescribeVpcs": .answer(["Vpcs": [["VpcId": "vpc-1", "State": "available"]]])
      case "CreateSubnet" where times <= missing: .refusal("InvalidVpcID.NotFound", "The vpc ID 'vpc-1' does not exist")
      case "CreateSubnet": .answer(["Subnet": ["SubnetId": "subnet-1"]])
      case "DescribeSubnets": .answer(["Subnets": [["SubnetId": "subnet-1", "State": "available"]]])
      default: .answer([:])
      }
    }
  }

  @Test("A create that refers to what this run made waits until the cloud knows it; another does not")
  func references() async throws {
    let recorder = Self.network(missing: 2)
    let provider = recorder.provider
    func create(_ type: ResourceType, _ properties: [String: Value]) async throws -> ObservedResource {
      try await provider.create(
        CreateRequest(address: "it", type: type, region: "eu-central-1", account: "1", properties: properties),
        recorder.journal.context())
    }
    _ = try await create("AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
    #expect(try await create("AWS::EC2::Subnet", ["VpcId": "vpc-1", "CidrBlock": "10.0.0.0/24"]).id == "subnet-1")
    #expect(recorder.cloud.operations.count { $0 == "CreateSubnet" } == 3)

    let stranger = Self.network(missing: 2)
    let error = await #expect(throws: ProviderError.self) {
      try await stranger.create("AWS::EC2::Subnet", ["VpcId": "vpc-1", "CidrBlock": "10.0.0.0/24"])
    }
    #expect(error?.kind == .notFound)
    #expect(stranger.cloud.operations.count { $0 == "CreateSubnet" } == 1)
  }

  @Test("A route waits until its gateway is attached")
  func gateway() async throws {
    let recorder = RequestRecorder { operation, _, times in
      if operation == "CreateRoute", times < 3 {
        return .refusal(
          "InvalidParameterValue", "route table rtb-1 and network gateway igw-1 belong to different networks")
      }
      return .answer([
        "RouteTables": [["RouteTableId": "rtb-1", "Routes": [["DestinationCidrBlock": "0.0.0.0/0"]]]]
      ])
    }
    _ = try await recorder.create(
      "AWS::EC2::Route", ["RouteTableId": "rtb-1", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1"])
    #expect(recorder.cloud.operations.count { $0 == "CreateRoute" } == 3)
  }

  @Test("A new group loses exactly the rules that it was born with")
  func birthRules() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      switch operation {
      case "CreateSecurityGroup": .answer(["GroupId": "sg-1"])
      case "DescribeSecurityGroups":
        .answer([
          "SecurityGroups": [
            [
              "GroupId": "sg-1",
              "IpPermissionsEgress": [
                [
                  "IpProtocol": "-1", "IpRanges": [["CidrIp": "0.0.0.0/0"]], "Ipv6Ranges": [["CidrIpv6": "::/0"]],
                ]
              ],
            ]
          ]
        ])
      default: .answer([:])
      }
    }
    // In the default VPC too, where nobody names one.
    _ = try await recorder.create(
      "AWS::EC2::SecurityGroup",
      [
        "GroupDescription": "d",
        "SecurityGroupEgress": [["IpProtocol": "-1", "CidrIp": "10.0.0.0/8"]],
      ])
    #expect(
      recorder.changes.dropFirst() == [
        #"AuthorizeSecurityGroupEgress {"GroupId":"sg-1","IpPermissions":[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"10.0.0.0/8"}]}]}"#,
        #"RevokeSecurityGroupEgress {"GroupId":"sg-1","IpPermissions":["#
          + #"{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]},"#
          + #"{"IpProtocol":"-1","Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]}"#,
      ])
  }
}
