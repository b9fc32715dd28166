// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SecretsManager {
  /// A text that is kept encrypted, given or generated (`AWS::SecretsManager::Secret`).
  ///
  /// - Identified by `Id`.
  public struct Secret: Resource {
    public static let typeName = "AWS::SecretsManager::Secret"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: A description. 0 to 2048 characters. Updated in place.
    ///   - generateSecretString: How the text is generated, where none is given. Updated in place. Never read back.
    ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. 0 to 2048 characters. Updated in place.
    ///   - name: The name of the secret. 1 to 512 characters. A change replaces the resource.
    ///   - replicaRegions: Other regions that have a copy. Updated in place.
    ///   - secretString: The text to keep, a secret. 1 to 65536 characters. Updated in place. Never read back.
    ///   - type: The partner whose secret it is. 0 to 256 characters. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// A description (`Description`). 0 to 2048 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// How the text is generated, where none is given (`GenerateSecretString`). Updated in place. Never read back.
    public var generateSecretString: Input<SecretsManager.Secret.GenerateSecretString> { declaration.reference("GenerateSecretString") }
    /// The ARN of the secret (`Id`). Set by the cloud.
    public var id: Input<SecretsManager.Secret.ARN> { declaration.reference("Id") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). 0 to 2048 characters. Updated in place.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// The name of the secret (`Name`). 1 to 512 characters. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// Other regions that have a copy (`ReplicaRegions`). Updated in place.
    public var replicaRegions: Input<[SecretsManager.Secret.ReplicaRegion]> { declaration.reference("ReplicaRegions") }
    /// The text to keep, a secret (`SecretString`). 1 to 65536 characters. Updated in place. Never read back.
    public var secretString: Input<SecretValue> { declaration.reference("SecretString") }
    /// The partner whose secret it is (`Type`). 0 to 256 characters. Updated in place.
    public var type: Input<String> { declaration.reference("Type") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// How the text is generated, where none is given (an object of `AWS::SecretsManager::Secret`).
    public struct GenerateSecretString: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - excludeCharacters: Characters that must not occur.
      ///   - excludeLowercase: Whether lowercase letters are left out.
      ///   - excludeNumbers: Whether digits are left out.
      ///   - excludePunctuation: Whether punctuation is left out.
      ///   - excludeUppercase: Whether uppercase letters are left out.
      ///   - generateStringKey: The member that the generated text becomes.
      ///   - includeSpace: Whether spaces may occur.
      ///   - passwordLength: How many characters it has.
      ///   - requireEachIncludedType: Whether each kind of character that may occur must.
      ///   - secretStringTemplate: The JSON object that the generated text is put into.
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

    /// Other regions that have a copy (an object of `AWS::SecretsManager::Secret`).
    public struct ReplicaRegion: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - region: The region that has a copy. Required.
      ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
      public init(region: Input<String>, kmsKeyId: Input<KMS.Key.ARN>? = nil) {
        members["Region"] = region.expression
        members["KmsKeyId"] = kmsKeyId?.expression
      }
    }
  }
}
