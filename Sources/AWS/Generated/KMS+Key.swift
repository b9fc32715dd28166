// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension KMS {
  /// A resource of type `AWS::KMS::Key`.
  ///
  /// Identified by `KeyId`.
  public struct Key: Resource {
    public static let typeName = "AWS::KMS::Key"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - bypassPolicyLockoutSafetyCheck: Updated in place. Never read back.
    ///   - description: 0 to 8192 characters. Updated in place.
    ///   - enableKeyRotation: Updated in place.
    ///   - enabled: Updated in place.
    ///   - keyPolicy: "{\n    \"Version\": \"2012-10-17\",\n    \"Id\": \"key-default\",\n    \"Statement\": [\n        {\n            \"Sid\": \"Enable IAM User Permissions\",\n            \"Effect\": \"Allow\",\n            \"Principal\": {\n                \"AWS\": \"arn:<partition>:iam::<account-id>:root\"\n            },\n            \"Action\": \"kms:*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}" if absent. Updated in place.
    ///   - keySpec: "SYMMETRIC_DEFAULT" if absent. Updated in place.
    ///   - keyUsage: "ENCRYPT_DECRYPT" if absent. Updated in place.
    ///   - multiRegion: Updated in place.
    ///   - origin: "AWS_KMS" if absent. Updated in place.
    ///   - pendingWindowInDays: 7 to 30. Updated in place. Never read back.
    ///   - rotationPeriodInDays: 90 to 2560. 365 if absent. Updated in place. Never read back.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      bypassPolicyLockoutSafetyCheck: Input<Bool>? = nil,
      description: Input<String>? = nil,
      enableKeyRotation: Input<Bool>? = nil,
      enabled: Input<Bool>? = nil,
      keyPolicy: PolicyDocument? = nil,
      keySpec: KMS.Key.KeySpec? = nil,
      keyUsage: KMS.Key.KeyUsage? = nil,
      multiRegion: Input<Bool>? = nil,
      origin: KMS.Key.Origin? = nil,
      pendingWindowInDays: Input<Int>? = nil,
      rotationPeriodInDays: Input<Int>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["BypassPolicyLockoutSafetyCheck"] = bypassPolicyLockoutSafetyCheck?.expression
      declaration["Description"] = description?.expression
      declaration["EnableKeyRotation"] = enableKeyRotation?.expression
      declaration["Enabled"] = enabled?.expression
      declaration["KeyPolicy"] = keyPolicy?.expression
      declaration["KeySpec"] = keySpec?.expression
      declaration["KeyUsage"] = keyUsage?.expression
      declaration["MultiRegion"] = multiRegion?.expression
      declaration["Origin"] = origin?.expression
      declaration["PendingWindowInDays"] = pendingWindowInDays?.expression
      declaration["RotationPeriodInDays"] = rotationPeriodInDays?.expression
      declaration.set(tags)
    }

    /// `Arn`. Set by the cloud.
    public var arn: Input<KMS.Key.ARN> { declaration.reference("Arn") }

    /// `BypassPolicyLockoutSafetyCheck`. Updated in place. Never read back.
    public var bypassPolicyLockoutSafetyCheck: Input<Bool> { declaration.reference("BypassPolicyLockoutSafetyCheck") }

    /// `Description`. 0 to 8192 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `EnableKeyRotation`. Updated in place.
    public var enableKeyRotation: Input<Bool> { declaration.reference("EnableKeyRotation") }

    /// `Enabled`. Updated in place.
    public var enabled: Input<Bool> { declaration.reference("Enabled") }

    /// `KeyId`. 1 to 2048 characters. Set by the cloud.
    public var keyId: Input<KMS.Key.ID> { declaration.reference("KeyId") }

    /// `KeyPolicy`. "{\n    \"Version\": \"2012-10-17\",\n    \"Id\": \"key-default\",\n    \"Statement\": [\n        {\n            \"Sid\": \"Enable IAM User Permissions\",\n            \"Effect\": \"Allow\",\n            \"Principal\": {\n                \"AWS\": \"arn:<partition>:iam::<account-id>:root\"\n            },\n            \"Action\": \"kms:*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}" if absent. Updated in place.
    public var keyPolicy: Input<PolicyDocument> { declaration.reference("KeyPolicy") }

    /// `KeySpec`. "SYMMETRIC_DEFAULT" if absent. Updated in place.
    public var keySpec: Input<KMS.Key.KeySpec> { declaration.reference("KeySpec") }

    /// `KeyUsage`. "ENCRYPT_DECRYPT" if absent. Updated in place.
    public var keyUsage: Input<KMS.Key.KeyUsage> { declaration.reference("KeyUsage") }

    /// `MultiRegion`. Updated in place.
    public var multiRegion: Input<Bool> { declaration.reference("MultiRegion") }

    /// `Origin`. "AWS_KMS" if absent. Updated in place.
    public var origin: Input<KMS.Key.Origin> { declaration.reference("Origin") }

    /// `PendingWindowInDays`. 7 to 30. Updated in place. Never read back.
    public var pendingWindowInDays: Input<Int> { declaration.reference("PendingWindowInDays") }

    /// `RotationPeriodInDays`. 90 to 2560. 365 if absent. Updated in place. Never read back.
    public var rotationPeriodInDays: Input<Int> { declaration.reference("RotationPeriodInDays") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `KeySpec` can be.
    public enum KeySpec: String, Expressible {
      case symmetricDefault = "SYMMETRIC_DEFAULT"
      case rsa_2048 = "RSA_2048"
      case rsa_3072 = "RSA_3072"
      case rsa_4096 = "RSA_4096"
      case eccNistP256 = "ECC_NIST_P256"
      case eccNistP384 = "ECC_NIST_P384"
      case eccNistP521 = "ECC_NIST_P521"
      case eccSecgP256k1 = "ECC_SECG_P256K1"
      case hmac_224 = "HMAC_224"
      case hmac_256 = "HMAC_256"
      case hmac_384 = "HMAC_384"
      case hmac_512 = "HMAC_512"
      case sm2 = "SM2"
      case mlDsa_44 = "ML_DSA_44"
      case mlDsa_65 = "ML_DSA_65"
      case mlDsa_87 = "ML_DSA_87"
      case eccNistEdwards25519 = "ECC_NIST_EDWARDS25519"
    }

    /// What `KeyUsage` can be.
    public enum KeyUsage: String, Expressible {
      case encryptDecrypt = "ENCRYPT_DECRYPT"
      case signVerify = "SIGN_VERIFY"
      case generateVerifyMac = "GENERATE_VERIFY_MAC"
      case keyAgreement = "KEY_AGREEMENT"
    }

    /// What `Origin` can be.
    public enum Origin: String, Expressible {
      case awsKms = "AWS_KMS"
      case external = "EXTERNAL"
    }
  }
}
