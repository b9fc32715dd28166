// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECR {
  /// A resource of type `AWS::ECR::Repository`.
  ///
  /// Identified by `RepositoryName`.
  public struct Repository: Resource {
    public static let typeName = "AWS::ECR::Repository"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - emptyOnDelete: Updated in place. Never read back.
    ///   - encryptionConfiguration: A change replaces the resource.
    ///   - imageScanningConfiguration: Updated in place.
    ///   - imageTagMutability: Updated in place.
    ///   - imageTagMutabilityExclusionFilters: 1 to 5 elements. Updated in place.
    ///   - lifecyclePolicy: Updated in place.
    ///   - repositoryName: 2 to 256 characters. Matches `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. A change replaces the resource.
    ///   - repositoryPolicyText: Updated in place.
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

    /// `Arn`. Set by the cloud.
    public var arn: Input<String> { declaration.reference("Arn") }

    /// `EmptyOnDelete`. Updated in place. Never read back.
    public var emptyOnDelete: Input<Bool> { declaration.reference("EmptyOnDelete") }

    /// `EncryptionConfiguration`. A change replaces the resource.
    public var encryptionConfiguration: Input<ECR.Repository.EncryptionConfiguration> { declaration.reference("EncryptionConfiguration") }

    /// `ImageScanningConfiguration`. Updated in place.
    public var imageScanningConfiguration: Input<ECR.Repository.ImageScanningConfiguration> { declaration.reference("ImageScanningConfiguration") }

    /// `ImageTagMutability`. Updated in place.
    public var imageTagMutability: Input<ECR.Repository.ImageTagMutability> { declaration.reference("ImageTagMutability") }

    /// `ImageTagMutabilityExclusionFilters`. 1 to 5 elements. Updated in place.
    public var imageTagMutabilityExclusionFilters: Input<[ECR.Repository.ImageTagMutabilityExclusionFilter]> { declaration.reference("ImageTagMutabilityExclusionFilters") }

    /// `LifecyclePolicy`. Updated in place.
    public var lifecyclePolicy: Input<ECR.Repository.LifecyclePolicy> { declaration.reference("LifecyclePolicy") }

    /// `RepositoryName`. 2 to 256 characters. Matches `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. A change replaces the resource.
    public var repositoryName: Input<String> { declaration.reference("RepositoryName") }

    /// `RepositoryPolicyText`. Updated in place.
    public var repositoryPolicyText: Input<PolicyDocument> { declaration.reference("RepositoryPolicyText") }

    /// `RepositoryUri`. Set by the cloud.
    public var repositoryUri: Input<String> { declaration.reference("RepositoryUri") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `EncryptionConfiguration`.
    public struct EncryptionConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - encryptionType: Required.
      ///   - kmsKey: 1 to 2048 characters.
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

    /// The nested object `ImageScanningConfiguration`.
    public struct ImageScanningConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        scanOnPush: Input<Bool>? = nil
      ) {
        members["ScanOnPush"] = scanOnPush?.expression
      }
    }

    /// What `ImageTagMutability` can be.
    public enum ImageTagMutability: String, Expressible {
      case mutable = "MUTABLE"
      case immutable = "IMMUTABLE"
      case mutableWithExclusion = "MUTABLE_WITH_EXCLUSION"
      case immutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION"
    }

    /// The nested object `ImageTagMutabilityExclusionFilter`.
    public struct ImageTagMutabilityExclusionFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - imageTagMutabilityExclusionFilterType: Required.
      ///   - imageTagMutabilityExclusionFilterValue: Required. 1 to 128 characters. Matches `^[0-9a-zA-Z._*-]{1,128}`.
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

    /// The nested object `LifecyclePolicy`.
    public struct LifecyclePolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - lifecyclePolicyText: 100 to 30720 characters.
      ///   - registryId: 12 characters. Matches `^[0-9]{12}$`.
      public init(
        lifecyclePolicyText: Input<String>? = nil,
        registryId: Input<String>? = nil
      ) {
        members["LifecyclePolicyText"] = lifecyclePolicyText?.expression
        members["RegistryId"] = registryId?.expression
      }
    }
  }
}
