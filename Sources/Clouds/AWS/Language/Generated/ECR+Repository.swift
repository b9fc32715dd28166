// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECR {
  /// A store of container images (`AWS::ECR::Repository`).
  ///
  /// - Identified by `RepositoryName`.
  public struct Repository: Resource {
    public static let typeName = "AWS::ECR::Repository"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - emptyOnDelete: Whether it is deleted with the images in it. Updated in place. Never read back.
    ///   - encryptionConfiguration: How images are encrypted. A change replaces the resource.
    ///   - imageScanningConfiguration: Whether images are scanned for known vulnerabilities. Updated in place.
    ///   - imageTagMutability: Whether a tag can move to another image: `MUTABLE`, `IMMUTABLE`, `MUTABLE_WITH_EXCLUSION` or `IMMUTABLE_WITH_EXCLUSION`. Updated in place.
    ///   - imageTagMutabilityExclusionFilters: Tags for which the other rule holds. 1 to 5 elements. Updated in place.
    ///   - lifecyclePolicy: The rules that delete old images. Updated in place.
    ///   - repositoryName: The name of the repository. 2 to 256 characters. Matches `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. A change replaces the resource.
    ///   - repositoryPolicyText: The policy that controls access to its images. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      emptyOnDelete: Input<Bool>? = nil,
      encryptionConfiguration: ECR.Repository.EncryptionConfiguration? = nil,
      imageScanningConfiguration: ECR.Repository.ImageScanningConfiguration? = nil,
      imageTagMutability: ECR.Repository.ImageTagMutability? = nil,
      imageTagMutabilityExclusionFilters: [ECR.Repository.ImageTagMutabilityExclusionFilter]? = nil,
      lifecyclePolicy: ECR.Repository.LifecyclePolicy? = nil,
      repositoryName: Input<String>? = nil,
      repositoryPolicyText: PolicyDocument? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["EmptyOnDelete"] = emptyOnDelete?.expression
      declaration["EncryptionConfiguration"] = encryptionConfiguration?.expression
      declaration["ImageScanningConfiguration"] = imageScanningConfiguration?.expression
      declaration["ImageTagMutability"] = imageTagMutability?.expression
      declaration["ImageTagMutabilityExclusionFilters"] = imageTagMutabilityExclusionFilters?.expression
      declaration["LifecyclePolicy"] = lifecyclePolicy?.expression
      declaration["RepositoryName"] = repositoryName?.expression
      declaration["RepositoryPolicyText"] = repositoryPolicyText?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }
    /// Whether it is deleted with the images in it (`EmptyOnDelete`). Updated in place. Never read back.
    public var emptyOnDelete: Input<Bool> { declaration.reference("EmptyOnDelete") }
    /// How images are encrypted (`EncryptionConfiguration`). A change replaces the resource.
    public var encryptionConfiguration: Input<ECR.Repository.EncryptionConfiguration> { declaration.reference("EncryptionConfiguration") }
    /// Whether images are scanned for known vulnerabilities (`ImageScanningConfiguration`). Updated in place.
    public var imageScanningConfiguration: Input<ECR.Repository.ImageScanningConfiguration> { declaration.reference("ImageScanningConfiguration") }
    /// Whether a tag can move to another image: `MUTABLE`, `IMMUTABLE`, `MUTABLE_WITH_EXCLUSION` or `IMMUTABLE_WITH_EXCLUSION` (`ImageTagMutability`). Updated in place.
    public var imageTagMutability: Input<ECR.Repository.ImageTagMutability> { declaration.reference("ImageTagMutability") }
    /// Tags for which the other rule holds (`ImageTagMutabilityExclusionFilters`). 1 to 5 elements. Updated in place.
    public var imageTagMutabilityExclusionFilters: Input<[ECR.Repository.ImageTagMutabilityExclusionFilter]> { declaration.reference("ImageTagMutabilityExclusionFilters") }
    /// The rules that delete old images (`LifecyclePolicy`). Updated in place.
    public var lifecyclePolicy: Input<ECR.Repository.LifecyclePolicy> { declaration.reference("LifecyclePolicy") }
    /// The name of the repository (`RepositoryName`). 2 to 256 characters. Matches `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. A change replaces the resource.
    public var repositoryName: Input<String> { declaration.reference("RepositoryName") }
    /// The policy that controls access to its images (`RepositoryPolicyText`). Updated in place.
    public var repositoryPolicyText: Input<PolicyDocument> { declaration.reference("RepositoryPolicyText") }
    /// The address that images are pushed to and pulled from (`RepositoryUri`). Set by the cloud.
    public var repositoryUri: Input<String> { declaration.reference("RepositoryUri") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// How images are encrypted (an object of `AWS::ECR::Repository`).
    public struct EncryptionConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - encryptionType: Whose keys encrypt images: `AES256`, `KMS` or `KMS_DSSE`. Required.
      ///   - kmsKey: The key that encrypts images: an `AWS::KMS::Key`, by its ARN. 1 to 2048 characters.
      public init(
        encryptionType: ECR.Repository.EncryptionConfiguration.EncryptionType,
        kmsKey: Input<KMS.Key.ARN>? = nil
      ) {
        members["EncryptionType"] = encryptionType.expression
        members["KmsKey"] = kmsKey?.expression
      }

      /// What `EncryptionType` can be.
      public enum EncryptionType: String, Expressible {
        case aes256 = "AES256"
        case kms = "KMS"
        case kmsDsse = "KMS_DSSE"
      }
    }

    /// Whether images are scanned for known vulnerabilities (an object of `AWS::ECR::Repository`).
    public struct ImageScanningConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter scanOnPush: Whether images are scanned when they are pushed.
      public init(scanOnPush: Input<Bool>? = nil) { members["ScanOnPush"] = scanOnPush?.expression }
    }

    /// What `ImageTagMutability` can be.
    public enum ImageTagMutability: String, Expressible {
      case mutable = "MUTABLE"
      case immutable = "IMMUTABLE"
      case mutableWithExclusion = "MUTABLE_WITH_EXCLUSION"
      case immutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION"
    }

    /// Tags for which the other rule holds (an object of `AWS::ECR::Repository`).
    public struct ImageTagMutabilityExclusionFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - imageTagMutabilityExclusionFilterType: How they are chosen: `WILDCARD`. Required.
      ///   - imageTagMutabilityExclusionFilterValue: The tags, with `*` for any text. Required. 1 to 128 characters. Matches `^[0-9a-zA-Z._*-]{1,128}`.
      public init(
        imageTagMutabilityExclusionFilterType: ECR.Repository.ImageTagMutabilityExclusionFilter.ImageTagMutabilityExclusionFilterType,
        imageTagMutabilityExclusionFilterValue: Input<String>
      ) {
        members["ImageTagMutabilityExclusionFilterType"] = imageTagMutabilityExclusionFilterType.expression
        members["ImageTagMutabilityExclusionFilterValue"] = imageTagMutabilityExclusionFilterValue.expression
      }

      /// What `ImageTagMutabilityExclusionFilterType` can be.
      public enum ImageTagMutabilityExclusionFilterType: String, Expressible {
        case wildcard = "WILDCARD"
      }
    }

    /// The rules that delete old images (an object of `AWS::ECR::Repository`).
    public struct LifecyclePolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - lifecyclePolicyText: The rules, as JSON. 100 to 30720 characters.
      ///   - registryId: The account whose registry it is. 12 characters. Matches `^[0-9]{12}$`.
      public init(lifecyclePolicyText: Input<String>? = nil, registryId: Input<String>? = nil) {
        members["LifecyclePolicyText"] = lifecyclePolicyText?.expression
        members["RegistryId"] = registryId?.expression
      }
    }
  }
}
