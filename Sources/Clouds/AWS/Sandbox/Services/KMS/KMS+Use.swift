internal import AWSClient
internal import Digests
internal import InfraModel

extension KMS {
  /// Aliases, grants, and what keys are for. What is encrypted is only masked: the sandbox keeps no secrets.
  static let use = ServiceBehavior(
    "kms", kinds: [],
    operations: [
      "CreateAlias": Behavior { cloud, call throws(Fault) in
        let name = try call.required("AliasName")
        guard name.hasPrefix("alias/"), !name.hasPrefix("alias/aws/"), name.count > "alias/".count else {
          throw Fault(
            name.hasPrefix("alias/aws/") ? "NotAuthorizedException" : "ValidationException",
            "Alias must start with the prefix \"alias/\", and \"alias/aws/\" is reserved")
        }
        if cloud.find(alias, name, in: call.region) != nil { throw alias.exists.fault(call.arn("kms", name)) }
        let target = try key(&cloud, call, "TargetKeyId")
        try check(target, mustBeEnabled: false)
        try cloud.create(
          alias, named: name, call,
          [
            "TargetKeyId": .string(target.id), "CreationDate": .number(call.now), "LastUpdatedDate": .number(call.now),
          ])
        return [:]
      },
      "UpdateAlias": Behavior { cloud, call throws(Fault) in
        let target = try key(&cloud, call, "TargetKeyId")
        try check(target, mustBeEnabled: false)
        try cloud.change(try alias(cloud, call)) { record in
          record["TargetKeyId"] = .string(target.id)
          record["LastUpdatedDate"] = .number(call.now)
        }
        return [:]
      },
      "DeleteAlias": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try alias(cloud, call))
        return [:]
      },
      "ListAliases": Behavior { cloud, call throws(Fault) in
        var found = cloud.list(alias, in: call.region)
        if call["KeyId"] != nil { found = cloud.referrers(of: try key(&cloud, call), alias) }
        let unused =
          call["KeyId"] != nil
          ? []
          : servicesOfAWS.map { "alias/aws/\($0)" }.filter { name in
            !found.contains { $0.id == name }
          }
        let aliases =
          found.map { Value.object($0.fields) }
          + unused.map { ["AliasName": .string($0), "AliasArn": .string(call.arn("kms", $0))] }
        return ["Aliases": .list(aliases), "Truncated": false]
      },
      "CreateGrant": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        var fields = call.members("GranteePrincipal", "RetiringPrincipal", "Operations", "Constraints", "Name")
        fields["KeyId"] = .string(record.id)
        fields["CreationDate"] = .number(call.now)
        fields["IssuingAccount"] = .string("arn:\(call.partition):iam::\(call.account):root")
        let made = try cloud.create(grant, call, fields)
        return ["GrantId": .string(made.id), "GrantToken": .string(Base64.encode(Array(made.id.utf8)))]
      },
      "ListGrants": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try key(&cloud, call), grant)
        return ["Grants": .list(found.map { .object($0.fields) }), "Truncated": false]
      },
      "RevokeGrant": .delete(grant, id: "GrantId"),
      "Encrypt": Behavior { cloud, call throws(Fault) in
        let record = try usableKey(for: "ENCRYPT_DECRYPT", &cloud, call)
        return [
          "CiphertextBlob": sealed(bytes(call["Plaintext"]), record, &cloud, call), "KeyId": .string(record.arn ?? ""),
          "EncryptionAlgorithm": call["EncryptionAlgorithm"] ?? "SYMMETRIC_DEFAULT",
        ]
      },
      "Decrypt": Behavior(decrypt),
      "GenerateDataKey": Behavior(generateDataKey),
      "GenerateMac": Behavior { cloud, call throws(Fault) in
        let record = try usableKey(for: "GENERATE_VERIFY_MAC", &cloud, call)
        return [
          "Mac": .bytes(mac(record, call)), "MacAlgorithm": call["MacAlgorithm"] ?? "",
          "KeyId": .string(record.arn ?? ""),
        ]
      },
      "VerifyMac": Behavior { cloud, call throws(Fault) in
        let record = try usableKey(for: "GENERATE_VERIFY_MAC", &cloud, call)
        guard call["Mac"] == .bytes(mac(record, call)) else {
          throw Fault("KMSInvalidMacException", "The MAC does not match the message")
        }
        return [
          "MacValid": true, "MacAlgorithm": call["MacAlgorithm"] ?? "", "KeyId": .string(record.arn ?? ""),
        ]
      },
    ])

  private static func alias(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let name = try call.required("AliasName")
    guard let found = cloud.find(alias, name, in: call.region) else {
      throw alias.missing.fault(call.arn("kms", name))
    }
    return found
  }

  private static func bytes(_ value: Value?) -> [UInt8] {
    switch value {
    case .bytes(let bytes): bytes
    case .string(let text): Array(text.utf8)
    default: []
    }
  }

  private static func sealed(_ plain: [UInt8], _ record: Record, _ cloud: inout Cloud, _ call: Call) -> Value {
    let text = SealedText(
      keyID: record.id, nonce: cloud.randomBytes(SealedText.nonceCount), context: call["EncryptionContext"],
      plain: plain)
    return .bytes(text.bytes)
  }

  /// A key for data, of as many bytes as the call asks for in one of two ways.
  @Sendable private static func generateDataKey(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try usableKey(for: "ENCRYPT_DECRYPT", &cloud, call)
    guard record["KeySpec"] == "SYMMETRIC_DEFAULT" else {
      throw Fault("InvalidKeyUsageException", "\(record.arn ?? "") is not a symmetric encryption key.")
    }
    guard (call["NumberOfBytes"] == nil) != (call["KeySpec"] == nil) else {
      throw Fault("ValidationException", "Please specify either number of bytes or key spec.")
    }
    let count = call.integer("NumberOfBytes") ?? (call["KeySpec"] == "AES_128" ? 16 : 32)
    let plain = cloud.randomBytes(Int(count))
    return [
      "Plaintext": .bytes(plain), "CiphertextBlob": sealed(plain, record, &cloud, call),
      "KeyId": .string(record.arn ?? ""),
    ]
  }

  /// - Throws: `IncorrectKeyException` where the call names another key, `InvalidCiphertextException` where the text is
  ///   not KMS's, was changed, or was encrypted in another context.
  @Sendable private static func decrypt(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let invalid = Fault("InvalidCiphertextException", "The ciphertext is not of this service")
    guard let sealed = SealedText(bytes(call["CiphertextBlob"])) else { throw invalid }
    if call["KeyId"] != nil, try key(&cloud, call).id != sealed.keyID {
      throw Fault(
        "IncorrectKeyException", "The key ID in the request does not identify a CMK that can perform this operation.")
    }
    guard let record = cloud.find(key, sealed.keyID, in: call.region) else {
      throw Fault(
        "AccessDeniedException",
        "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are "
          + "not allowed to access.", status: 400)
    }
    try check(record, mustBeEnabled: true)
    try check(record, isFor: "ENCRYPT_DECRYPT")
    guard let plain = sealed.plain(in: call["EncryptionContext"]) else { throw invalid }
    return [
      "Plaintext": .bytes(plain), "KeyId": .string(record.arn ?? ""),
      "EncryptionAlgorithm": call["EncryptionAlgorithm"] ?? "SYMMETRIC_DEFAULT",
    ]
  }

  private static func mac(_ record: Record, _ call: Call) -> [UInt8] {
    Hash.sha256(Array(record.id.utf8) + bytes(call["Message"]))
  }
}
