import Pricing

extension PropertyTable {
  static let dbCluster: PropertyTable = [
    .choice("Engine", "aurora", "aurora-mysql", "aurora-postgresql", "mysql", "postgres"),
    .choice("EngineMode", "provisioned", "serverless", "parallelquery", "global"),
    .choice("StorageType", "aurora", "aurora-iopt1", "gp3", "io1", "io2"),
    .choice(
      "EngineLifecycleSupport", "open-source-rds-extended-support", "open-source-rds-extended-support-disabled"),
    .choice("DatabaseInsightsMode", "standard", "advanced"),
    .choice("ClusterScalabilityType", "standard", "limitless"),
    .texts("EngineVersion"),
    .numbers(
      "ServerlessV2ScalingConfiguration.MinCapacity", "ServerlessV2ScalingConfiguration.MaxCapacity",
      "ScalingConfiguration.MinCapacity", "ScalingConfiguration.MaxCapacity", "MonitoringInterval",
      "PerformanceInsightsRetentionPeriod"),
    .flags(
      "ScalingConfiguration.AutoPause", "EnableHttpEndpoint", "ManageMasterUserPassword", "PerformanceInsightsEnabled"),
    .wholes("EnableCloudwatchLogsExports"),
    .unpriced(
      "Database Insights", because: "its advanced mode is charged by the processors of the instances",
      when: .isOne(of: ["advanced"]), "DatabaseInsightsMode"),
    .unpriced(
      "Shards of a limitless database", because: "they are charged by their capacity, which is not modeled",
      when: .isOne(of: ["limitless"]), "ClusterScalabilityType"),
    .unpriced("Backtrack", because: "it is charged by change records", when: .isOver(0), "BacktrackWindow"),
    .unpriced(
      "Global cluster", because: "the catalog has no prices for replicated writes and transfer between regions",
      "GlobalClusterIdentifier"),
    .unpriced(
      "Replica of another cluster", because: "the catalog has no price for transfer between regions",
      "ReplicationSourceIdentifier", "SourceRegion"),
    .free("keys are charged at the key", "KmsKeyId", "PerformanceInsightsKmsKeyId", "StorageEncrypted"),
    .free(
      "backups are charged by their size, which is usage", "BackupRetentionPeriod", "CopyTagsToSnapshot",
      "DeleteAutomatedBackups", "PreferredBackupWindow"),
    .free(
      "a restored cluster is charged by its size, which is usage", "RestoreToTime", "RestoreType",
      "SnapshotIdentifier", "SourceDBClusterIdentifier", "SourceDbClusterResourceId", "UseLatestRestorableTime"),
    .free(
      "only Multi-AZ clusters have it, which are named as not modeled", "AllocatedStorage", "DBClusterInstanceClass",
      "Iops", "PubliclyAccessible"),
    .free(
      "when it scales does not change between which bounds", "ScalingConfiguration.SecondsBeforeTimeout",
      "ScalingConfiguration.SecondsUntilAutoPause", "ScalingConfiguration.TimeoutAction",
      "ServerlessV2ScalingConfiguration.SecondsUntilAutoPause"),
    .free("a directory is charged at the directory", "Domain", "DomainIAMRoleName"),
    .free(
      "names, passwords and roles cost nothing", "AssociatedRoles", "DBClusterIdentifier", "DBSystemId",
      "DatabaseName", "EnableIAMDatabaseAuthentication", "MasterUserAuthenticationType", "MasterUserPassword",
      "MasterUserSecret", "MasterUsername", "MonitoringRoleArn", "Tags"),
    .free(
      "settings of the network cost nothing", "AvailabilityZones", "DBSubnetGroupName", "NetworkType", "Port",
      "VpcSecurityGroupIds"),
    .free(
      "settings of the engine and of its maintenance cost nothing", "AutoMinorVersionUpgrade",
      "DBClusterParameterGroupName", "DBInstanceParameterGroupName", "DeletionProtection",
      "EnableGlobalWriteForwarding", "EnableLocalWriteForwarding", "PreferredMaintenanceWindow"),
  ]
}
