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
        return ["Aliases": .list(found.map { .object($0.fields) }), "Truncated": false]
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
        let record = try key(&cloud, call)
        try check(record, mustBeEnabled: true)
        return [
          "CiphertextBlob": sealed(call["Plaintext"] ?? "", record, call), "KeyId": .string(record.arn ?? ""),
          "EncryptionAlgorithm": call["EncryptionAlgorithm"] ?? "SYMMETRIC_DEFAULT",
        ]
      },
      "Decrypt": Behavior(decrypt),
      "GenerateDataKey": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        try check(record, mustBeEnabled: true)
        let size = call.integer("NumberOfBytes") ?? (call["KeySpec"] == "AES_128" ? 16 : 32)
        let plain = Value.bytes(Array(cloud.random("0123456789abcdefABCDEF", Int(size)).utf8))
        return [
          "Plaintext": plain, "CiphertextBlob": sealed(plain, record, call), "KeyId": .string(record.arn ?? ""),
        ]
      },
      "GenerateMac": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        return [
          "Mac": .bytes(mac(record, call)), "MacAlgorithm": call["MacAlgorithm"] ?? "",
          "KeyId": .string(record.arn ?? ""),
        ]
      },
      "VerifyMac": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
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

  private static func bytes(_ value: Value) -> [UInt8] {
    switch value {
    case .bytes(let bytes): bytes
    case .string(let text): Array(text.utf8)
    default: []
    }
  }

  /// Who it is for, in which context, and what it is, masked.
  private static func sealed(_ plain: Value, _ record: Record, _ call: Call) -> Value {
    let content: Value = [
      "key": .string(record.id), "context": call["EncryptionContext"] ?? [:],
      "text": .string(Base64.encode(bytes(plain))),
    ]
    return .bytes([1] + JSON.canonical(content).map { $0 ^ 0x5A })
  }

  @Sendable private static func decrypt(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let sealed = bytes(call["CiphertextBlob"] ?? "")
    guard sealed.first == 1, let content = try? JSON.parse(sealed.dropFirst().map { $0 ^ 0x5A }),
      content["context"] == (call["EncryptionContext"] ?? [:]), let id = content["key"]?.string,
      let plain = content["text"]?.string.flatMap({ Base64.decode($0) })
    else { throw Fault("InvalidCiphertextException", "The ciphertext is not of this service") }
    guard let record = cloud.find(key, id, in: call.region) else {
      throw key.missing.fault(call.arn("kms", "key/\(id)"))
    }
    try check(record, mustBeEnabled: true)
    if call["KeyId"] != nil, try key(&cloud, call).id != id {
      throw Fault(
        "IncorrectKeyException", "The key ID in the request does not identify a CMK that can perform this operation.")
    }
    return [
      "Plaintext": .bytes(plain), "KeyId": .string(record.arn ?? ""), "EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    ]
  }

  private static func mac(_ record: Record, _ call: Call) -> [UInt8] {
    Hash.sha256(Array(record.id.utf8) + bytes(call["Message"] ?? ""))
  }
}
