import InfraModel

/// The three ways in which a cluster comes to be.
enum DocDBClusterCreation {
  /// The first that applies: a moment of another cluster, a snapshot, nothing.
  static let ways: [Create.Way] = [
    Create.Way("RestoreDBClusterToPointInTime", common + moment) { $0["SourceDBClusterIdentifier"] != nil },
    Create.Way("RestoreDBClusterFromSnapshot", common + snapshot) { $0["SnapshotIdentifier"] != nil },
    Create.Way("CreateDBCluster", common + new) { _ in true },
  ]

  /// What all three take.
  private static let common: [Field] = [
    "DBClusterIdentifier", "DBSubnetGroupName", "DeletionProtection", "EnableCloudwatchLogsExports", "KmsKeyId",
    "NetworkType", "Port", "ServerlessV2ScalingConfiguration", "StorageType", "VpcSecurityGroupIds",
  ]

  private static let engine: Field = .constant("docdb", as: "Engine")

  private static let moment: [Field] = [
    "RestoreToTime", "RestoreType", "SourceDBClusterIdentifier", "UseLatestRestorableTime",
  ]

  private static let snapshot: [Field] = [
    engine, "AvailabilityZones", "DBClusterParameterGroupName", "EngineVersion", "SnapshotIdentifier",
  ]

  private static let new: [Field] = [
    engine, "AvailabilityZones", "BackupRetentionPeriod", "DBClusterParameterGroupName", "EngineVersion",
    "ManageMasterUserPassword", "MasterUserPassword", "MasterUserSecretKmsKeyId", "MasterUsername",
    "PreferredBackupWindow", "PreferredMaintenanceWindow", "StorageEncrypted",
  ]
}
