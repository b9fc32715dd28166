// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// A resource of type `AWS::ECS::Cluster`.
  ///
  /// Identified by `ClusterName`.
  public struct Cluster: Resource {
    public static let typeName = "AWS::ECS::Cluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - capacityProviders: Updated in place.
    ///   - clusterName: A change replaces the resource.
    ///   - clusterSettings: Updated in place.
    ///   - configuration: Updated in place.
    ///   - defaultCapacityProviderStrategy: Updated in place.
    ///   - serviceConnectDefaults: Updated in place. Never read back.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      capacityProviders: [Input<String>]? = nil,
      clusterName: Input<ECS.Cluster.Name>? = nil,
      clusterSettings: [ECS.Cluster.ClusterSettings]? = nil,
      configuration: ECS.Cluster.ClusterConfiguration? = nil,
      defaultCapacityProviderStrategy: [ECS.CapacityProviderStrategyItem]? = nil,
      serviceConnectDefaults: ECS.Cluster.ServiceConnectDefaults? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["CapacityProviders"] = capacityProviders?.expression
      declaration["ClusterName"] = clusterName?.expression
      declaration["ClusterSettings"] = clusterSettings?.expression
      declaration["Configuration"] = configuration?.expression
      declaration["DefaultCapacityProviderStrategy"] = defaultCapacityProviderStrategy?.expression
      declaration["ServiceConnectDefaults"] = serviceConnectDefaults?.expression
      declaration.set(tags)
    }

    /// `Arn`. Set by the cloud.
    public var arn: Input<ECS.Cluster.ARN> { declaration.reference("Arn") }

    /// `CapacityProviders`. Updated in place.
    public var capacityProviders: Input<[String]> { declaration.reference("CapacityProviders") }

    /// `ClusterName`. A change replaces the resource.
    public var clusterName: Input<ECS.Cluster.Name> { declaration.reference("ClusterName") }

    /// `ClusterSettings`. Updated in place.
    public var clusterSettings: Input<[ECS.Cluster.ClusterSettings]> { declaration.reference("ClusterSettings") }

    /// `Configuration`. Updated in place.
    public var configuration: Input<ECS.Cluster.ClusterConfiguration> { declaration.reference("Configuration") }

    /// `DefaultCapacityProviderStrategy`. Updated in place.
    public var defaultCapacityProviderStrategy: Input<[ECS.CapacityProviderStrategyItem]> { declaration.reference("DefaultCapacityProviderStrategy") }

    /// `ServiceConnectDefaults`. Updated in place. Never read back.
    public var serviceConnectDefaults: Input<ECS.Cluster.ServiceConnectDefaults> { declaration.reference("ServiceConnectDefaults") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `ClusterConfiguration`.
    public struct ClusterConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        executeCommandConfiguration: ECS.Cluster.ExecuteCommandConfiguration? = nil,
        managedStorageConfiguration: ECS.Cluster.ManagedStorageConfiguration? = nil
      ) {
        members["ExecuteCommandConfiguration"] = executeCommandConfiguration?.expression
        members["ManagedStorageConfiguration"] = managedStorageConfiguration?.expression
      }
    }

    /// The nested object `ClusterSettings`.
    public struct ClusterSettings: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `ExecuteCommandConfiguration`.
    public struct ExecuteCommandConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        kmsKeyId: Input<KMS.Key.ARN>? = nil,
        logConfiguration: ECS.Cluster.ExecuteCommandLogConfiguration? = nil,
        logging: ECS.Cluster.ExecuteCommandConfiguration.Logging? = nil
      ) {
        members["KmsKeyId"] = kmsKeyId?.expression
        members["LogConfiguration"] = logConfiguration?.expression
        members["Logging"] = logging?.expression
      }

      /// What `Logging` can be.
      public enum Logging: String, Expressible {
        case `default` = "DEFAULT"
        case explicitNone = "NONE"
        case override = "OVERRIDE"
      }
    }

    /// The nested object `ExecuteCommandLogConfiguration`.
    public struct ExecuteCommandLogConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        cloudWatchEncryptionEnabled: Input<Bool>? = nil,
        cloudWatchLogGroupName: Input<String>? = nil,
        s3BucketName: Input<S3.Bucket.Name>? = nil,
        s3EncryptionEnabled: Input<Bool>? = nil,
        s3KeyPrefix: Input<String>? = nil
      ) {
        members["CloudWatchEncryptionEnabled"] = cloudWatchEncryptionEnabled?.expression
        members["CloudWatchLogGroupName"] = cloudWatchLogGroupName?.expression
        members["S3BucketName"] = s3BucketName?.expression
        members["S3EncryptionEnabled"] = s3EncryptionEnabled?.expression
        members["S3KeyPrefix"] = s3KeyPrefix?.expression
      }
    }

    /// The nested object `ManagedStorageConfiguration`.
    public struct ManagedStorageConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        fargateEphemeralStorageKmsKeyId: Input<String>? = nil,
        kmsKeyId: Input<KMS.Key.ARN>? = nil
      ) {
        members["FargateEphemeralStorageKmsKeyId"] = fargateEphemeralStorageKmsKeyId?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
      }
    }

    /// The nested object `ServiceConnectDefaults`.
    public struct ServiceConnectDefaults: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        namespace: Input<String>? = nil
      ) {
        members["Namespace"] = namespace?.expression
      }
    }
  }
}
