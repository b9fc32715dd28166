import InfraModel
import Provider

/// How a running cluster changes.
enum DocDBClusterModification {
  static let settings = ClusterModification(
    plain: [
      "BackupRetentionPeriod", "DeletionProtection", "NetworkType", "Port", "PreferredBackupWindow",
      "PreferredMaintenanceWindow", "ServerlessV2ScalingConfiguration", "StorageType", "VpcSecurityGroupIds",
    ], groups: [["ManageMasterUserPassword", "MasterUserPassword", "MasterUserSecretKmsKeyId"]],
    engine: { _ in "docdb" })

  /// What DocumentDB has where nothing is declared.
  /// Source: the API reference of CreateDBCluster.
  static let defaults: [String: Value] = [
    "BackupRetentionPeriod": 1, "DeletionProtection": false, "EnableCloudwatchLogsExports": [],
    "ManageMasterUserPassword": false, "NetworkType": "IPV4", "StorageType": "standard",
  ]

  /// What DocumentDB chose, or was told before, and what a modification has no word to unset.
  static let kept: Set<String> = [
    "AvailabilityZones", "DBClusterParameterGroupName", "EngineVersion", "MasterUserPassword",
    "MasterUserSecretKmsKeyId", "Port", "PreferredBackupWindow", "PreferredMaintenanceWindow", "RestoreToTime",
    "RestoreType", "ServerlessV2ScalingConfiguration", "SnapshotIdentifier", "SourceDBClusterIdentifier",
    "UseLatestRestorableTime", "VpcSecurityGroupIds",
  ]

  /// Minutes are usual figures. An upgrade reboots the instances several times; another group or port reboots each of
  /// them once. Another storage type interrupts nothing.
  /// Source: the developer guide, "In-place major version upgrade", "Rebooting an Amazon DocumentDB instance" and
  /// "Amazon DocumentDB cluster storage configurations".
  static let consequences: [String: Consequence] = [
    "DBClusterParameterGroupName": .restart(minutes: 2), "EngineVersion": .restart(minutes: 15),
    "NetworkType": .interruption, "Port": .restart(minutes: 2),
  ]
}
