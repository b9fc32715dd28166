// AWS::EFS::FileSystem: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::EFS::FileSystem. It is overwritten then.
// swift-format-ignore-file

public import AWS
public import Infra

extension EFS {
  /// A resource of type `AWS::EFS::FileSystem`.
  ///
  /// - Identified by `FileSystemId`.
  public struct FileSystem: Resource {
    public static let typeName = "AWS::EFS::FileSystem"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - availabilityZoneName: The name of the availability zone. 1 to 64 characters. Matches `^.+$`. A change replaces the resource.
    ///   - backupPolicy: The backup policy. Updated in place.
    ///   - bypassPolicyLockoutSafetyCheck: Whether bypass policy lockout safety check is on. Updated in place. Never read back.
    ///   - encrypted: Whether it is encrypted. A change replaces the resource.
    ///   - fileSystemPolicy: The file system policy, as JSON. Updated in place.
    ///   - fileSystemProtection: The file system protection. Updated in place.
    ///   - kmsKeyId: The KMS key: an `AWS::KMS::Key`, by its ARN. 0 to 2048 characters. A change replaces the resource.
    ///   - lifecyclePolicies: The lifecycle policies. 0 to 3 elements. Updated in place.
    ///   - performanceMode: The performance mode: `generalPurpose` or `maxIO`. A change replaces the resource.
    ///   - provisionedThroughputInMibps: The provisioned throughput in mibps. At least 1. Updated in place.
    ///   - replicationConfiguration: The replication configuration. Updated in place.
    ///   - throughputMode: The throughput mode: `bursting`, `elastic` or `provisioned`. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      availabilityZoneName: Input<String>? = nil,
      backupPolicy: EFS.FileSystem.BackupPolicy? = nil,
      bypassPolicyLockoutSafetyCheck: Input<Bool>? = nil,
      encrypted: Input<Bool>? = nil,
      fileSystemPolicy: JSONDocument? = nil,
      fileSystemProtection: EFS.FileSystem.FileSystemProtection? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      lifecyclePolicies: [EFS.FileSystem.LifecyclePolicy]? = nil,
      performanceMode: EFS.FileSystem.PerformanceMode? = nil,
      provisionedThroughputInMibps: Input<Double>? = nil,
      replicationConfiguration: EFS.FileSystem.ReplicationConfiguration? = nil,
      throughputMode: EFS.FileSystem.ThroughputMode? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("FileSystemTags"), file: file, line: line, column: column)
      declaration["AvailabilityZoneName"] = availabilityZoneName?.expression
      declaration["BackupPolicy"] = backupPolicy?.expression
      declaration["BypassPolicyLockoutSafetyCheck"] = bypassPolicyLockoutSafetyCheck?.expression
      declaration["Encrypted"] = encrypted?.expression
      declaration["FileSystemPolicy"] = fileSystemPolicy?.expression
      declaration["FileSystemProtection"] = fileSystemProtection?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["LifecyclePolicies"] = lifecyclePolicies?.expression
      declaration["PerformanceMode"] = performanceMode?.expression
      declaration["ProvisionedThroughputInMibps"] = provisionedThroughputInMibps?.expression
      declaration["ReplicationConfiguration"] = replicationConfiguration?.expression
      declaration["ThroughputMode"] = throughputMode?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<EFS.FileSystem.ARN> { declaration.reference("Arn") }
    /// The name of the availability zone (`AvailabilityZoneName`). 1 to 64 characters. Matches `^.+$`. A change replaces the resource.
    public var availabilityZoneName: Input<String> { declaration.reference("AvailabilityZoneName") }
    /// The backup policy (`BackupPolicy`). Updated in place.
    public var backupPolicy: Input<EFS.FileSystem.BackupPolicy> { declaration.reference("BackupPolicy") }
    /// Whether bypass policy lockout safety check is on (`BypassPolicyLockoutSafetyCheck`). Updated in place. Never read back.
    public var bypassPolicyLockoutSafetyCheck: Input<Bool> { declaration.reference("BypassPolicyLockoutSafetyCheck") }
    /// Whether it is encrypted (`Encrypted`). A change replaces the resource.
    public var encrypted: Input<Bool> { declaration.reference("Encrypted") }
    /// The file system (`FileSystemId`). 0 to 128 characters. Matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`. Set by the cloud.
    public var fileSystemId: Input<EFS.FileSystem.ID> { declaration.reference("FileSystemId") }
    /// The file system policy, as JSON (`FileSystemPolicy`). Updated in place.
    public var fileSystemPolicy: Input<JSONDocument> { declaration.reference("FileSystemPolicy") }
    /// The file system protection (`FileSystemProtection`). Updated in place.
    public var fileSystemProtection: Input<EFS.FileSystem.FileSystemProtection> { declaration.reference("FileSystemProtection") }
    /// The KMS key: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). 0 to 2048 characters. A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// The lifecycle policies (`LifecyclePolicies`). 0 to 3 elements. Updated in place.
    public var lifecyclePolicies: Input<[EFS.FileSystem.LifecyclePolicy]> { declaration.reference("LifecyclePolicies") }
    /// The performance mode: `generalPurpose` or `maxIO` (`PerformanceMode`). A change replaces the resource.
    public var performanceMode: Input<EFS.FileSystem.PerformanceMode> { declaration.reference("PerformanceMode") }
    /// The provisioned throughput in mibps (`ProvisionedThroughputInMibps`). At least 1. Updated in place.
    public var provisionedThroughputInMibps: Input<Double> { declaration.reference("ProvisionedThroughputInMibps") }
    /// The replication configuration (`ReplicationConfiguration`). Updated in place.
    public var replicationConfiguration: Input<EFS.FileSystem.ReplicationConfiguration> { declaration.reference("ReplicationConfiguration") }
    /// The throughput mode: `bursting`, `elastic` or `provisioned` (`ThroughputMode`). Updated in place.
    public var throughputMode: Input<EFS.FileSystem.ThroughputMode> { declaration.reference("ThroughputMode") }
    /// The tags (`FileSystemTags`).
    public var tags: Input<Tags> { declaration.reference("FileSystemTags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The backup policy (an object of `AWS::EFS::FileSystem`).
    public struct BackupPolicy: NestedObject {
      public var members = Members()

      /// - Parameter status: The status: `DISABLED` or `ENABLED`. Required.
      public init(status: EFS.FileSystem.BackupPolicy.Status) { members["Status"] = status.expression }

      /// What `Status` can be.
      public enum Status: String, Expressible {
        case disabled = "DISABLED"
        case enabled = "ENABLED"
      }
    }

    /// The file system protection (an object of `AWS::EFS::FileSystem`).
    public struct FileSystemProtection: NestedObject {
      public var members = Members()

      /// - Parameter replicationOverwriteProtection: The replication overwrite protection: `DISABLED` or `ENABLED`.
      public init(
        replicationOverwriteProtection: EFS.FileSystem.FileSystemProtection.ReplicationOverwriteProtection? = nil
      ) {
        members["ReplicationOverwriteProtection"] = replicationOverwriteProtection?.expression
      }

      /// What `ReplicationOverwriteProtection` can be.
      public enum ReplicationOverwriteProtection: String, Expressible {
        case disabled = "DISABLED"
        case enabled = "ENABLED"
      }
    }

    /// The lifecycle policies (an object of `AWS::EFS::FileSystem`).
    public struct LifecyclePolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - transitionToArchive: The transition to archive.
      ///   - transitionToIA: The transition to ia.
      ///   - transitionToPrimaryStorageClass: The transition to primary storage class: `AFTER_1_ACCESS`.
      public init(
        transitionToArchive: EFS.FileSystem.LifecyclePolicy.TransitionToArchive? = nil,
        transitionToIA: EFS.FileSystem.LifecyclePolicy.TransitionToIA? = nil,
        transitionToPrimaryStorageClass: EFS.FileSystem.LifecyclePolicy.TransitionToPrimaryStorageClass? = nil
      ) {
        members["TransitionToArchive"] = transitionToArchive?.expression
        members["TransitionToIA"] = transitionToIA?.expression
        members["TransitionToPrimaryStorageClass"] = transitionToPrimaryStorageClass?.expression
      }

      /// What `TransitionToArchive` can be.
      public enum TransitionToArchive: String, Expressible {
        case after_14Days = "AFTER_14_DAYS"
        case after_180Days = "AFTER_180_DAYS"
        case after_1Day = "AFTER_1_DAY"
        case after_270Days = "AFTER_270_DAYS"
        case after_30Days = "AFTER_30_DAYS"
        case after_365Days = "AFTER_365_DAYS"
        case after_60Days = "AFTER_60_DAYS"
        case after_7Days = "AFTER_7_DAYS"
        case after_90Days = "AFTER_90_DAYS"
      }

      /// What `TransitionToIA` can be.
      public enum TransitionToIA: String, Expressible {
        case after_14Days = "AFTER_14_DAYS"
        case after_180Days = "AFTER_180_DAYS"
        case after_1Day = "AFTER_1_DAY"
        case after_270Days = "AFTER_270_DAYS"
        case after_30Days = "AFTER_30_DAYS"
        case after_365Days = "AFTER_365_DAYS"
        case after_60Days = "AFTER_60_DAYS"
        case after_7Days = "AFTER_7_DAYS"
        case after_90Days = "AFTER_90_DAYS"
      }

      /// What `TransitionToPrimaryStorageClass` can be.
      public enum TransitionToPrimaryStorageClass: String, Expressible {
        case after_1Access = "AFTER_1_ACCESS"
      }
    }

    /// What `PerformanceMode` can be.
    public enum PerformanceMode: String, Expressible {
      case generalPurpose
      case maxIO
    }

    /// The replication configuration (an object of `AWS::EFS::FileSystem`).
    public struct ReplicationConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter destinations: The destinations. 1 element.
      public init(destinations: [EFS.FileSystem.ReplicationDestination]? = nil) {
        members["Destinations"] = destinations?.expression
      }
    }

    /// The destinations (an object of `AWS::EFS::FileSystem`).
    public struct ReplicationDestination: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - availabilityZoneName: The name of the availability zone.
      ///   - fileSystemId: The ID of the file system. Matches `^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$`.
      ///   - kmsKeyId: The KMS key: an `AWS::KMS::Key`, by its ARN.
      ///   - region: The region.
      ///   - roleArn: The role: an `AWS::IAM::Role`, by its ARN.
      ///   - status: The status.
      ///   - statusMessage: The status message.
      public init(
        availabilityZoneName: Input<String>? = nil,
        fileSystemId: Input<String>? = nil,
        kmsKeyId: Input<KMS.Key.ARN>? = nil,
        region: Input<String>? = nil,
        roleArn: Input<IAM.Role.ARN>? = nil,
        status: Input<String>? = nil,
        statusMessage: Input<String>? = nil
      ) {
        members["AvailabilityZoneName"] = availabilityZoneName?.expression
        members["FileSystemId"] = fileSystemId?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
        members["Region"] = region?.expression
        members["RoleArn"] = roleArn?.expression
        members["Status"] = status?.expression
        members["StatusMessage"] = statusMessage?.expression
      }
    }

    /// What `ThroughputMode` can be.
    public enum ThroughputMode: String, Expressible {
      case bursting
      case elastic
      case provisioned
    }
  }
}
