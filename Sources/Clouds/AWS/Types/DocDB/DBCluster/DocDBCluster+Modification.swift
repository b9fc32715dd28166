import InfraModel
import Provider

/// How a running cluster changes.
enum DocDBClusterModification {
  /// What goes into ModifyDBCluster as it is.
  private static let plain: [Field] = [
    "BackupRetentionPeriod", "DeletionProtection", "NetworkType", "Port", "PreferredBackupWindow",
    "PreferredMaintenanceWindow", "ServerlessV2ScalingConfiguration", "StorageType", "VpcSecurityGroupIds",
  ]

  /// What is sent together as soon as one of them changes.
  private static let password: [Field] = [
    "ManageMasterUserPassword", "MasterUserPassword", "MasterUserSecretKmsKeyId",
  ]

  static let properties: [String] = (plain + password).compactMap(\.property) + ["EnableCloudwatchLogsExports"]

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

  /// One ModifyDBCluster for everything that changed.
  @Sendable
  static func modify(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    func isChanged(_ field: Field) -> Bool { field.property.map(scope.changed.contains) ?? false }
    var fields = plain.filter(isChanged)
    if password.contains(where: isChanged) { fields += password }
    var input = cloud.input(fields, scope)
    if scope["ManageMasterUserPassword"] == true {
      input["MasterUserPassword"] = nil
    } else {
      input["MasterUserSecretKmsKeyId"] = nil
      if scope.previous["ManageMasterUserPassword"] != true { input["ManageMasterUserPassword"] = nil }
    }
    if scope.changed.contains("EnableCloudwatchLogsExports") {
      input["CloudwatchLogsExportConfiguration"] = scope.changeOfLogs
    }
    if input.isEmpty { return }
    try await send(input, cloud, scope)
  }

  /// Another version, another parameter group, or both: a call of its own, because a major upgrade takes nothing along
  /// but the group of its family.
  /// Source: the API reference of ModifyDBCluster, `AllowMajorVersionUpgrade`.
  @Sendable
  static func upgrade(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    var input: [String: Value] = [:]
    if scope.changed.contains("DBClusterParameterGroupName") {
      input["DBClusterParameterGroupName"] = scope["DBClusterParameterGroupName"]
    }
    if scope.changed.contains("EngineVersion"), let version = scope["EngineVersion"],
      version != scope.previous["EngineVersion"]
    {
      input["EngineVersion"] = version
      if DocDBClusterRules.isMajor(from: scope.previous["EngineVersion"], to: version) {
        // The registry has no property for it: what the plan said of the upgrade is what allows it.
        input["AllowMajorVersionUpgrade"] = true
      }
    }
    if input.isEmpty { return }
    try await send(input, cloud, scope)
  }

  private static func send(_ input: [String: Value], _ cloud: CloudCalls, _ scope: CallScope) async throws {
    let always: [String: Value] = ["DBClusterIdentifier": .string(scope.id.text), "ApplyImmediately": true]
    _ = try await cloud.change("ModifyDBCluster", input.merging(always) { $1 })
  }

  /// Restarts the instances to which another parameter group comes only then: the replicas, and last the writer.
  @Sendable
  static func restartIfDue(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: [String: Value] = ["DBClusterIdentifier": .string(scope.id.text)]
    let members = try await cloud.ask("DescribeDBClusters", id)["DBClusters"]?[0]?["DBClusterMembers"]?.list ?? []
    let due = members.filter { $0["DBClusterParameterGroupStatus"] == "pending-reboot" }
    for member in due.filter({ $0["IsClusterWriter"] != true }) + due.filter({ $0["IsClusterWriter"] == true }) {
      _ = try await cloud.change("RebootDBInstance", ["DBInstanceIdentifier": member["DBInstanceIdentifier"] ?? .null])
    }
  }
}
