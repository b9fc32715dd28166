// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DocDB {
  /// A resource of type `AWS::DocDB::DBCluster`.
  ///
  /// Identified by `Id`.
  public struct DBCluster: Resource {
    public static let typeName = "AWS::DocDB::DBCluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - availabilityZones: A change replaces the resource.
    ///   - backupRetentionPeriod: 1 to 35. Updated in place.
    ///   - copyTagsToSnapshot: Updated in place.
    ///   - dbClusterIdentifier: A change replaces the resource.
    ///   - dbClusterParameterGroupName: Updated in place.
    ///   - dbSubnetGroupName: A change replaces the resource.
    ///   - deletionProtection: Updated in place.
    ///   - enableCloudwatchLogsExports: Updated in place.
    ///   - engineVersion: Updated in place.
    ///   - globalClusterIdentifier: Updated in place.
    ///   - kmsKeyId: A change replaces the resource.
    ///   - manageMasterUserPassword: Updated in place.
    ///   - masterUserPassword: Updated in place.
    ///   - masterUserSecretKmsKeyId: Updated in place.
    ///   - masterUsername: A change replaces the resource.
    ///   - networkType: Updated in place.
    ///   - port: Updated in place.
    ///   - preferredBackupWindow: Updated in place.
    ///   - preferredMaintenanceWindow: Updated in place.
    ///   - restoreToTime: Updated in place.
    ///   - restoreType: Updated in place.
    ///   - rotateMasterUserPassword: Updated in place.
    ///   - serverlessV2ScalingConfiguration: Updated in place.
    ///   - snapshotIdentifier: A change replaces the resource.
    ///   - sourceDBClusterIdentifier: A change replaces the resource.
    ///   - storageEncrypted: A change replaces the resource.
    ///   - storageType: Updated in place.
    ///   - useLatestRestorableTime: Updated in place.
    ///   - vpcSecurityGroupIds: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      availabilityZones: [Input<String>]? = nil,
      backupRetentionPeriod: TimeSpan? = nil,
      copyTagsToSnapshot: Input<Bool>? = nil,
      dbClusterIdentifier: Input<DocDB.DBCluster.ID>? = nil,
      dbClusterParameterGroupName: Input<String>? = nil,
      dbSubnetGroupName: Input<DocDB.DBSubnetGroup.Name>? = nil,
      deletionProtection: Input<Bool>? = nil,
      enableCloudwatchLogsExports: [Input<String>]? = nil,
      engineVersion: DocDB.DBCluster.EngineVersion? = nil,
      globalClusterIdentifier: Input<String>? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      manageMasterUserPassword: Input<Bool>? = nil,
      masterUserPassword: SecretValue? = nil,
      masterUserSecretKmsKeyId: Input<String>? = nil,
      masterUsername: Input<String>? = nil,
      networkType: Input<String>? = nil,
      port: Input<Int>? = nil,
      preferredBackupWindow: Input<String>? = nil,
      preferredMaintenanceWindow: Input<String>? = nil,
      restoreToTime: Input<String>? = nil,
      restoreType: Input<String>? = nil,
      rotateMasterUserPassword: Input<Bool>? = nil,
      serverlessV2ScalingConfiguration: DocDB.DBCluster.ServerlessV2ScalingConfiguration? = nil,
      snapshotIdentifier: Input<String>? = nil,
      sourceDBClusterIdentifier: Input<String>? = nil,
      storageEncrypted: Input<Bool>? = nil,
      storageType: Input<String>? = nil,
      useLatestRestorableTime: Input<Bool>? = nil,
      vpcSecurityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AvailabilityZones"] = availabilityZones?.expression
      declaration["BackupRetentionPeriod"] = backupRetentionPeriod?.inDays
      declaration["CopyTagsToSnapshot"] = copyTagsToSnapshot?.expression
      declaration["DBClusterIdentifier"] = dbClusterIdentifier?.expression
      declaration["DBClusterParameterGroupName"] = dbClusterParameterGroupName?.expression
      declaration["DBSubnetGroupName"] = dbSubnetGroupName?.expression
      declaration["DeletionProtection"] = deletionProtection?.expression
      declaration["EnableCloudwatchLogsExports"] = enableCloudwatchLogsExports?.expression
      declaration["EngineVersion"] = engineVersion?.expression
      declaration["GlobalClusterIdentifier"] = globalClusterIdentifier?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["ManageMasterUserPassword"] = manageMasterUserPassword?.expression
      declaration["MasterUserPassword"] = masterUserPassword?.expression
      declaration["MasterUserSecretKmsKeyId"] = masterUserSecretKmsKeyId?.expression
      declaration["MasterUsername"] = masterUsername?.expression
      declaration["NetworkType"] = networkType?.expression
      declaration["Port"] = port?.expression
      declaration["PreferredBackupWindow"] = preferredBackupWindow?.expression
      declaration["PreferredMaintenanceWindow"] = preferredMaintenanceWindow?.expression
      declaration["RestoreToTime"] = restoreToTime?.expression
      declaration["RestoreType"] = restoreType?.expression
      declaration["RotateMasterUserPassword"] = rotateMasterUserPassword?.expression
      declaration["ServerlessV2ScalingConfiguration"] = serverlessV2ScalingConfiguration?.expression
      declaration["SnapshotIdentifier"] = snapshotIdentifier?.expression
      declaration["SourceDBClusterIdentifier"] = sourceDBClusterIdentifier?.expression
      declaration["StorageEncrypted"] = storageEncrypted?.expression
      declaration["StorageType"] = storageType?.expression
      declaration["UseLatestRestorableTime"] = useLatestRestorableTime?.expression
      declaration["VpcSecurityGroupIds"] = vpcSecurityGroupIds?.expression
      declaration.set(tags)
    }

    /// `AvailabilityZones`. A change replaces the resource.
    public var availabilityZones: Input<[String]> { declaration.reference("AvailabilityZones") }

    /// `BackupRetentionPeriod`. 1 to 35. Updated in place.
    public var backupRetentionPeriod: Input<TimeSpan> { declaration.reference("BackupRetentionPeriod") }

    /// `ClusterResourceId`. Set by the cloud.
    public var clusterResourceId: Input<String> { declaration.reference("ClusterResourceId") }

    /// `CopyTagsToSnapshot`. Updated in place.
    public var copyTagsToSnapshot: Input<Bool> { declaration.reference("CopyTagsToSnapshot") }

    /// `DBClusterIdentifier`. A change replaces the resource.
    public var dbClusterIdentifier: Input<DocDB.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }

    /// `DBClusterParameterGroupName`. Updated in place.
    public var dbClusterParameterGroupName: Input<String> { declaration.reference("DBClusterParameterGroupName") }

    /// `DBSubnetGroupName`. A change replaces the resource.
    public var dbSubnetGroupName: Input<DocDB.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }

    /// `DeletionProtection`. Updated in place.
    public var deletionProtection: Input<Bool> { declaration.reference("DeletionProtection") }

    /// `EnableCloudwatchLogsExports`. Updated in place.
    public var enableCloudwatchLogsExports: Input<[String]> { declaration.reference("EnableCloudwatchLogsExports") }

    /// `Endpoint`. Set by the cloud.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }

    /// `EngineVersion`. Updated in place.
    public var engineVersion: Input<DocDB.DBCluster.EngineVersion> { declaration.reference("EngineVersion") }

    /// `GlobalClusterIdentifier`. Updated in place.
    public var globalClusterIdentifier: Input<String> { declaration.reference("GlobalClusterIdentifier") }

    /// `Id`. Set by the cloud.
    public var id: Input<DocDB.DBCluster.ID> { declaration.reference("Id") }

    /// `KmsKeyId`. A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }

    /// `ManageMasterUserPassword`. Updated in place.
    public var manageMasterUserPassword: Input<Bool> { declaration.reference("ManageMasterUserPassword") }

    /// `MasterUserPassword`. Updated in place.
    public var masterUserPassword: Input<SecretValue> { declaration.reference("MasterUserPassword") }

    /// `MasterUserSecretKmsKeyId`. Updated in place.
    public var masterUserSecretKmsKeyId: Input<String> { declaration.reference("MasterUserSecretKmsKeyId") }

    /// `MasterUsername`. A change replaces the resource.
    public var masterUsername: Input<String> { declaration.reference("MasterUsername") }

    /// `NetworkType`. Updated in place.
    public var networkType: Input<String> { declaration.reference("NetworkType") }

    /// `Port`. Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `PreferredBackupWindow`. Updated in place.
    public var preferredBackupWindow: Input<String> { declaration.reference("PreferredBackupWindow") }

    /// `PreferredMaintenanceWindow`. Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }

    /// `ReadEndpoint`. Set by the cloud.
    public var readEndpoint: Input<String> { declaration.reference("ReadEndpoint") }

    /// `RestoreToTime`. Updated in place.
    public var restoreToTime: Input<String> { declaration.reference("RestoreToTime") }

    /// `RestoreType`. Updated in place.
    public var restoreType: Input<String> { declaration.reference("RestoreType") }

    /// `RotateMasterUserPassword`. Updated in place.
    public var rotateMasterUserPassword: Input<Bool> { declaration.reference("RotateMasterUserPassword") }

    /// `ServerlessV2ScalingConfiguration`. Updated in place.
    public var serverlessV2ScalingConfiguration: Input<DocDB.DBCluster.ServerlessV2ScalingConfiguration> { declaration.reference("ServerlessV2ScalingConfiguration") }

    /// `SnapshotIdentifier`. A change replaces the resource.
    public var snapshotIdentifier: Input<String> { declaration.reference("SnapshotIdentifier") }

    /// `SourceDBClusterIdentifier`. A change replaces the resource.
    public var sourceDBClusterIdentifier: Input<String> { declaration.reference("SourceDBClusterIdentifier") }

    /// `StorageEncrypted`. A change replaces the resource.
    public var storageEncrypted: Input<Bool> { declaration.reference("StorageEncrypted") }

    /// `StorageType`. Updated in place.
    public var storageType: Input<String> { declaration.reference("StorageType") }

    /// `UseLatestRestorableTime`. Updated in place.
    public var useLatestRestorableTime: Input<Bool> { declaration.reference("UseLatestRestorableTime") }

    /// `VpcSecurityGroupIds`. Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `EngineVersion` can be.
    public enum EngineVersion: String, Expressible {
      case value3_6_0 = "3.6.0"
      case value4_0 = "4.0"
      case value4_0_0 = "4.0.0"
      case value5_0_0 = "5.0.0"
    }

    /// The nested object `ServerlessV2ScalingConfiguration`.
    public struct ServerlessV2ScalingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maxCapacity: Required.
      ///   - minCapacity: Required.
      public init(
        maxCapacity: Input<Double>,
        minCapacity: Input<Double>
      ) {
        members["MaxCapacity"] = maxCapacity.expression
        members["MinCapacity"] = minCapacity.expression
      }
    }
  }
}
