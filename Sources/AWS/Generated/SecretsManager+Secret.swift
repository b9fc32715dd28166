// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SecretsManager {
  /// A resource of type `AWS::SecretsManager::Secret`.
  ///
  /// Identified by `Id`.
  public struct Secret: Resource {
    public static let typeName = "AWS::SecretsManager::Secret"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: 0 to 2048 characters. Updated in place.
    ///   - generateSecretString: Updated in place. Never read back.
    ///   - kmsKeyId: 0 to 2048 characters. Updated in place.
    ///   - name: 1 to 512 characters. A change replaces the resource.
    ///   - replicaRegions: Updated in place.
    ///   - secretString: 1 to 65536 characters. Updated in place. Never read back.
    ///   - type: 0 to 256 characters. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      description: Input<String>? = nil,
      generateSecretString: SecretsManager.Secret.GenerateSecretString? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      name nameValue: Input<String>? = nil,
      replicaRegions: [SecretsManager.Secret.ReplicaRegion]? = nil,
      secretString: SecretValue? = nil,
      type: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Description"] = description?.expression
      declaration["GenerateSecretString"] = generateSecretString?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["Name"] = nameValue?.expression
      declaration["ReplicaRegions"] = replicaRegions?.expression
      declaration["SecretString"] = secretString?.expression
      declaration["Type"] = type?.expression
      declaration.set(tags)
    }

    /// `Description`. 0 to 2048 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `GenerateSecretString`. Updated in place. Never read back.
    public var generateSecretString: Input<SecretsManager.Secret.GenerateSecretString> { declaration.reference("GenerateSecretString") }

    /// `Id`. Set by the cloud.
    public var id: Input<SecretsManager.Secret.ARN> { declaration.reference("Id") }

    /// `KmsKeyId`. 0 to 2048 characters. Updated in place.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }

    /// `Name`. 1 to 512 characters. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `ReplicaRegions`. Updated in place.
    public var replicaRegions: Input<[SecretsManager.Secret.ReplicaRegion]> { declaration.reference("ReplicaRegions") }

    /// `SecretString`. 1 to 65536 characters. Updated in place. Never read back.
    public var secretString: Input<SecretValue> { declaration.reference("SecretString") }

    /// `Type`. 0 to 256 characters. Updated in place.
    public var type: Input<String> { declaration.reference("Type") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `GenerateSecretString`.
    public struct GenerateSecretString: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        excludeCharacters: Input<String>? = nil,
        excludeLowercase: Input<Bool>? = nil,
        excludeNumbers: Input<Bool>? = nil,
        excludePunctuation: Input<Bool>? = nil,
        excludeUppercase: Input<Bool>? = nil,
        generateStringKey: Input<String>? = nil,
        includeSpace: Input<Bool>? = nil,
        passwordLength: Input<Int>? = nil,
        requireEachIncludedType: Input<Bool>? = nil,
        secretStringTemplate: Input<String>? = nil
      ) {
        members["ExcludeCharacters"] = excludeCharacters?.expression
        members["ExcludeLowercase"] = excludeLowercase?.expression
        members["ExcludeNumbers"] = excludeNumbers?.expression
        members["ExcludePunctuation"] = excludePunctuation?.expression
        members["ExcludeUppercase"] = excludeUppercase?.expression
        members["GenerateStringKey"] = generateStringKey?.expression
        members["IncludeSpace"] = includeSpace?.expression
        members["PasswordLength"] = passwordLength?.expression
        members["RequireEachIncludedType"] = requireEachIncludedType?.expression
        members["SecretStringTemplate"] = secretStringTemplate?.expression
      }
    }

    /// The nested object `ReplicaRegion`.
    public struct ReplicaRegion: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - region: Required.
      public init(
        region: Input<String>,
        kmsKeyId: Input<KMS.Key.ARN>? = nil
      ) {
        members["Region"] = region.expression
        members["KmsKeyId"] = kmsKeyId?.expression
      }
    }
  }
}
