// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DocDB {
  /// A document database: its storage and settings, served by instances (`AWS::DocDB::DBCluster`).
  ///
  /// - Identified by `Id`.
  public struct DBCluster: Resource {
    public static let typeName = "AWS::DocDB::DBCluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - availabilityZones: The zones it can use. A change replaces the resource.
    ///   - backupRetentionPeriod: How long automated backups are kept; none are made at zero, in whole days. 1 to 35. Updated in place.
    ///   - copyTagsToSnapshot: Whether snapshots get the tags. Updated in place. Never read back.
    ///   - dbClusterIdentifier: The name of the cluster, which its address begins with. A change replaces the resource.
    ///   - dbClusterParameterGroupName: The parameter group of the cluster: an `AWS::DocDB::DBClusterParameterGroup`, by its name. Updated in place.
    ///   - dbSubnetGroupName: The subnets it is in: an `AWS::DocDB::DBSubnetGroup`, by its name. A change replaces the resource.
    ///   - deletionProtection: Whether the cloud refuses to delete it. Updated in place.
    ///   - enableCloudwatchLogsExports: The logs that go to CloudWatch Logs, by the names of the engine. Updated in place.
    ///   - engineVersion: The version of the engine. Updated in place.
    ///   - globalClusterIdentifier: The cluster over several regions that it belongs to. Updated in place. Never read back.
    ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. A change replaces the resource.
    ///   - manageMasterUserPassword: Whether the service generates the password, keeps it in Secrets Manager and rotates it. Updated in place.
    ///   - masterUsername: The name of the administrator. A change replaces the resource.
    ///   - masterUserPassword: The password of the master user, a secret. Updated in place. Never read back.
    ///   - masterUserSecretKmsKeyId: The key that encrypts the secret. Updated in place.
    ///   - networkType: Which versions of IP are used. Updated in place.
    ///   - port: The port that it listens on. Updated in place.
    ///   - preferredBackupWindow: When daily backups begin, in UTC (`03:00-04:00`). Updated in place.
    ///   - preferredMaintenanceWindow: When maintenance is done, in UTC (`sun:05:00-sun:06:00`). Updated in place.
    ///   - restoreToTime: The time to restore to. Updated in place. Never read back.
    ///   - restoreType: Whether the restore copies all data or uses copy-on-write. Updated in place. Never read back.
    ///   - rotateMasterUserPassword: Whether the password is rotated now. Updated in place. Never read back.
    ///   - serverlessV2ScalingConfiguration: The bounds of scaling: capacity units serverless instances. Updated in place.
    ///   - snapshotIdentifier: The snapshot it is created from. A change replaces the resource. Never read back.
    ///   - sourceDBClusterIdentifier: The cluster it is created from or replicates. A change replaces the resource. Never read back.
    ///   - storageEncrypted: Whether its storage is encrypted. A change replaces the resource.
    ///   - storageType: The kind of storage. Updated in place.
    ///   - useLatestRestorableTime: Whether to restore to the latest possible time. Updated in place. Never read back.
    ///   - vpcSecurityGroupIds: Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      availabilityZones: [Input<String>]? = nil,
      backupRetentionPeriod: TimeSpan? = nil,
      copyTagsToSnapshot: Input<Bool>? = nil,
      dbClusterIdentifier: Input<DocDB.DBCluster.ID>? = nil,
      dbClusterParameterGroupName: Input<DocDB.DBClusterParameterGroup.Name>? = nil,
      dbSubnetGroupName: Input<DocDB.DBSubnetGroup.Name>? = nil,
      deletionProtection: Input<Bool>? = nil,
      enableCloudwatchLogsExports: [Input<String>]? = nil,
      engineVersion: Input<String>? = nil,
      globalClusterIdentifier: Input<String>? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      manageMasterUserPassword: Input<Bool>? = nil,
      masterUsername: Input<String>? = nil,
      masterUserPassword: SecretValue? = nil,
      masterUserSecretKmsKeyId: Input<String>? = nil,
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
      declaration["MasterUsername"] = masterUsername?.expression
      declaration["MasterUserPassword"] = masterUserPassword?.expression
      declaration["MasterUserSecretKmsKeyId"] = masterUserSecretKmsKeyId?.expression
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The zones it can use (`AvailabilityZones`). A change replaces the resource.
    public var availabilityZones: Input<[String]> { declaration.reference("AvailabilityZones") }
    /// How long automated backups are kept; none are made at zero, in whole days (`BackupRetentionPeriod`). 1 to 35. Updated in place.
    public var backupRetentionPeriod: Input<TimeSpan> { declaration.reference("BackupRetentionPeriod") }
    /// The identifier that is never reused (`ClusterResourceId`). Set by the cloud.
    public var clusterResourceId: Input<String> { declaration.reference("ClusterResourceId") }
    /// Whether snapshots get the tags (`CopyTagsToSnapshot`). Updated in place. Never read back.
    public var copyTagsToSnapshot: Input<Bool> { declaration.reference("CopyTagsToSnapshot") }
    /// The name of the cluster, which its address begins with (`DBClusterIdentifier`). A change replaces the resource.
    public var dbClusterIdentifier: Input<DocDB.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }
    /// The parameter group of the cluster: an `AWS::DocDB::DBClusterParameterGroup`, by its name (`DBClusterParameterGroupName`). Updated in place.
    public var dbClusterParameterGroupName: Input<DocDB.DBClusterParameterGroup.Name> { declaration.reference("DBClusterParameterGroupName") }
    /// The subnets it is in: an `AWS::DocDB::DBSubnetGroup`, by its name (`DBSubnetGroupName`). A change replaces the resource.
    public var dbSubnetGroupName: Input<DocDB.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }
    /// Whether the cloud refuses to delete it (`DeletionProtection`). Updated in place.
    public var deletionProtection: Input<Bool> { declaration.reference("DeletionProtection") }
    /// The logs that go to CloudWatch Logs, by the names of the engine (`EnableCloudwatchLogsExports`). Updated in place.
    public var enableCloudwatchLogsExports: Input<[String]> { declaration.reference("EnableCloudwatchLogsExports") }
    /// Where it is reached (`Endpoint`). Set by the cloud.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }
    /// The version of the engine (`EngineVersion`). Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }
    /// The cluster over several regions that it belongs to (`GlobalClusterIdentifier`). Updated in place. Never read back.
    public var globalClusterIdentifier: Input<String> { declaration.reference("GlobalClusterIdentifier") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<DocDB.DBCluster.ID> { declaration.reference("Id") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// Whether the service generates the password, keeps it in Secrets Manager and rotates it (`ManageMasterUserPassword`). Updated in place.
    public var manageMasterUserPassword: Input<Bool> { declaration.reference("ManageMasterUserPassword") }
    /// The name of the administrator (`MasterUsername`). A change replaces the resource.
    public var masterUsername: Input<String> { declaration.reference("MasterUsername") }
    /// The password of the master user, a secret (`MasterUserPassword`). Updated in place. Never read back.
    public var masterUserPassword: Input<SecretValue> { declaration.reference("MasterUserPassword") }
    /// The key that encrypts the secret (`MasterUserSecretKmsKeyId`). Updated in place.
    public var masterUserSecretKmsKeyId: Input<String> { declaration.reference("MasterUserSecretKmsKeyId") }
    /// Which versions of IP are used (`NetworkType`). Updated in place.
    public var networkType: Input<String> { declaration.reference("NetworkType") }
    /// The port that it listens on (`Port`). Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }
    /// When daily backups begin, in UTC (`03:00-04:00`) (`PreferredBackupWindow`). Updated in place.
    public var preferredBackupWindow: Input<String> { declaration.reference("PreferredBackupWindow") }
    /// When maintenance is done, in UTC (`sun:05:00-sun:06:00`) (`PreferredMaintenanceWindow`). Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }
    /// The endpoint for reads (`ReadEndpoint`). Set by the cloud.
    public var readEndpoint: Input<String> { declaration.reference("ReadEndpoint") }
    /// The time to restore to (`RestoreToTime`). Updated in place. Never read back.
    public var restoreToTime: Input<String> { declaration.reference("RestoreToTime") }
    /// Whether the restore copies all data or uses copy-on-write (`RestoreType`). Updated in place. Never read back.
    public var restoreType: Input<String> { declaration.reference("RestoreType") }
    /// Whether the password is rotated now (`RotateMasterUserPassword`). Updated in place. Never read back.
    public var rotateMasterUserPassword: Input<Bool> { declaration.reference("RotateMasterUserPassword") }
    /// The bounds of scaling: capacity units serverless instances (`ServerlessV2ScalingConfiguration`). Updated in place.
    public var serverlessV2ScalingConfiguration: Input<DocDB.DBCluster.ServerlessV2ScalingConfiguration> { declaration.reference("ServerlessV2ScalingConfiguration") }
    /// The snapshot it is created from (`SnapshotIdentifier`). A change replaces the resource. Never read back.
    public var snapshotIdentifier: Input<String> { declaration.reference("SnapshotIdentifier") }
    /// The cluster it is created from or replicates (`SourceDBClusterIdentifier`). A change replaces the resource. Never read back.
    public var sourceDBClusterIdentifier: Input<String> { declaration.reference("SourceDBClusterIdentifier") }
    /// Whether its storage is encrypted (`StorageEncrypted`). A change replaces the resource.
    public var storageEncrypted: Input<Bool> { declaration.reference("StorageEncrypted") }
    /// The kind of storage (`StorageType`). Updated in place.
    public var storageType: Input<String> { declaration.reference("StorageType") }
    /// Whether to restore to the latest possible time (`UseLatestRestorableTime`). Updated in place. Never read back.
    public var useLatestRestorableTime: Input<Bool> { declaration.reference("UseLatestRestorableTime") }
    /// Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID (`VpcSecurityGroupIds`). Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The bounds of scaling: capacity units serverless instances (an object of `AWS::DocDB::DBCluster`).
    public struct ServerlessV2ScalingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxCapacity: The most capacity units. Required.
      ///   - minCapacity: The fewest capacity units. Required.
      public init(maxCapacity: Input<Double>, minCapacity: Input<Double>) {
        members["MaxCapacity"] = maxCapacity.expression
        members["MinCapacity"] = minCapacity.expression
      }
    }
  }
}
