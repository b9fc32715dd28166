import AWSClient
import InfraModel
@testable import Sandbox
import Testing

@Suite("Policies decide who may do what")
struct AccessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var statements: Value
    var action = "ec2:CreateVpc"
    var resource = "arn:aws:ec2:eu-central-1:1:vpc/vpc-1"
    var keys: [String: [String]] = [:]
    var decision: AccessDecision
    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    Case(name: "nothing is allowed unsaid", statements: [allow("s3:*")], decision: .notAllowed),
    Case(name: "a pattern of actions", statements: [allow("ec2:Create*")], decision: .allowed),
    Case(name: "actions know no case", statements: [allow("EC2:createvpc")], decision: .allowed),
    Case(
      name: "a denial wins", statements: [allow("*"), ["Effect": "Deny", "Action": "ec2:*", "Resource": "*"]],
      decision: .denied),
    Case(
      name: "another resource",
      statements: [["Effect": "Allow", "Action": "*", "Resource": "arn:aws:ec2:*:*:subnet/*"]],
      decision: .notAllowed),
    Case(
      name: "a pattern of resources",
      statements: [["Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::*", "arn:aws:ec2:*:1:vpc/*"]]],
      decision: .allowed),
    Case(
      name: "all actions but some", statements: [["Effect": "Allow", "NotAction": "iam:*", "Resource": "*"]],
      decision: .allowed),
    Case(
      name: "all resources but some",
      statements: [["Effect": "Allow", "Action": "*", "NotResource": "arn:aws:ec2:*:*:vpc/*"]], decision: .notAllowed),
    Case(
      name: "a condition that holds", statements: [allow("*", when: ["StringEquals": ["aws:RequestedRegion": "r"]])],
      keys: ["aws:requestedregion": ["r"]], decision: .allowed),
    Case(
      name: "a condition that does not hold",
      statements: [allow("*", when: ["StringEquals": ["aws:RequestedRegion": ["r", "s"]]])],
      keys: ["aws:requestedregion": ["t"]], decision: .notAllowed),
    Case(
      name: "a key that the request does not have",
      statements: [allow("*", when: ["StringLike": ["aws:RequestTag/team": "*"]])], decision: .notAllowed),
    Case(
      name: "a key that may be missing",
      statements: [allow("*", when: ["StringLikeIfExists": ["aws:RequestTag/team": "x"]])], decision: .allowed),
    Case(
      name: "a negation holds where nothing is there",
      statements: [allow("*", when: ["StringNotEquals": ["aws:RequestTag/team": "x"]])], decision: .allowed),
    Case(
      name: "null", statements: [allow("*", when: ["Null": ["aws:RequestTag/team": "true"]])], decision: .allowed),
    Case(
      name: "for all values",
      statements: [allow("*", when: ["ForAllValues:StringEquals": ["aws:TagKeys": ["a", "b"]]])],
      keys: ["aws:tagkeys": ["a", "c"]], decision: .notAllowed),
    Case(
      name: "for any value", statements: [allow("*", when: ["ForAnyValue:StringEquals": ["aws:TagKeys": ["a", "b"]]])],
      keys: ["aws:tagkeys": ["a", "c"]], decision: .allowed),
    Case(
      name: "numbers", statements: [allow("*", when: ["NumericLessThan": ["aws:MultiFactorAuthAge": 300]])],
      keys: ["aws:multifactorauthage": ["299"]], decision: .allowed),
    Case(
      name: "an operator that nobody knows holds never",
      statements: [allow("*", when: ["StringSounds": ["aws:RequestedRegion": "r"]])],
      keys: ["aws:requestedregion": ["r"]], decision: .notAllowed),
  ]

  private static func allow(_ action: Value, when condition: Value? = nil) -> Value {
    var statement: [String: Value] = ["Effect": "Allow", "Action": action, "Resource": "*"]
    statement["Condition"] = condition
    return .object(statement)
  }

  @Test("Statements decide on a request by action, resource and condition", arguments: cases)
  func statements(_ tried: Case) throws {
    let text = JSON.canonicalText(["Version": "2012-10-17", "Statement": tried.statements])
    let request = AccessRequest(action: tried.action, resource: tried.resource, keys: tried.keys)
    #expect(try PolicyDocument(text, .identity).decision(on: request) == tried.decision)
  }

  @Test("A role's session may do what the role's policies allow, and what is refused leaves nothing")
  func session() async throws {
    var options = Sandbox.Options()
    options.faultInjection = try FaultInjection("policies")
    let sandbox = Sandbox(options: options, clock: Clients.clock)
    let root = Clients.client(of: sandbox)
    let region = "eu-central-1"
    let trust: Value = [
      "Statement": [["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["AWS": "000000000000"]]]
    ]
    let policy: Value = [
      "Statement": [
        [
          "Effect": "Allow", "Action": ["ec2:CreateVpc", "ec2:DescribeVpcs"], "Resource": "*",
          "Condition": ["StringEquals": ["aws:RequestedRegion": .string(region)]],
        ],
        ["Effect": "Allow", "Action": "logs:*", "Resource": "arn:aws:logs:*:*:log-group:/mine/*"],
        ["Effect": "Allow", "Action": "cloudformation:*", "Resource": "*"],
      ]
    ]
    let role = try await root.call(
      .iam, "CreateRole", ["RoleName": "r", "AssumeRolePolicyDocument": .string(JSON.canonicalText(trust))],
      region: region)
    _ = try await root.call(
      .iam, "PutRolePolicy",
      ["RoleName": "r", "PolicyName": "p", "PolicyDocument": .string(JSON.canonicalText(policy))], region: region)
    let answer = try await root.call(
      .sts, "AssumeRole", ["RoleArn": role["Role"]?["Arn"] ?? "", "RoleSessionName": "me"], region: region)
    let keys = try #require(answer["Credentials"])
    let credentials = Credentials(
      accessKeyID: keys["AccessKeyId"]?.string ?? "", secretAccessKey: keys["SecretAccessKey"]?.string ?? "",
      sessionToken: keys["SessionToken"]?.string)
    let session = AWSClient(
      configuration: Configuration(credentials: StaticCredentials(credentials), world: Clients.world),
      transport: SandboxTransport(sandbox))
    func code(_ service: Service, _ operation: String, _ input: [String: Value], _ region: String) async -> String? {
      do throws(AWSError) {
        _ = try await session.call(service, operation, input, region: region)
        return nil
      } catch { return error.code }
    }
    #expect(await code(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region) == nil)
    #expect(await code(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], "eu-west-1") == "UnauthorizedOperation")
    #expect(await code(.ec2, "DescribeSubnets", [:], region) == "UnauthorizedOperation")
    #expect(await code(.logs, "CreateLogGroup", ["logGroupName": "/mine/a"], region) == nil)
    #expect(await code(.logs, "CreateLogGroup", ["logGroupName": "/yours/a"], region) == "AccessDeniedException")
    #expect(await code(.logs, "DeleteLogGroup", ["logGroupName": "/mine/a"], region) == nil)
    #expect(await code(.sts, "GetCallerIdentity", [:], region) == nil)
    // Cloud Control takes the request, and the service refuses what it comes to.
    let wanted: [String: Value] = ["TypeName": "AWS::Logs::LogGroup", "DesiredState": #"{"LogGroupName": "/yours/a"}"#]
    #expect(await code(.cloudControl, "CreateResource", wanted, region) == nil)
    let group: [String: Value] = ["TypeName": "AWS::Logs::LogGroup", "Identifier": "/yours/a"]
    #expect(await code(.cloudControl, "GetResource", group, region) == "AccessDeniedException")
    let left = sandbox.summary.filter { ["ec2.vpc", "logs.group"].contains($0.kind) }
    #expect(left.map(\.region) == [region])
  }
}
