import InfraModel
import Provider

/// How a running cluster of RDS changes.
enum DBClusterModification {
  static let settings = ClusterModification(
    plain: [
      "AllocatedStorage", "AutoMinorVersionUpgrade", "BacktrackWindow", "BackupRetentionPeriod", "CopyTagsToSnapshot",
      "DBClusterInstanceClass", "DatabaseInsightsMode", "DeletionProtection", "EnableGlobalWriteForwarding",
      "EnableIAMDatabaseAuthentication", "EnableLocalWriteForwarding", "Iops", "MasterUserAuthenticationType",
      "NetworkType", "Port", "PreferredBackupWindow", "PreferredMaintenanceWindow", "ScalingConfiguration",
      "ServerlessV2ScalingConfiguration", "StorageType", "VpcSecurityGroupIds",
    ],
    groups: [
      ["Domain", "DomainIAMRoleName"], ["MonitoringInterval", "MonitoringRoleArn"],
      [
        .field("PerformanceInsightsEnabled", as: "EnablePerformanceInsights"),
        .field("PerformanceInsightsKmsKeyId", as: "PerformanceInsightsKMSKeyId"),
        "PerformanceInsightsRetentionPeriod",
      ],
      [
        "ManageMasterUserPassword", "MasterUserPassword",
        .field("MasterUserSecret.KmsKeyId", as: "MasterUserSecretKmsKeyId"),
      ],
    ], withMajorUpgrade: ["DBInstanceParameterGroupName"], engine: { $0.text("Engine") })

  /// What RDS has where nothing is declared.
  /// Source: the API reference of CreateDBCluster.
  static let defaults: [String: Value] = [
    "AutoMinorVersionUpgrade": true, "BacktrackWindow": 0, "BackupRetentionPeriod": 1, "CopyTagsToSnapshot": false,
    "DatabaseInsightsMode": "standard", "DeletionProtection": false, "EnableCloudwatchLogsExports": [],
    "EnableGlobalWriteForwarding": false, "EnableIAMDatabaseAuthentication": false,
    "EnableLocalWriteForwarding": false, "ManageMasterUserPassword": false, "MonitoringInterval": 0,
    "NetworkType": "IPV4", "PerformanceInsightsEnabled": false,
  ]

  /// What RDS chose, or was told before, and what a modification has no word to unset.
  static let kept: Set<String> = [
    "AllocatedStorage", "AvailabilityZones", "DBClusterInstanceClass", "DBClusterParameterGroupName",
    "DBInstanceParameterGroupName", "DeleteAutomatedBackups", "EngineVersion", "Iops", "MasterUserAuthenticationType",
    "MasterUserPassword", "MasterUserSecret", "MonitoringRoleArn", "PerformanceInsightsKmsKeyId",
    "PerformanceInsightsRetentionPeriod", "Port", "PreferredBackupWindow", "PreferredMaintenanceWindow",
    "RestoreToTime", "RestoreType", "ScalingConfiguration", "ServerlessV2ScalingConfiguration", "SnapshotIdentifier",
    "SourceDBClusterIdentifier", "SourceDbClusterResourceId", "StorageType", "UseLatestRestorableTime",
    "VpcSecurityGroupIds",
  ]

  /// Minutes are usual figures. An upgrade restarts all instances; another group or port restarts each of them once; the
  /// instances of a Multi-AZ cluster change their class one by one, and the writer fails over. Another storage type or
  /// capacity interrupts nothing.
  /// Source: the user guide of Aurora, "Modifying an Amazon Aurora DB cluster", and that of RDS, "Modifying a Multi-AZ DB
  /// cluster": settings and their downtime.
  static let consequences: [String: Consequence] = [
    "DBClusterInstanceClass": .restart(minutes: 1), "DBClusterParameterGroupName": .restart(minutes: 2),
    "EngineVersion": .restart(minutes: 15), "NetworkType": .interruption, "Port": .restart(minutes: 2),
  ]

  /// The Data API: of the first generation of serverless clusters it is a setting, of all others a call of its own.
  /// Source: the API reference of ModifyDBCluster, `EnableHttpEndpoint`.
  @Sendable
  static func setHTTPEndpoint(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let isOn = scope["EnableHttpEndpoint"] == true
    if scope["EngineMode"] == "serverless" {
      _ = try await cloud.change(
        "ModifyDBCluster",
        ["DBClusterIdentifier": .string(scope.id.text), "EnableHttpEndpoint": .bool(isOn), "ApplyImmediately": true])
    } else {
      _ = try await cloud.change(
        isOn ? "EnableHttpEndpoint" : "DisableHttpEndpoint",
        ["ResourceArn": .string(scope.arn("rds", "cluster:\(scope.id)"))])
    }
  }

  /// A copy that is declared to follow no other cluster any more.
  @Sendable
  static func promote(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard scope["ReplicationSourceIdentifier"] == nil else {
      throw ProviderError(.unsupported, "a replica can't follow another cluster: replace it")
    }
    _ = try await cloud.change("PromoteReadReplicaDBCluster", ["DBClusterIdentifier": .string(scope.id.text)])
  }
}
