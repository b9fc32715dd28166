import AWSClient
import InfraModel
import Testing

@Suite("Keys of KMS encrypt and decrypt")
struct KeyUseTests {
  private let aws = SandboxDriver()

  private func key(_ input: [String: Value] = [:]) async throws -> (id: Value, arn: Value) {
    let made = try await aws.call(.kms, "CreateKey", input)["KeyMetadata"]
    return (try #require(made?["KeyId"]), try #require(made?["Arn"]))
  }

  @Test("A key is named by its identifier, its ARN, an alias and an alias's ARN, in its own region")
  func names() async throws {
    let (id, arn) = try await key()
    try await aws.call(.kms, "CreateAlias", ["AliasName": "alias/states", "TargetKeyId": id])
    let alias: Value = "arn:aws:kms:eu-central-1:123456789012:alias/states"
    for name in [id, arn, "alias/states", alias] {
      let made = try await aws.call(.kms, "GenerateDataKey", ["KeyId": name, "KeySpec": "AES_256"])
      #expect(made["KeyId"] == arn)
      guard case .bytes(let bytes)? = made["Plaintext"] else {
        Issue.record("no key")
        continue
      }
      #expect(bytes.count == 32)
      let opened = try await aws.call(
        .kms, "Decrypt", ["KeyId": name, "CiphertextBlob": try #require(made["CiphertextBlob"])])
      #expect(opened["Plaintext"] == .bytes(bytes))
    }
    for name in [arn, alias, "alias/none"] {
      let code = await aws.refusal(.kms, "Encrypt", ["KeyId": name, "Plaintext": .bytes([1])], in: "eu-west-1")
      #expect(code == "NotFoundException")
    }
  }

  @Test("A data key has as many bytes as are asked for, in one of two ways, and is another each time")
  func dataKeys() async throws {
    let (id, _) = try await key()
    let input: [String: Value] = ["KeyId": id, "NumberOfBytes": 64]
    let first = try await aws.call(.kms, "GenerateDataKey", input)
    let second = try await aws.call(.kms, "GenerateDataKey", input)
    #expect(first["Plaintext"] != second["Plaintext"])
    #expect(first["CiphertextBlob"] != second["CiphertextBlob"])
    #expect(await aws.refusal(.kms, "GenerateDataKey", ["KeyId": id]) == "ValidationException")
    let both = input.merging(["KeySpec": "AES_256"]) { $1 }
    #expect(await aws.refusal(.kms, "GenerateDataKey", both) == "ValidationException")
  }

  @Test("What was encrypted opens in its context alone, by its own key, and unchanged")
  func bound() async throws {
    let (id, _) = try await key()
    let (other, _) = try await key()
    let context: Value = ["environment": "shop/production", "lineage": "a"]
    let sealed = try await aws.call(
      .kms, "Encrypt", ["KeyId": id, "Plaintext": .bytes([1, 2, 3]), "EncryptionContext": context])
    let blob = try #require(sealed["CiphertextBlob"])
    func refusal(_ input: [String: Value]) async -> String? {
      await aws.refusal(.kms, "Decrypt", ["CiphertextBlob": blob, "EncryptionContext": context].merging(input) { $1 })
    }
    #expect(await refusal([:]) == nil)
    #expect(await refusal(["KeyId": id]) == nil)
    #expect(await refusal(["EncryptionContext": [:]]) == "InvalidCiphertextException")
    #expect(
      await refusal(["EncryptionContext": ["environment": "shop/dev", "lineage": "a"]]) == "InvalidCiphertextException")
    #expect(await refusal(["KeyId": other]) == "IncorrectKeyException")
    #expect(await refusal(["KeyId": "alias/none"]) == "NotFoundException")
    guard case .bytes(var bytes) = blob else { return }
    bytes[bytes.count - 1] ^= 1
    #expect(await refusal(["CiphertextBlob": .bytes(bytes)]) == "InvalidCiphertextException")
    #expect(await refusal(["CiphertextBlob": .bytes([1, 2, 3])]) == "InvalidCiphertextException")
  }

  @Test("A key that is disabled, is being deleted or is for something else is not used")
  func states() async throws {
    let (id, _) = try await key()
    let sealed = try await aws.call(.kms, "Encrypt", ["KeyId": id, "Plaintext": .bytes([1])])
    func refusals() async throws -> Set<String?> {
      [
        await aws.refusal(.kms, "Encrypt", ["KeyId": id, "Plaintext": .bytes([1])]),
        await aws.refusal(.kms, "Decrypt", ["CiphertextBlob": try #require(sealed["CiphertextBlob"])]),
        await aws.refusal(.kms, "GenerateDataKey", ["KeyId": id, "KeySpec": "AES_128"]),
      ]
    }
    try await aws.call(.kms, "DisableKey", ["KeyId": id])
    #expect(try await refusals() == ["DisabledException"])
    try await aws.call(.kms, "EnableKey", ["KeyId": id])
    #expect(try await refusals() == [nil])
    try await aws.call(.kms, "ScheduleKeyDeletion", ["KeyId": id])
    #expect(try await refusals() == ["KMSInvalidStateException"])
    aws.time.pass(31 * 86_400)
    #expect(
      await aws.refusal(.kms, "Encrypt", ["KeyId": id, "Plaintext": .bytes([1])]) == "NotFoundException")
    let (mac, _) = try await key(["KeyUsage": "GENERATE_VERIFY_MAC", "KeySpec": "HMAC_256"])
    #expect(
      await aws.refusal(.kms, "Encrypt", ["KeyId": mac, "Plaintext": .bytes([1])]) == "InvalidKeyUsageException")
  }
}
