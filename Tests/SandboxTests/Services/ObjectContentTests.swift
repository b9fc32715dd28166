import AWSClient
import InfraModel
import Testing

@Suite("S3 keeps what is said of an object, and verifies it")
struct ObjectContentTests {
  @Test("Metadata comes back under names in small letters, and goes along with a copy")
  func metadata() async throws {
    let s3 = try await Objects.made()
    try await s3.put("k", "x", ["Metadata": ["Serial": "7", "lineage": "a b"], "Tagging": "team=shop&cost=1%2C5"])
    let held = try await s3.call("HeadObject", ["Key": "k"])
    #expect(held["Metadata"] == ["serial": "7", "lineage": "a b"])
    #expect(held["TagCount"] == 2)
    #expect(held["ContentLength"] == 1)
    try await s3.call("CopyObject", ["Key": "copy", "CopySource": "shop/k"])
    #expect(try await s3.call("GetObject", ["Key": "copy"])["Metadata"] == held["Metadata"])
    let tags = try await s3.call("GetObjectTagging", ["Key": "copy"])["TagSet"]?.list ?? []
    #expect(tags.count == 2)
  }

  /// The check values of "123456789" in the catalog of parametrised CRC algorithms, and of `openssl dgst`.
  static let sums: [(String, String)] = [
    ("ChecksumCRC32", "y/Q5Jg=="), ("ChecksumCRC32C", "4waSgw=="), ("ChecksumCRC64NVME", "rosUhgp5mIg="),
    ("ChecksumSHA1", "98O8HYCOBHMq32eZZczDTKeuNEE="),
    ("ChecksumSHA256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
  ]

  @Test("A checksum that fits is kept, and one that does not is refused", arguments: sums)
  func checksums(member: String, sum: String) async throws {
    let s3 = try await Objects.made()
    try await s3.put("k", "123456789", [member: .string(sum)])
    #expect(try await s3.call("HeadObject", ["Key": "k", "ChecksumMode": "ENABLED"])[member] == .string(sum))
    #expect(try await s3.call("HeadObject", ["Key": "k"])[member] == nil)
    let other: [String: Value] = ["Key": "k", "Body": .bytes(Array("12345678".utf8)), member: .string(sum)]
    #expect(await s3.refusal("PutObject", other) == "400 BadDigest")
    #expect(await s3.refusal("PutObject", ["Key": "k", member: "AAAA"]) == "400 InvalidRequest")
    #expect(await s3.text("k") == "123456789")
  }

  @Test("A body's MD5 is verified")
  func digest() async throws {
    let s3 = try await Objects.made()
    func refusal(_ sum: Value) async -> String? {
      await s3.refusal("PutObject", ["Key": "k", "Body": .bytes(Array("123456789".utf8)), "ContentMD5": sum])
    }
    #expect(await refusal("JfnnlDI7") == "400 InvalidDigest")
    #expect(await refusal("1B2M2Y8AsgTpgAmY7PhCfg==") == "400 BadDigest")
    #expect(await refusal("JfnnlDI7RTiF9RgfG2JNCw==") == nil)
  }

  @Test("An object is encrypted as its bucket has it, and its tag is an MD5 only without a key of KMS")
  func bucketEncryption() async throws {
    let s3 = try await Objects.made()
    let plain = try await s3.put("plain", "x")
    #expect(plain == "\"9dd4e461268c8034f5c8564e155c67a6\"")
    let key = try #require(try await s3.client.call(.kms, "CreateKey", [:], region: Objects.region)["KeyMetadata"])
    try await s3.call(
      "PutBucketEncryption",
      [
        "ServerSideEncryptionConfiguration": [
          "Rules": [
            [
              "ApplyServerSideEncryptionByDefault": ["SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key["KeyId"] ?? ""],
              "BucketKeyEnabled": true,
            ]
          ]
        ]
      ])
    let tag = try await s3.put("kms", "x")
    #expect(tag != plain)
    #expect(try await s3.put("kms", "x", ["IfMatch": tag]) != tag)
    let held = try await s3.call("HeadObject", ["Key": "kms"])
    #expect(held["ServerSideEncryption"] == "aws:kms")
    #expect(held["SSEKMSKeyId"] == key["Arn"])
    #expect(held["BucketKeyEnabled"] == true)
    try await s3.put("asked", "x", ["ServerSideEncryption": "AES256"])
    #expect(try await s3.call("HeadObject", ["Key": "asked"])["SSEKMSKeyId"] == nil)
  }

  @Test("An object whose key cannot be used is neither written nor read")
  func keys() async throws {
    let s3 = try await Objects.made()
    let made = try await s3.client.call(.kms, "CreateKey", [:], region: Objects.region)
    let key = try #require(made["KeyMetadata"]?["KeyId"])
    let put: [String: Value] = ["Key": "k", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key]
    #expect(await s3.refusal("PutObject", put) == nil)
    _ = try await s3.client.call(.kms, "DisableKey", ["KeyId": key], region: Objects.region)
    #expect(await s3.refusal("PutObject", put) == "400 KMS.DisabledException")
    #expect(await s3.refusal("GetObject", ["Key": "k"]) == "400 KMS.DisabledException")
    #expect(await s3.refusal("HeadObject", ["Key": "k"]) == nil)
    _ = try await s3.client.call(.kms, "ScheduleKeyDeletion", ["KeyId": key], region: Objects.region)
    #expect(await s3.refusal("GetObject", ["Key": "k"]) == "400 KMS.KMSInvalidStateException")
    let none = put.merging(["SSEKMSKeyId": "alias/none"]) { $1 }
    #expect(await s3.refusal("PutObject", none) == "400 KMS.NotFoundException")
    #expect(await s3.refusal("PutObject", ["Key": "k", "SSEKMSKeyId": key]) == "400 InvalidArgument")
    #expect(await s3.refusal("PutObject", ["Key": "own", "ServerSideEncryption": "aws:kms"]) == nil)
  }
}
