internal import InfraModel

extension S3 {
  /// How a new object is encrypted: as the call says, or as its bucket's default has it.
  ///
  /// Source: S3 User Guide, "Protecting data with server-side encryption" and "Using server-side encryption with AWS
  /// KMS keys": without a key, it is the one that S3 keeps in the account.
  static func encryption(in bucket: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let rule = bucket["Settings"]?["Encryption"]?["Rules"]?[0]
    let standard = rule?["ApplyServerSideEncryptionByDefault"]
    let asked = call.string("ServerSideEncryption")
    let algorithm = asked ?? standard?["SSEAlgorithm"]?.string ?? "AES256"
    guard ["AES256", "aws:kms", "aws:kms:dsse"].contains(algorithm) else {
      throw Fault(
        "InvalidEncryptionAlgorithmError", "The encryption request that you specified is not valid.", status: 400)
    }
    var fields: [String: Value] = ["ServerSideEncryption": .string(algorithm)]
    guard usesKey(fields) else {
      if call["SSEKMSKeyId"] != nil { throw keyWithoutAlgorithm }
      return fields
    }
    if asked == nil, call["SSEKMSKeyId"] != nil { throw keyWithoutAlgorithm }
    let key = call.string("SSEKMSKeyId") ?? (asked == nil ? standard?["KMSMasterKeyID"]?.string : nil)
    fields["SSEKMSKeyId"] = .string(try usableKey(key ?? "alias/aws/s3", for: "kms:GenerateDataKey", &cloud, call))
    let hasBucketKey = call["BucketKeyEnabled"] ?? (asked == nil ? rule?["BucketKeyEnabled"] : nil)
    if hasBucketKey == true { fields["BucketKeyEnabled"] = true }
    return fields
  }

  private static let keyWithoutAlgorithm = Fault(
    "InvalidArgument",
    "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
    status: 400)

  /// Whether an object is encrypted by a key of KMS. The entity tag of such a one is not the MD5 of its bytes.
  static func usesKey(_ fields: [String: Value]) -> Bool {
    fields["ServerSideEncryption"]?.string?.hasPrefix("aws:kms") ?? false
  }

  /// An object can be read as long as its key can be used.
  static func checkKey(of record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard let key = record.string("SSEKMSKeyId") else { return }
    _ = try usableKey(key, for: "kms:Decrypt", &cloud, call)
  }

  /// The ARN of a key that can be used; what KMS refuses is S3's fault under KMS's name.
  /// - Parameter action: What the caller must be allowed on the key, but for the one that S3 keeps in the account.
  private static func usableKey(
    _ name: String, for action: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> String {
    // Where there is no KMS, keys are names.
    if cloud.kinds[KMS.key.name] == nil { return try KMS.arn(of: name, &cloud, call) ?? name }
    let record: Record
    do throws(Fault) {
      record = try KMS.key(named: name, &cloud, call)
      try KMS.check(record, mustBeEnabled: true)
    } catch {
      throw Fault("KMS.\(error.code)", error.message, status: 400)
    }
    let arn = record.arn ?? name
    if record["KeyManager"] != "AWS", !call.isAllowed(AccessNeed(action: action, resource: arn), cloud) {
      throw Fault.denied(call.operation, call.principal, action, on: arn)
    }
    return arn
  }
}
