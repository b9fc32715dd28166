extension PropertyTable {
  static let dbCluster: PropertyTable = [
    .texts("StorageType"),
    .numbers("ServerlessV2ScalingConfiguration.MinCapacity"),
    .free(
      "TODO", "AllocatedStorage", "AssociatedRoles", "AutoMinorVersionUpgrade", "AvailabilityZones", "BacktrackWindow",
      "BackupRetentionPeriod", "ClusterScalabilityType", "CopyTagsToSnapshot", "DBClusterIdentifier",
      "DBClusterInstanceClass", "DBClusterParameterGroupName", "DBInstanceParameterGroupName", "DBSubnetGroupName",
      "DBSystemId", "DatabaseInsightsMode", "DatabaseName", "DeleteAutomatedBackups", "DeletionProtection", "Domain",
      "DomainIAMRoleName", "EnableCloudwatchLogsExports", "EnableGlobalWriteForwarding", "EnableHttpEndpoint",
      "EnableIAMDatabaseAuthentication", "EnableLocalWriteForwarding", "Engine", "EngineLifecycleSupport", "EngineMode",
      "EngineVersion", "GlobalClusterIdentifier", "Iops", "KmsKeyId", "ManageMasterUserPassword",
      "MasterUserAuthenticationType", "MasterUserPassword", "MasterUserSecret", "MasterUsername", "MonitoringInterval",
      "MonitoringRoleArn", "NetworkType", "PerformanceInsightsEnabled", "PerformanceInsightsKmsKeyId",
      "PerformanceInsightsRetentionPeriod", "Port", "PreferredBackupWindow", "PreferredMaintenanceWindow",
      "PubliclyAccessible", "ReplicationSourceIdentifier", "RestoreToTime", "RestoreType", "ScalingConfiguration",
      "ServerlessV2ScalingConfiguration.MaxCapacity", "ServerlessV2ScalingConfiguration.SecondsUntilAutoPause",
      "SnapshotIdentifier", "SourceDBClusterIdentifier", "SourceDbClusterResourceId", "SourceRegion",
      "StorageEncrypted", "Tags", "UseLatestRestorableTime", "VpcSecurityGroupIds"),
  ]
}
