// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// A group of capacity that containers run on (`AWS::ECS::Cluster`).
  ///
  /// - Identified by `ClusterName`.
  public struct Cluster: Resource {
    public static let typeName = "AWS::ECS::Cluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - capacityProviders: The capacity providers that tasks may run on, by name. Updated in place.
    ///   - clusterName: The name of the cluster. A change replaces the resource.
    ///   - clusterSettings: Whether Container Insights measures. Updated in place.
    ///   - configuration: How commands inside containers are logged, and storage is encrypted. Updated in place.
    ///   - defaultCapacityProviderStrategy: Where tasks run that do not specify one. Updated in place.
    ///   - serviceConnectDefaults: The namespace that services find each other in. Updated in place. Never read back.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<ECS.Cluster.ARN> { declaration.reference("Arn") }
    /// The capacity providers that tasks may run on, by name (`CapacityProviders`). Updated in place.
    public var capacityProviders: Input<[String]> { declaration.reference("CapacityProviders") }
    /// The name of the cluster (`ClusterName`). A change replaces the resource.
    public var clusterName: Input<ECS.Cluster.Name> { declaration.reference("ClusterName") }
    /// Whether Container Insights measures (`ClusterSettings`). Updated in place.
    public var clusterSettings: Input<[ECS.Cluster.ClusterSettings]> { declaration.reference("ClusterSettings") }
    /// How commands inside containers are logged, and storage is encrypted (`Configuration`). Updated in place.
    public var configuration: Input<ECS.Cluster.ClusterConfiguration> { declaration.reference("Configuration") }
    /// Where tasks run that do not specify one (`DefaultCapacityProviderStrategy`). Updated in place.
    public var defaultCapacityProviderStrategy: Input<[ECS.CapacityProviderStrategyItem]> { declaration.reference("DefaultCapacityProviderStrategy") }
    /// The namespace that services find each other in (`ServiceConnectDefaults`). Updated in place. Never read back.
    public var serviceConnectDefaults: Input<ECS.Cluster.ServiceConnectDefaults> { declaration.reference("ServiceConnectDefaults") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// How commands inside containers are logged, and storage is encrypted (an object of `AWS::ECS::Cluster`).
    public struct ClusterConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - executeCommandConfiguration: How commands inside containers are logged.
      ///   - managedStorageConfiguration: The keys that encrypt storage.
      public init(
        executeCommandConfiguration: ECS.Cluster.ExecuteCommandConfiguration? = nil,
        managedStorageConfiguration: ECS.Cluster.ManagedStorageConfiguration? = nil
      ) {
        members["ExecuteCommandConfiguration"] = executeCommandConfiguration?.expression
        members["ManagedStorageConfiguration"] = managedStorageConfiguration?.expression
      }
    }

    /// Whether Container Insights measures (an object of `AWS::ECS::Cluster`).
    public struct ClusterSettings: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The setting.
      ///   - value: Its value.
      public init(name nameValue: Input<String>? = nil, value: Input<String>? = nil) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// How commands inside containers are logged (an object of `AWS::ECS::Cluster`).
    public struct ExecuteCommandConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
      ///   - logConfiguration: Where commands are logged.
      ///   - logging: Where commands are logged: `DEFAULT`, `NONE` or `OVERRIDE`.
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

    /// Where commands are logged (an object of `AWS::ECS::Cluster`).
    public struct ExecuteCommandLogConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - cloudWatchEncryptionEnabled: Whether the log group is encrypted.
      ///   - cloudWatchLogGroupName: The log group.
      ///   - s3BucketName: The bucket: an `AWS::S3::Bucket`, by its name.
      ///   - s3EncryptionEnabled: Whether the logs in the bucket are encrypted.
      ///   - s3KeyPrefix: The prefix of log keys.
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

    /// The keys that encrypt storage (an object of `AWS::ECS::Cluster`).
    public struct ManagedStorageConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fargateEphemeralStorageKmsKeyId: The key that encrypts temporary storage on Fargate.
      ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
      public init(fargateEphemeralStorageKmsKeyId: Input<String>? = nil, kmsKeyId: Input<KMS.Key.ARN>? = nil) {
        members["FargateEphemeralStorageKmsKeyId"] = fargateEphemeralStorageKmsKeyId?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
      }
    }

    /// The namespace that services find each other in (an object of `AWS::ECS::Cluster`).
    public struct ServiceConnectDefaults: NestedObject {
      public var members = Members()

      /// - Parameter namespace: The namespace that services find each other in.
      public init(namespace: Input<String>? = nil) { members["Namespace"] = namespace?.expression }
    }
  }
}
