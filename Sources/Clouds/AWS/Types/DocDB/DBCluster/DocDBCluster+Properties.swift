import Pricing

extension PropertyTable {
  static let docDBCluster: PropertyTable = [
    .choice("StorageType", "standard", "iopt1"),
    .texts("EngineVersion"),
    .numbers("ServerlessV2ScalingConfiguration.MinCapacity", "ServerlessV2ScalingConfiguration.MaxCapacity"),
    .flags("ManageMasterUserPassword"),
    .wholes("EnableCloudwatchLogsExports"),
    .unpriced(
      "Global cluster", because: "the catalog has no prices for replicated writes and transfer between regions",
      "GlobalClusterIdentifier"),
    .free("keys are charged at the key", "KmsKeyId", "MasterUserSecretKmsKeyId", "StorageEncrypted"),
    .free(
      "backups are charged by their size, which is usage", "BackupRetentionPeriod", "CopyTagsToSnapshot",
      "PreferredBackupWindow"),
    .free(
      "a restored cluster is charged by its size, which is usage", "RestoreToTime", "RestoreType",
      "SnapshotIdentifier", "SourceDBClusterIdentifier", "UseLatestRestorableTime"),
    .free(
      "names and passwords cost nothing", "DBClusterIdentifier", "MasterUserPassword", "MasterUsername",
      "RotateMasterUserPassword", "Tags"),
    .free(
      "settings of the network cost nothing", "AvailabilityZones", "DBSubnetGroupName", "NetworkType", "Port",
      "VpcSecurityGroupIds"),
    .free(
      "settings of the engine and of its maintenance cost nothing", "DBClusterParameterGroupName",
      "DeletionProtection", "PreferredMaintenanceWindow"),
  ]
}
