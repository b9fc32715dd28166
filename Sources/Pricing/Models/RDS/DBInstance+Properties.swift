extension PropertyTable {
  static let dbInstance: PropertyTable = [
    .numbers("AllocatedStorage"),
    .numbers("Iops"),
    .numbers("StorageThroughput"),
    .texts("StorageType"),
    .flags("MultiAZ"),
    .flags("PubliclyAccessible"),
    .free(
      "TODO", "AdditionalStorageVolumes", "AllowMajorVersionUpgrade", "ApplyImmediately", "AssociatedRoles",
      "AutoMinorVersionUpgrade", "AutomaticBackupReplicationKmsKeyId", "AutomaticBackupReplicationRegion",
      "AutomaticBackupReplicationRetentionPeriod", "AvailabilityZone", "BackupRetentionPeriod", "BackupTarget",
      "CACertificateIdentifier", "CertificateRotationRestart", "CharacterSetName", "CopyTagsToSnapshot",
      "CustomIAMInstanceProfile", "DBClusterIdentifier", "DBClusterSnapshotIdentifier", "DBInstanceClass",
      "DBInstanceIdentifier", "DBName", "DBParameterGroupName", "DBSecurityGroups", "DBSnapshotIdentifier",
      "DBSubnetGroupName", "DBSystemId", "DatabaseInsightsMode", "DedicatedLogVolume", "DeleteAutomatedBackups",
      "DeletionProtection", "Domain", "DomainAuthSecretArn", "DomainDnsIps", "DomainFqdn", "DomainIAMRoleName",
      "DomainOu", "EnableCloudwatchLogsExports", "EnableIAMDatabaseAuthentication", "EnablePerformanceInsights",
      "Engine", "EngineLifecycleSupport", "EngineVersion", "KmsKeyId", "LicenseModel", "ManageMasterUserPassword",
      "MasterUserAuthenticationType", "MasterUserPassword", "MasterUserSecret", "MasterUsername", "MaxAllocatedStorage",
      "MonitoringInterval", "MonitoringRoleArn", "NcharCharacterSetName", "NetworkType", "OptionGroupName",
      "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod", "Port", "PreferredBackupWindow",
      "PreferredMaintenanceWindow", "ProcessorFeatures", "PromotionTier", "ReplicaMode", "RestoreTime",
      "SourceDBClusterIdentifier", "SourceDBInstanceAutomatedBackupsArn", "SourceDBInstanceIdentifier",
      "SourceDbiResourceId", "SourceRegion", "StorageEncrypted", "Tags", "TdeCredentialArn", "TdeCredentialPassword",
      "Timezone", "UseDefaultProcessorFeatures", "UseLatestRestorableTime", "VPCSecurityGroups"),
  ]
}
