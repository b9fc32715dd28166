import InfraModel

/// The ways in which a cluster of RDS comes to be.
enum DBClusterCreation {
  /// The first that applies: a copy that follows another, a moment of another cluster, a snapshot, nothing.
  static let ways: [Create.Way] = [
    Create.Way("CreateDBCluster", common + new) { $0["ReplicationSourceIdentifier"] != nil },
    Create.Way("RestoreDBClusterToPointInTime", common + moment) {
      $0["SourceDBClusterIdentifier"] != nil || $0["SourceDbClusterResourceId"] != nil
    },
    Create.Way("RestoreDBClusterFromSnapshot", common + snapshot) { $0["SnapshotIdentifier"] != nil },
    Create.Way("CreateDBCluster", common + new) { _ in true },
  ]

  /// What all three take.
  private static let common: [Field] = [
    "BackupRetentionPeriod", "BacktrackWindow", "CopyTagsToSnapshot", "DBClusterIdentifier", "DBClusterInstanceClass",
    "DBClusterParameterGroupName", "DBSubnetGroupName", "DeletionProtection", "Domain", "DomainIAMRoleName",
    "EnableCloudwatchLogsExports", "EnableIAMDatabaseAuthentication", "EngineLifecycleSupport", "EngineMode", "Iops",
    "KmsKeyId", "MonitoringInterval", "MonitoringRoleArn", "NetworkType",
    .field("PerformanceInsightsEnabled", as: "EnablePerformanceInsights"),
    .field("PerformanceInsightsKmsKeyId", as: "PerformanceInsightsKMSKeyId"), "PerformanceInsightsRetentionPeriod",
    "Port", "PreferredBackupWindow", "PubliclyAccessible", "ScalingConfiguration", "ServerlessV2ScalingConfiguration",
    "StorageType", "VpcSecurityGroupIds",
  ]

  private static let moment: [Field] = [
    "RestoreToTime", "RestoreType", "SourceDBClusterIdentifier", "SourceDbClusterResourceId", "UseLatestRestorableTime",
  ]

  private static let snapshot: [Field] = [
    "AvailabilityZones", "DatabaseName", "Engine", "EngineVersion", "SnapshotIdentifier",
  ]

  private static let new: [Field] = [
    "AllocatedStorage", "AutoMinorVersionUpgrade", "AvailabilityZones", "ClusterScalabilityType",
    "DatabaseInsightsMode", "DatabaseName", "DBSystemId", "EnableGlobalWriteForwarding", "EnableHttpEndpoint",
    "EnableLocalWriteForwarding", "Engine", "EngineVersion", "GlobalClusterIdentifier", "ManageMasterUserPassword",
    "MasterUserAuthenticationType", "MasterUserPassword",
    .field("MasterUserSecret.KmsKeyId", as: "MasterUserSecretKmsKeyId"), "MasterUsername",
    "PreferredMaintenanceWindow", "ReplicationSourceIdentifier", "StorageEncrypted",
  ]
}
