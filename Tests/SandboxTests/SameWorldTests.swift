import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import TestFiles
import Testing

@testable import Sandbox

@Suite("Cloud Control and the sandbox's services have the same resources")
struct SameWorldTests {
  private let aws = SandboxDriver()

  @Test("A topic of Cloud Control is a topic of SNS, and the reverse")
  func topic() async throws {
    let event = try await make("AWS::SNS::Topic", ["TopicName": "orders", "DisplayName": "Orders"])
    let arn = try #require(event["Identifier"])
    #expect(event["OperationStatus"] == "SUCCESS")
    #expect(try await aws.call(.sns, "ListTopics")["Topics"] == [["TopicArn": arn]])
    #expect(try await aws.call(.sns, "CreateTopic", ["Name": "bills"])["TopicArn"] != nil)
    let listed = try await aws.call(.cloudControl, "ListResources", ["TypeName": "AWS::SNS::Topic"])
    #expect(listed["ResourceDescriptions"]?.list?.count == 2)
    // Who takes it away here takes it away there.
    try await aws.call(.sns, "DeleteTopic", ["TopicArn": arn])
    let named: [String: Value] = ["TypeName": "AWS::SNS::Topic", "Identifier": arn]
    #expect(await aws.refusal(.cloudControl, "GetResource", named) == "ResourceNotFoundException")
    #expect(await aws.refusal(.cloudControl, "DeleteResource", named) == "ResourceNotFoundException")
  }

  @Test("What is there is not made a second time, whoever made it")
  func taken() async throws {
    try await aws.call(.sns, "CreateTopic", ["Name": "orders"])
    #expect(try await make("AWS::SNS::Topic", ["TopicName": "orders"])["ErrorCode"] == "AlreadyExists")
    try await aws.call(.ssm, "PutParameter", ["Name": "a", "Value": "1", "Type": "String"])
    let again = try await make("AWS::SSM::Parameter", ["Name": "a", "Value": "2", "Type": "String"])
    #expect(again["ErrorCode"] == "AlreadyExists")
    #expect(try await aws.call(.ssm, "GetParameter", ["Name": "a"])["Parameter"]?["Value"] == "1")
  }

  @Test("A token that comes again tells how its request stands, and is refused for another request")
  func tokens() async throws {
    let wanted: [String: Value] = [
      "TypeName": "AWS::SNS::Topic", "DesiredState": #"{"TopicName": "orders"}"#, "ClientToken": "one",
    ]
    let first = try await aws.call(.cloudControl, "CreateResource", wanted)["ProgressEvent"]
    #expect(first?["OperationStatus"] == "IN_PROGRESS")
    aws.time.pass(10)
    let again = try await aws.call(.cloudControl, "CreateResource", wanted)["ProgressEvent"]
    #expect(again?["RequestToken"] == first?["RequestToken"])
    #expect(again?["OperationStatus"] == "SUCCESS")
    let other = wanted.merging(["DesiredState": #"{"TopicName": "bills"}"#]) { $1 }
    #expect(await aws.refusal(.cloudControl, "CreateResource", other) == "ClientTokenConflictException")
  }

  @Test("A service's refusal ends the request, and leaves nothing of it")
  func refused() async throws {
    let role = try await make(
      "AWS::IAM::Role",
      [
        "RoleName": "worker", "AssumeRolePolicyDocument": .string(SandboxDriver.trust("ec2.amazonaws.com")),
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/NoSuchPolicy"],
      ])
    #expect(role["OperationStatus"] == "FAILED")
    #expect(role["ErrorCode"] == "NotFound")
    #expect(await aws.refusal(.iam, "GetRole", ["RoleName": "worker"]) == "NoSuchEntity")
    let vpc = try #require(try await make("AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])["Identifier"])
    try await aws.call(.ec2, "CreateSubnet", ["VpcId": vpc, "CidrBlock": "10.0.1.0/24"])
    let gone = try await ended(
      try await aws.call(.cloudControl, "DeleteResource", ["TypeName": "AWS::EC2::VPC", "Identifier": vpc]))
    #expect(gone["ErrorCode"] == "ResourceConflict")
    #expect(try await aws.call(.ec2, "DescribeVpcs", ["VpcIds": [vpc]])["Vpcs"]?.list?.count == 1)
  }

  @Test("A property that a bridge does not carry is refused, and not forgotten")
  func unbridged() async throws {
    let event = try await make("AWS::SNS::Topic", ["TopicName": "a", "DataProtectionPolicy": ["Name": "p"]])
    #expect(event["ErrorCode"] == "InvalidRequest")
    #expect(event["StatusMessage"]?.string?.contains("DataProtectionPolicy") == true)
    #expect(try await aws.call(.sns, "ListTopics")["Topics"] == [])
  }

  @Test("Every type with a handler is the service's own through Cloud Control, or refused by it")
  func refusedTypes() async throws {
    let handled = Set(Handlers.all.map(\.type.name))
    let bridged = Set(Bridge.all.map(\.type))
    #expect(handled.subtracting(bridged) == Bridge.lacking)
    for type in Bridge.lacking.sorted() {
      let code = await aws.refusal(.cloudControl, "CreateResource", ["TypeName": .string(type), "DesiredState": "{}"])
      #expect(code == "UnsupportedActionException", "\(type)")
    }
  }

  @Test("The document of the sandbox names every type that has a bridge")
  func document() throws {
    let document = try Repository.text("docs/sandbox.md")
    #expect(Bridge.all.map(\.type).filter { !document.contains("`\($0)`") } == [])
  }

  @Test("A bridge names properties of its type, and operations that the sandbox has")
  func bridges() throws {
    for bridge in Bridge.all {
      let schema = try #require(AWSSchemaCatalog().schema(of: ResourceType(bridge.type)))
      let service = ServiceBehavior.all.filter { $0.service == bridge.service }
      let operations = Set(service.flatMap { $0.operations.keys })
      #expect(bridge.steps.map(\.operation).filter { !operations.contains($0) } == [], "\(bridge.type)")
      let named = bridge.steps.flatMap { $0.input.values.flatMap(\.properties) + $0.gives.keys }
      let properties = Set(named.map { $0.split(separator: ".").first.map(String.init) ?? $0 })
      let own = properties.filter { name in !["*", "+", "-"].contains { name.hasPrefix($0) } }
      // A token that stands for a name is made up by the registry's handler, and no property.
      #expect(own.filter { schema.properties[$0] == nil && $0 != bridge.name } == [], "\(bridge.type)")
    }
  }

  private func make(_ type: Value, _ properties: Value) async throws -> Value {
    try await ended(
      try await aws.call(
        .cloudControl, "CreateResource",
        ["TypeName": type, "DesiredState": .string(JSON.canonicalText(properties))]))
  }

  private func ended(_ answer: [String: Value]) async throws -> Value {
    aws.time.pass(10)
    let token = try #require(answer["ProgressEvent"]?["RequestToken"])
    return try #require(
      try await aws.call(.cloudControl, "GetResourceRequestStatus", ["RequestToken": token])["ProgressEvent"])
  }
}

extension Bridge {
  /// Every call that the bridge may make, but for those that tell of an element.
  fileprivate var steps: [Step] {
    [create, delete, list]
      + changes.flatMap { change -> [Step] in
        switch change {
        case .set(_, let steps, let removed): steps + (removed ?? [])
        case .choose(_, _, _, let steps, let otherwise): steps + otherwise
        case .tags(_, let add, let remove): [add, remove]
        case .elements(_, let add, let remove): add + remove
        }
      }
      + reads.compactMap { read in
        switch read {
        case .item(let step): step
        case .elements: nil
        }
      }
  }
}
