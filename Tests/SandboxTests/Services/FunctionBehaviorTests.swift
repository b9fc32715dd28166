import AWSClient
import InfraModel
import Testing

@Suite("Functions behave in time")
struct FunctionBehaviorTests {
  private let aws = SandboxDriver()

  private func function(_ more: [String: Value] = [:]) async throws {
    let role = try await aws.role(for: "lambda.amazonaws.com")
    let input: [String: Value] = [
      "FunctionName": "f", "Role": role, "PackageType": "Image", "Code": ["ImageUri": "1.dkr.ecr.x.amazonaws.com/a:1"],
    ]
    try await aws.call(.lambda, "CreateFunction", input.merging(more) { $1 })
  }

  @Test("A function is pending, then active; while it takes an update it takes no other")
  func states() async throws {
    try await function()
    var configuration = try await aws.call(.lambda, "GetFunctionConfiguration", ["FunctionName": "f"])
    #expect(configuration["State"] == "Pending")
    #expect(
      await aws.refusal(.lambda, "PublishVersion", ["FunctionName": "f"]) == "ResourceConflictException")
    aws.time.pass(60)
    configuration = try await aws.call(.lambda, "GetFunctionConfiguration", ["FunctionName": "f"])
    #expect(configuration["State"] == "Active")
    #expect(configuration["LastUpdateStatus"] == "Successful")
    let update: [String: Value] = ["FunctionName": "f", "Timeout": 10]
    #expect(try await aws.call(.lambda, "UpdateFunctionConfiguration", update)["LastUpdateStatus"] == "InProgress")
    #expect(await aws.refusal(.lambda, "UpdateFunctionConfiguration", update) == "ResourceConflictException")
    aws.time.pass(60)
    #expect(await aws.refusal(.lambda, "UpdateFunctionConfiguration", update) == nil)
  }

  @Test("A version stands still; published again without a change it is the same one; an alias holds it")
  func versions() async throws {
    try await function()
    aws.time.pass(60)
    #expect(try await aws.call(.lambda, "PublishVersion", ["FunctionName": "f"])["Version"] == "1")
    #expect(try await aws.call(.lambda, "PublishVersion", ["FunctionName": "f"])["Version"] == "1")
    try await aws.call(.lambda, "CreateAlias", ["FunctionName": "f", "Name": "live", "FunctionVersion": "1"])
    #expect(
      await aws.refusal(.lambda, "DeleteFunction", ["FunctionName": "f", "Qualifier": "1"])
        == "ResourceConflictException")
    try await aws.call(.lambda, "UpdateFunctionConfiguration", ["FunctionName": "f", "Timeout": 10])
    aws.time.pass(60)
    #expect(try await aws.call(.lambda, "PublishVersion", ["FunctionName": "f"])["Version"] == "2")
    let first = try await aws.call(.lambda, "GetFunctionConfiguration", ["FunctionName": "f", "Qualifier": "live"])
    #expect(first["Timeout"] == 3)
    try await aws.call(.lambda, "DeleteFunction", ["FunctionName": "f"])
    #expect(
      await aws.refusal(.lambda, "GetAlias", ["FunctionName": "f", "Name": "live"]) == "ResourceNotFoundException")
  }

  @Test("Provisioned instances are ready after a while, and follow an alias to another version")
  func provisioned() async throws {
    try await function()
    aws.time.pass(60)
    try await aws.call(.lambda, "PublishVersion", ["FunctionName": "f"])
    try await aws.call(.lambda, "CreateAlias", ["FunctionName": "f", "Name": "live", "FunctionVersion": "1"])
    let target: [String: Value] = ["FunctionName": "f", "Qualifier": "live"]
    #expect(
      await aws.refusal(.lambda, "GetProvisionedConcurrencyConfig", target)
        == "ProvisionedConcurrencyConfigNotFoundException")
    let put = try await aws.call(
      .lambda, "PutProvisionedConcurrencyConfig", target.merging(["ProvisionedConcurrentExecutions": 3]) { $1 })
    #expect(put["Status"] == "IN_PROGRESS")
    aws.time.pass(200)
    var config = try await aws.call(.lambda, "GetProvisionedConcurrencyConfig", target)
    #expect(config["Status"] == "READY")
    #expect(config["AvailableProvisionedConcurrentExecutions"] == 3)
    try await aws.call(.lambda, "PublishVersion", ["FunctionName": "f", "Description": "two"])
    try await aws.call(.lambda, "UpdateAlias", ["FunctionName": "f", "Name": "live", "FunctionVersion": "2"])
    config = try await aws.call(.lambda, "GetProvisionedConcurrencyConfig", target)
    #expect(config["Status"] == "IN_PROGRESS")
    #expect(
      await aws.refusal(
        .lambda, "PutProvisionedConcurrencyConfig",
        ["FunctionName": "f", "Qualifier": "$LATEST", "ProvisionedConcurrentExecutions": 1])
        == "InvalidParameterValueException")
  }

  @Test("What a function has in a subnet stays for a while when the function is gone")
  func interfaces() async throws {
    let vpc = try await aws.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])["Vpc"]?["VpcId"] ?? ""
    let answer = try await aws.call(.ec2, "CreateSubnet", ["VpcId": vpc, "CidrBlock": "10.0.0.0/24"])
    let subnet = try #require(answer["Subnet"]?["SubnetId"])
    let named: [String: Value] = ["VpcId": vpc, "GroupName": "f", "Description": "of the function"]
    let group = try #require(try await aws.call(.ec2, "CreateSecurityGroup", named)["GroupId"])
    try await function(["VpcConfig": ["SubnetIds": [subnet], "SecurityGroupIds": [group]]])
    let configuration = try await aws.call(.lambda, "GetFunctionConfiguration", ["FunctionName": "f"])
    #expect(configuration["VpcConfig"]?["VpcId"] == vpc)
    try await aws.call(.lambda, "DeleteFunction", ["FunctionName": "f"])
    #expect(await aws.refusal(.ec2, "DeleteSubnet", ["SubnetId": subnet]) == "DependencyViolation")
    aws.time.pass(1200)
    #expect(await aws.refusal(.ec2, "DeleteSubnet", ["SubnetId": subnet]) == nil)
  }

  @Test("A role that Lambda may not take on is refused; so is more concurrency than the account has")
  func refusals() async throws {
    let other = try await aws.role(for: "ec2.amazonaws.com")
    let code: Value = ["ImageUri": "1.dkr.ecr.x.amazonaws.com/a:1"]
    #expect(
      await aws.refusal(
        .lambda, "CreateFunction", ["FunctionName": "f", "Role": other, "PackageType": "Image", "Code": code])
        == "InvalidParameterValueException")
    let trust = SandboxDriver.trust("lambda.amazonaws.com")
    try await aws.call(.iam, "UpdateAssumeRolePolicy", ["RoleName": "role", "PolicyDocument": .string(trust)])
    try await aws.call(
      .lambda, "CreateFunction", ["FunctionName": "f", "Role": other, "PackageType": "Image", "Code": code])
    #expect(
      await aws.refusal(
        .lambda, "PutFunctionConcurrency", ["FunctionName": "f", "ReservedConcurrentExecutions": 901])
        == "InvalidParameterValueException")
  }
}
