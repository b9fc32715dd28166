extension PropertyTable {
  static let docDBCluster: PropertyTable = [
    .texts("StorageType"),
    .free(
      "TODO", "AvailabilityZones", "BackupRetentionPeriod", "CopyTagsToSnapshot", "DBClusterIdentifier",
      "DBClusterParameterGroupName", "DBSubnetGroupName", "DeletionProtection", "EnableCloudwatchLogsExports",
      "EngineVersion", "GlobalClusterIdentifier", "KmsKeyId", "ManageMasterUserPassword", "MasterUserPassword",
      "MasterUserSecretKmsKeyId", "MasterUsername", "NetworkType", "Port", "PreferredBackupWindow",
      "PreferredMaintenanceWindow", "RestoreToTime", "RestoreType", "RotateMasterUserPassword",
      "ServerlessV2ScalingConfiguration", "SnapshotIdentifier", "SourceDBClusterIdentifier", "StorageEncrypted", "Tags",
      "UseLatestRestorableTime", "VpcSecurityGroupIds"),
  ]
}
