internal import InfraModel

/// AWS Key Management Service.
///
/// Source: KMS API Reference, version 2014-11-01; KMS Developer Guide, "Key states of AWS KMS keys".
enum KMS {
  static let key = Kind(
    "kms.key", missing: FaultForm("NotFoundException", "Key '{id}' does not exist")
  ) {
    $0.identifier = .uuid
    $0.idField = "KeyId"
    $0.arn = "arn:{partition}:kms:{region}:{account}:key/{id}"
    $0.arnField = "Arn"
    $0.tags = .list(key: "TagKey", value: "TagValue")
  }

  static let alias = Kind(
    "kms.alias", missing: FaultForm("NotFoundException", "Alias {id} is not found."),
    exists: FaultForm("AlreadyExistsException", "An alias with the name {id} already exists")
  ) {
    $0.idField = "AliasName"
    $0.arn = "arn:{partition}:kms:{region}:{account}:{id}"
    $0.arnField = "AliasArn"
    $0.links = [Link("TargetKeyId", to: "kms.key", onDelete: .cascade)]
  }

  static let grant = Kind("kms.grant", missing: FaultForm("NotFoundException", "Grant ID {id} not found")) {
    $0.identifier = .hexadecimal(prefix: "grant", digits: 58)
    $0.idField = "GrantId"
    $0.links = [Link("KeyId", to: "kms.key", onDelete: .cascade)]
  }

  /// The key that a call names by its identifier, its ARN, an alias or an alias's ARN.
  static func key(_ cloud: inout Cloud, _ call: Call, _ member: String = "KeyId") throws(Fault) -> Record {
    try key(named: try call.required(member), &cloud, call)
  }

  /// A key by its identifier, its ARN, an alias or an alias's ARN.
  static func key(named text: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    guard let found = try find(text, &cloud, call) else {
      let name =
        text.contains("alias/")
        ? "Alias \(aliasARN(text, call)) is not found." : "Key '\(keyARN(text, call))' does not exist"
      throw Fault("NotFoundException", name)
    }
    return found
  }

  static func find(_ text: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record? {
    // A key of another region is not found.
    let here = call.arn("kms", "")
    let name = text.hasPrefix(here) ? String(text.dropFirst(here.count)) : text
    if name.hasPrefix("alias/aws/") { return try managed(name, &cloud, call) }
    if name.hasPrefix("alias/") {
      return cloud.find(alias, name, in: call.region)?.string("TargetKeyId").flatMap {
        cloud.find(key, $0, in: call.region)
      }
    }
    if name.hasPrefix("arn:") { return cloud.find(arn: name).flatMap { $0.key.region == call.region ? $0 : nil } }
    return cloud.find(key, name.hasPrefix("key/") ? String(name.dropFirst(4)) : name, in: call.region)
  }

  private static func keyARN(_ text: String, _ call: Call) -> String {
    text.hasPrefix("arn:") ? text : call.arn("kms", "key/\(text)")
  }

  private static func aliasARN(_ text: String, _ call: Call) -> String {
    text.hasPrefix("arn:") ? text : call.arn("kms", text)
  }

  /// A key that a service of AWS keeps (`alias/aws/secretsmanager`): there from its first use on.
  private static func managed(_ name: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    if let there = cloud.find(alias, name, in: call.region)?.string("TargetKeyId"),
      let record = cloud.find(key, there, in: call.region)
    {
      return record
    }
    var fields = metadata([:], call)
    fields["KeyManager"] = "AWS"
    fields["Description"] = .string("Default key that protects my data when no other key is defined")
    fields["Rotation"] = 365
    fields["Policy"] = .string(standardPolicy(call))
    let service = String(name.dropFirst("alias/aws/".count))
    let record = try cloud.create(key, named: ownKey(service, call), call, fields)
    try cloud.create(alias, named: name, call, ["TargetKeyId": .string(record.id)])
    return record
  }

  /// What a new key tells of itself.
  static func metadata(_ given: [String: Value], _ call: Call) -> [String: Value] {
    let spec = given["KeySpec"] ?? given["CustomerMasterKeySpec"] ?? "SYMMETRIC_DEFAULT"
    let usage = given["KeyUsage"] ?? "ENCRYPT_DECRYPT"
    let isExternal = given["Origin"] == "EXTERNAL"
    var fields: [String: Value] = [
      "AWSAccountId": .string(call.account), "CreationDate": .number(call.now), "Enabled": .bool(!isExternal),
      "Description": given["Description"] ?? "", "KeyUsage": usage,
      "KeyState": isExternal ? "PendingImport" : "Enabled", "Origin": given["Origin"] ?? "AWS_KMS",
      "KeyManager": "CUSTOMER", "KeySpec": spec, "CustomerMasterKeySpec": spec,
      "MultiRegion": given["MultiRegion"] ?? false,
    ]
    let name = spec.string ?? ""
    switch usage {
    case "SIGN_VERIFY":
      fields["SigningAlgorithms"] =
        name.hasPrefix("RSA")
        ? [
          "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512",
          "RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512",
        ] : [name.contains("384") ? "ECDSA_SHA_384" : name.contains("521") ? "ECDSA_SHA_512" : "ECDSA_SHA_256"]
    case "GENERATE_VERIFY_MAC":
      fields["MacAlgorithms"] = [.string("HMAC_SHA_" + (name.split(separator: "_").last.map { String($0) } ?? "256"))]
    default:
      fields["EncryptionAlgorithms"] =
        name.hasPrefix("RSA") ? ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"] : ["SYMMETRIC_DEFAULT"]
    }
    return fields
  }

  /// Everything to the account, which then rules by IAM.
  static func standardPolicy(_ call: Call) -> String {
    JSON.canonicalText([
      "Version": "2012-10-17", "Id": "key-default-1",
      "Statement": [
        [
          "Sid": "Enable IAM User Permissions", "Effect": "Allow", "Action": "kms:*", "Resource": "*",
          "Principal": ["AWS": .string("arn:\(call.partition):iam::\(call.account):root")],
        ]
      ],
    ])
  }

  /// A key that a call may use for something (`ENCRYPT_DECRYPT`).
  static func usableKey(for usage: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try key(&cloud, call)
    try check(record, mustBeEnabled: true)
    try check(record, isFor: usage)
    return record
  }

  static func check(_ record: Record, isFor usage: String) throws(Fault) {
    if record.string("KeyUsage") == usage { return }
    throw Fault(
      "InvalidKeyUsageException", "\(record.arn ?? "") key usage is \(record.string("KeyUsage") ?? "").")
  }

  /// Refuses what a key that is not enabled, or that is being deleted, can't do.
  static func check(_ record: Record, mustBeEnabled: Bool) throws(Fault) {
    let arn = record.arn ?? ""
    switch record.string("KeyState") {
    case "PendingDeletion": throw Fault("KMSInvalidStateException", "\(arn) is pending deletion.")
    case "Disabled" where mustBeEnabled: throw Fault("DisabledException", "\(arn) is disabled.")
    case "PendingImport" where mustBeEnabled: throw Fault("KMSInvalidStateException", "\(arn) is pending import.")
    default: return
    }
  }
}
