import Pricing

extension PropertyTable {
  static let dbInstance = PropertyTable([
    PropertyRow(kind: .choice(DatabaseEngine.free + DatabaseEngine.licensed), paths: ["Engine"]),
    .choice("StorageType", "gp2", "gp3", "io1", "io2", "standard"),
    .choice("DatabaseInsightsMode", "standard", "advanced"),
    .choice(
      "EngineLifecycleSupport", "open-source-rds-extended-support", "open-source-rds-extended-support-disabled"),
    .texts("DBInstanceClass", "EngineVersion"),
    .numbers(
      "AllocatedStorage", "Iops", "StorageThroughput", "MaxAllocatedStorage", "MonitoringInterval",
      "PerformanceInsightsRetentionPeriod"),
    .flags(
      "MultiAZ", "PubliclyAccessible", "DedicatedLogVolume", "EnablePerformanceInsights", "ManageMasterUserPassword"),
    .wholes("EnableCloudwatchLogsExports"),
    .references("DBClusterIdentifier"),
    .unpriced(
      "Database Insights", because: "its advanced mode is charged by the processor", when: .isOne(of: ["advanced"]),
      "DatabaseInsightsMode"),
    .unpriced(
      "Additional volumes", because: "only engines with a license have them, which are not modeled",
      "AdditionalStorageVolumes"),
    .unpriced(
      "Backups in another region", because: "they are paid for in that region, and their transfer too",
      "AutomaticBackupReplicationRegion"),
    .unpriced(
      "Replica of another region", because: "the catalog has no price for transfer between regions", "SourceRegion"),
    .unpriced(
      "Backups outside of the region", because: "Outposts and dedicated zones have prices of their own",
      when: .isNone(of: ["region"]), "BackupTarget"),
    .free("keys are charged at the key", "KmsKeyId", "PerformanceInsightsKMSKeyId", "StorageEncrypted"),
    .free(
      "it goes with the region of replicated backups", "AutomaticBackupReplicationKmsKeyId",
      "AutomaticBackupReplicationRetentionPeriod"),
    .free(
      "backups are charged by their size, which is usage", "BackupRetentionPeriod", "CopyTagsToSnapshot",
      "DeleteAutomatedBackups", "PreferredBackupWindow"),
    .free(
      "a restored or replicated cluster is charged as it is declared here", "DBClusterSnapshotIdentifier",
      "DBSnapshotIdentifier", "RestoreTime", "SourceDBClusterIdentifier", "SourceDBInstanceAutomatedBackupsArn",
      "SourceDBInstanceIdentifier", "SourceDbiResourceId", "UseLatestRestorableTime"),
    .free(
      "only engines with a license have it, which are named as not modeled", "CharacterSetName",
      "CustomIAMInstanceProfile", "DBSystemId", "LicenseModel", "NcharCharacterSetName", "ProcessorFeatures",
      "ReplicaMode", "TdeCredentialArn", "TdeCredentialPassword", "Timezone", "UseDefaultProcessorFeatures"),
    .free(
      "a directory is charged at the directory", "Domain", "DomainAuthSecretArn", "DomainDnsIps", "DomainFqdn",
      "DomainIAMRoleName", "DomainOu"),
    .free(
      "names, passwords and roles cost nothing", "AssociatedRoles", "DBInstanceIdentifier", "DBName",
      "EnableIAMDatabaseAuthentication", "MasterUserAuthenticationType", "MasterUserPassword", "MasterUserSecret",
      "MasterUsername", "MonitoringRoleArn", "Tags"),
    .free(
      "settings of the network cost nothing", "AvailabilityZone", "DBSecurityGroups", "DBSubnetGroupName",
      "NetworkType", "Port", "VPCSecurityGroups"),
    .free(
      "settings of the engine and of its maintenance cost nothing", "AllowMajorVersionUpgrade", "ApplyImmediately",
      "AutoMinorVersionUpgrade", "CACertificateIdentifier", "CertificateRotationRestart", "DBParameterGroupName",
      "DeletionProtection", "OptionGroupName", "PreferredMaintenanceWindow", "PromotionTier"),
  ])
}
