// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension KMS {
  /// A key that encrypts or signs, and never leaves the service (`AWS::KMS::Key`).
  ///
  /// - Identified by `KeyId`.
  public struct Key: Resource {
    public static let typeName = "AWS::KMS::Key"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - bypassPolicyLockoutSafetyCheck: Whether the check that the caller can still change the policy is skipped. Updated in place. Never read back.
    ///   - description: A description. 0 to 8192 characters. Updated in place.
    ///   - enabled: Whether it can be used. Updated in place.
    ///   - enableKeyRotation: Whether its material is replaced regularly. Updated in place.
    ///   - keyPolicy: The policy that controls access to the key. "{\n    \"Version\": \"2012-10-17\",\n    \"Id\": \"key-default\",\n    \"Statement\": [\n        {\n            \"Sid\": \"Enable IAM User Permissions\",\n            \"Effect\": \"Allow\",\n            \"Principal\": {\n                \"AWS\": \"arn:<partition>:iam::<account-id>:root\"\n            },\n            \"Action\": \"kms:*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}" if absent. Updated in place.
    ///   - keySpec: The kind of key. "SYMMETRIC_DEFAULT" if absent. Updated in place.
    ///   - keyUsage: The purpose: `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC` or `KEY_AGREEMENT`. "ENCRYPT_DECRYPT" if absent. Updated in place.
    ///   - multiRegion: Whether it can have copies in other regions. Updated in place.
    ///   - origin: Where its material comes from: `AWS_KMS` or `EXTERNAL`. "AWS_KMS" if absent. Updated in place.
    ///   - pendingWindowInDays: How many days a deletion can be undone. 7 to 30. Updated in place. Never read back.
    ///   - rotationPeriodInDays: How many days pass between replacements of its material. 90 to 2560. 365 if absent. Updated in place. Never read back.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      bypassPolicyLockoutSafetyCheck: Input<Bool>? = nil,
      description: Input<String>? = nil,
      enabled: Input<Bool>? = nil,
      enableKeyRotation: Input<Bool>? = nil,
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
      declaration["Enabled"] = enabled?.expression
      declaration["EnableKeyRotation"] = enableKeyRotation?.expression
      declaration["KeyPolicy"] = keyPolicy?.expression
      declaration["KeySpec"] = keySpec?.expression
      declaration["KeyUsage"] = keyUsage?.expression
      declaration["MultiRegion"] = multiRegion?.expression
      declaration["Origin"] = origin?.expression
      declaration["PendingWindowInDays"] = pendingWindowInDays?.expression
      declaration["RotationPeriodInDays"] = rotationPeriodInDays?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<KMS.Key.ARN> { declaration.reference("Arn") }
    /// Whether the check that the caller can still change the policy is skipped (`BypassPolicyLockoutSafetyCheck`). Updated in place. Never read back.
    public var bypassPolicyLockoutSafetyCheck: Input<Bool> { declaration.reference("BypassPolicyLockoutSafetyCheck") }
    /// A description (`Description`). 0 to 8192 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// Whether it can be used (`Enabled`). Updated in place.
    public var enabled: Input<Bool> { declaration.reference("Enabled") }
    /// Whether its material is replaced regularly (`EnableKeyRotation`). Updated in place.
    public var enableKeyRotation: Input<Bool> { declaration.reference("EnableKeyRotation") }
    /// The identifier of the key (`KeyId`). 1 to 2048 characters. Set by the cloud.
    public var keyId: Input<KMS.Key.ID> { declaration.reference("KeyId") }
    /// The policy that controls access to the key (`KeyPolicy`). "{\n    \"Version\": \"2012-10-17\",\n    \"Id\": \"key-default\",\n    \"Statement\": [\n        {\n            \"Sid\": \"Enable IAM User Permissions\",\n            \"Effect\": \"Allow\",\n            \"Principal\": {\n                \"AWS\": \"arn:<partition>:iam::<account-id>:root\"\n            },\n            \"Action\": \"kms:*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}" if absent. Updated in place.
    public var keyPolicy: Input<PolicyDocument> { declaration.reference("KeyPolicy") }
    /// The kind of key (`KeySpec`). "SYMMETRIC_DEFAULT" if absent. Updated in place.
    public var keySpec: Input<KMS.Key.KeySpec> { declaration.reference("KeySpec") }
    /// The purpose: `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC` or `KEY_AGREEMENT` (`KeyUsage`). "ENCRYPT_DECRYPT" if absent. Updated in place.
    public var keyUsage: Input<KMS.Key.KeyUsage> { declaration.reference("KeyUsage") }
    /// Whether it can have copies in other regions (`MultiRegion`). Updated in place.
    public var multiRegion: Input<Bool> { declaration.reference("MultiRegion") }
    /// Where its material comes from: `AWS_KMS` or `EXTERNAL` (`Origin`). "AWS_KMS" if absent. Updated in place.
    public var origin: Input<KMS.Key.Origin> { declaration.reference("Origin") }
    /// How many days a deletion can be undone (`PendingWindowInDays`). 7 to 30. Updated in place. Never read back.
    public var pendingWindowInDays: Input<Int> { declaration.reference("PendingWindowInDays") }
    /// How many days pass between replacements of its material (`RotationPeriodInDays`). 90 to 2560. 365 if absent. Updated in place. Never read back.
    public var rotationPeriodInDays: Input<Int> { declaration.reference("RotationPeriodInDays") }
    /// The tags (`Tags`).
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
