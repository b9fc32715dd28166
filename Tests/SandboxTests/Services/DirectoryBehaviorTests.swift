import AWSClient
import InfraModel
import Testing

@Suite("Pools, rules, parameters and targets behave")
struct DirectoryBehaviorTests {
  private let aws = SandboxDriver()

  @Test("A pool with a domain cannot be deleted; an update takes back what it does not say")
  func userPool() async throws {
    let made = try await aws.call(.cognito, "CreateUserPool", ["PoolName": "p", "MfaConfiguration": "OPTIONAL"])
    let pool = try #require(made["UserPool"]?["Id"])
    let id: [String: Value] = ["UserPoolId": pool]
    #expect(made["UserPool"]?["MfaConfiguration"] == "OPTIONAL")
    try await aws.call(.cognito, "UpdateUserPool", id)
    let read = try await aws.call(.cognito, "DescribeUserPool", id)
    #expect(read["UserPool"]?["MfaConfiguration"] == "OFF")
    #expect(read["UserPool"]?["Policies"]?["PasswordPolicy"]?["MinimumLength"] == 8)
    let client = try await aws.call(
      .cognito, "CreateUserPoolClient", id.merging(["ClientName": "web", "GenerateSecret": true]) { $1 })
    #expect(client["UserPoolClient"]?["ClientSecret"]?.string?.count == 52)
    let domain = id.merging(["Domain": "login"]) { $1 }
    try await aws.call(.cognito, "CreateUserPoolDomain", domain)
    #expect(await aws.refusal(.cognito, "DeleteUserPool", id) == "InvalidParameterException")
    try await aws.call(.cognito, "DeleteUserPoolDomain", domain)
    #expect(await aws.refusal(.cognito, "DeleteUserPool", id) == nil)
    #expect(await aws.refusal(.cognito, "DescribeUserPool", id) == "ResourceNotFoundException")
  }

  @Test("A rule with targets cannot be deleted; put again, it keeps them")
  func rules() async throws {
    let rule: [String: Value] = ["Name": "r", "ScheduleExpression": "rate(5 minutes)"]
    try await aws.call(.events, "PutRule", rule)
    let target: Value = ["Id": "one", "Arn": "arn:aws:sqs:eu-central-1:123456789012:q"]
    try await aws.call(.events, "PutTargets", ["Rule": "r", "Targets": [target]])
    try await aws.call(.events, "PutRule", rule.merging(["State": "DISABLED"]) { $1 })
    #expect(try await aws.call(.events, "ListTargetsByRule", ["Rule": "r"])["Targets"] == [target])
    #expect(await aws.refusal(.events, "DeleteRule", ["Name": "r"]) == "ValidationException")
    try await aws.call(.events, "RemoveTargets", ["Rule": "r", "Ids": ["one"]])
    #expect(await aws.refusal(.events, "DeleteRule", ["Name": "r"]) == nil)
  }

  @Test("A parameter keeps its versions; a secure one is told only to who asks for it")
  func parameters() async throws {
    let put: [String: Value] = ["Name": "/a/b", "Value": "1", "Type": "SecureString"]
    try await aws.call(.ssm, "PutParameter", put)
    #expect(await aws.refusal(.ssm, "PutParameter", put) == "ParameterAlreadyExists")
    let again = try await aws.call(.ssm, "PutParameter", ["Name": "/a/b", "Value": "2", "Overwrite": true])
    #expect(again["Version"] == 2)
    let closed = try await aws.call(.ssm, "GetParameter", ["Name": "/a/b"])
    #expect(closed["Parameter"]?["Value"] != "2")
    let open = try await aws.call(.ssm, "GetParameter", ["Name": "/a/b", "WithDecryption": true])
    #expect(open["Parameter"]?["Value"] == "2")
    let first = try await aws.call(.ssm, "GetParameter", ["Name": "/a/b:1", "WithDecryption": true])
    #expect(first["Parameter"]?["Value"] == "1")
    let under = try await aws.call(.ssm, "GetParametersByPath", ["Path": "/a", "WithDecryption": true])
    #expect(under["Parameters"]?.list?.count == 1)
  }

  @Test("Objects keep their versions, hold their bucket, and public policies are blocked")
  func objects() async throws {
    let bucket: [String: Value] = ["Bucket": "a-bucket"]
    let place: [String: Value] = ["CreateBucketConfiguration": ["LocationConstraint": "eu-central-1"]]
    try await aws.call(.s3, "CreateBucket", bucket.merging(place) { $1 })
    #expect(await aws.refusal(.s3, "CreateBucket", bucket.merging(place) { $1 }) == "BucketAlreadyOwnedByYou")
    try await aws.call(
      .s3, "PutBucketVersioning", bucket.merging(["VersioningConfiguration": ["Status": "Enabled"]]) { $1 })
    let object = bucket.merging(["Key": "k"]) { $1 }
    let first = try await aws.call(.s3, "PutObject", object.merging(["Body": .bytes([1])]) { $1 })
    try await aws.call(.s3, "PutObject", object.merging(["Body": .bytes([2])]) { $1 })
    #expect(try await aws.call(.s3, "GetObject", object)["Body"] == .bytes([2]))
    let old = object.merging(["VersionId": first["VersionId"] ?? ""]) { $1 }
    #expect(try await aws.call(.s3, "GetObject", old)["Body"] == .bytes([1]))
    try await aws.call(.s3, "DeleteObject", object)
    #expect(await aws.refusal(.s3, "GetObject", object) == "NoSuchKey")
    #expect(await aws.refusal(.s3, "DeleteBucket", bucket) == "BucketNotEmpty")
    let versions = try await aws.call(.s3, "ListObjectVersions", bucket)
    for list in ["Versions", "DeleteMarkers"] {
      for version in versions[list]?.list ?? [] {
        try await aws.call(.s3, "DeleteObject", object.merging(["VersionId": version["VersionId"] ?? ""]) { $1 })
      }
    }
    let open = JSON.canonicalText([
      "Version": "2012-10-17",
      "Statement": [
        ["Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a-bucket/*"]
      ],
    ])
    #expect(
      await aws.refusal(.s3, "PutBucketPolicy", bucket.merging(["Policy": .string(open)]) { $1 }) == "AccessDenied")
    #expect(await aws.refusal(.s3, "DeleteBucket", bucket) == nil)
  }
}
