import AWSClient
import InfraModel
import Testing

@Suite("Policies decide who reads and writes objects")
struct ObjectAccessTests {
  private let s3: Objects

  init() async throws {
    s3 = try await Objects.made("policies")
    try await s3.put("dev/state", "one")
  }

  /// A client of a role's session that may do some actions on some resources.
  private func session(_ statements: [(actions: Value, resource: Value)]) async throws -> AWSClient {
    func text(_ statements: [Value]) -> Value { .string(JSON.canonicalText(["Statement": .list(statements)])) }
    func call(_ service: Service, _ operation: String, _ input: [String: Value]) async throws -> [String: Value] {
      try await s3.client.call(service, operation, input, region: Objects.region)
    }
    let trust: Value = ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["AWS": "000000000000"]]
    let role = try await call(.iam, "CreateRole", ["RoleName": "r", "AssumeRolePolicyDocument": text([trust])])
    let allowed = statements.map { statement -> Value in
      ["Effect": "Allow", "Action": statement.actions, "Resource": statement.resource]
    }
    _ = try await call(
      .iam, "PutRolePolicy", ["RoleName": "r", "PolicyName": "p", "PolicyDocument": text(allowed)])
    let answer = try await call(
      .sts, "AssumeRole", ["RoleArn": role["Role"]?["Arn"] ?? "", "RoleSessionName": "me"])
    let keys = try #require(answer["Credentials"])
    return Objects.client(
      s3.sandbox, s3.time,
      Credentials(
        accessKeyID: keys["AccessKeyId"]?.string ?? "", secretAccessKey: keys["SecretAccessKey"]?.string ?? "",
        sessionToken: keys["SessionToken"]?.string))
  }

  private let denied = "403 AccessDenied"

  @Test("Whoever may only read and list is refused writes, and nothing is written")
  func reader() async throws {
    let reader = try await session([("s3:GetObject", "arn:aws:s3:::shop/*"), ("s3:ListBucket", "arn:aws:s3:::shop")])
    func refusal(_ operation: String, _ input: [String: Value] = [:]) async -> String? {
      await s3.refusal(operation, input, by: reader)
    }
    #expect(await refusal("GetObject", ["Key": "dev/state"]) == nil)
    #expect(await refusal("HeadObject", ["Key": "dev/state"]) == nil)
    #expect(await refusal("ListObjectsV2") == nil)
    #expect(await refusal("GetObject", ["Key": "none"]) == "404 NoSuchKey")
    #expect(await refusal("PutObject", ["Key": "dev/state"]) == denied)
    #expect(await refusal("PutObject", ["Key": "new", "IfNoneMatch": "*"]) == denied)
    #expect(await refusal("CopyObject", ["Key": "new", "CopySource": "shop/dev/state"]) == denied)
    #expect(await refusal("DeleteObject", ["Key": "dev/state"]) == denied)
    #expect(await refusal("DeleteObjects", ["Delete": ["Objects": [["Key": "dev/state"]]]]) == denied)
    #expect(await refusal("ListObjectVersions") == denied)
    #expect(await refusal("DeleteBucket") == denied)
    #expect(await s3.text("dev/state") == "one")
    #expect(try await s3.keys() == ["dev/state"])
  }

  @Test("Whoever may not list the bucket is not told that a key is not there")
  func blind() async throws {
    let blind = try await session([("s3:GetObject", "arn:aws:s3:::shop/*")])
    #expect(await s3.refusal("GetObject", ["Key": "dev/state"], by: blind) == nil)
    #expect(await s3.refusal("GetObject", ["Key": "none"], by: blind) == denied)
    #expect(await s3.refusal("HeadObject", ["Key": "none"], by: blind) == "403 403")
    #expect(await s3.refusal("ListObjectsV2", by: blind) == denied)
  }

  @Test("A write that must match a tag reads the object, too, and one where nothing may be does not")
  func writer() async throws {
    let writer = try await session([("s3:PutObject", "arn:aws:s3:::shop/dev/*")])
    #expect(await s3.refusal("PutObject", ["Key": "dev/new", "IfNoneMatch": "*"], by: writer) == nil)
    #expect(await s3.refusal("PutObject", ["Key": "dev/new", "IfMatch": "\"a\""], by: writer) == denied)
    #expect(await s3.refusal("PutObject", ["Key": "production/new"], by: writer) == denied)
    #expect(await s3.refusal("GetObject", ["Key": "dev/state"], by: writer) == denied)
  }

  @Test("Whoever may not use a bucket's key neither writes nor reads")
  func key() async throws {
    let made = try await s3.client.call(.kms, "CreateKey", [:], region: Objects.region)
    let arn = try #require(made["KeyMetadata"]?["Arn"])
    let key: [String: Value] = ["Key": "dev/kms", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": arn]
    try await s3.call("PutObject", key)
    let user = try await session([(["s3:GetObject", "s3:PutObject"], "*"), ("kms:Decrypt", arn)])
    #expect(await s3.refusal("GetObject", ["Key": "dev/kms"], by: user) == nil)
    #expect(await s3.refusal("PutObject", key, by: user) == denied)
    #expect(await s3.refusal("PutObject", ["Key": "own", "ServerSideEncryption": "aws:kms"], by: user) == nil)
  }

  @Test("A condition on the prefix decides on a list")
  func prefix() async throws {
    let reader = try await session([("s3:GetObject", "arn:aws:s3:::shop/*")])
    let policy: Value = [
      "Statement": [
        [
          "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::shop",
          "Condition": ["StringLike": ["s3:prefix": "dev/*"]],
        ]
      ]
    ]
    _ = try await s3.client.call(
      .iam, "PutRolePolicy",
      ["RoleName": "r", "PolicyName": "list", "PolicyDocument": .string(JSON.canonicalText(policy))],
      region: Objects.region)
    #expect(await s3.refusal("ListObjectsV2", ["Prefix": "dev/"], by: reader) == nil)
    #expect(await s3.refusal("ListObjectsV2", by: reader) == denied)
  }
}
