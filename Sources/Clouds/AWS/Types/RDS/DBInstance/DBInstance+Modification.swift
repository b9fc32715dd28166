import InfraModel
import Provider

/// How a running database changes.
enum DBInstanceModification {
  /// What goes into ModifyDBInstance as it is.
  private static let plain: [Field] = [
    "AutoMinorVersionUpgrade", "BackupRetentionPeriod", "CACertificateIdentifier", "CopyTagsToSnapshot",
    "DBInstanceClass", "DBParameterGroupName", "DBSecurityGroups", "DatabaseInsightsMode", "DedicatedLogVolume",
    "DeletionProtection", "EnableIAMDatabaseAuthentication", "EngineVersion", "LicenseModel",
    "MasterUserAuthenticationType", "MaxAllocatedStorage", "MultiAZ", "NetworkType", "OptionGroupName",
    "PreferredBackupWindow", "PreferredMaintenanceWindow", "PromotionTier", "PubliclyAccessible", "ReplicaMode",
    "TdeCredentialArn", "TdeCredentialPassword", .field("Port", as: "DBPortNumber", .integerText),
    .field("VPCSecurityGroups", as: "VpcSecurityGroupIds"),
  ]

  /// What is sent together as soon as one of them changes.
  private static let groups: [[Field]] = [
    [.field("AllocatedStorage", .integerText), "Iops", "StorageThroughput", "StorageType"],
    ["MonitoringInterval", "MonitoringRoleArn"],
    ["EnablePerformanceInsights", "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod"],
    [
      "ManageMasterUserPassword", .field("MasterUserSecret.KmsKeyId", as: "MasterUserSecretKmsKeyId"),
      "MasterUserPassword",
    ],
    domain,
  ]

  private static let domain: [Field] = [
    "Domain", "DomainAuthSecretArn", "DomainDnsIps", "DomainFqdn", "DomainIAMRoleName", "DomainOu",
  ]

  static let properties: [String] =
    (plain + groups.flatMap(\.self)).compactMap(\.property)
    + ["AdditionalStorageVolumes", "EnableCloudwatchLogsExports", "ProcessorFeatures"]

  /// What RDS has where nothing is declared.
  static let defaults: [String: Value] = [
    "AutoMinorVersionUpgrade": true, "BackupRetentionPeriod": 1, "CopyTagsToSnapshot": false,
    "DatabaseInsightsMode": "standard", "DedicatedLogVolume": false, "DeletionProtection": false,
    "EnableCloudwatchLogsExports": [], "EnableIAMDatabaseAuthentication": false, "EnablePerformanceInsights": false,
    "ManageMasterUserPassword": false, "MonitoringInterval": 0, "MultiAZ": false, "NetworkType": "IPV4",
    "PromotionTier": 1,
  ]

  /// What RDS chose, or was told before, and what a modification has no word to unset.
  static let kept: Set<String> = [
    "AllocatedStorage", "AllowMajorVersionUpgrade", "ApplyImmediately", "CACertificateIdentifier",
    "CertificateRotationRestart", "DBClusterSnapshotIdentifier", "DBInstanceClass", "DBParameterGroupName",
    "DBSecurityGroups", "DBSnapshotIdentifier", "DeleteAutomatedBackups", "EngineVersion", "Iops", "LicenseModel",
    "MasterUserAuthenticationType", "MasterUserPassword", "MasterUserSecret", "OptionGroupName",
    "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod", "Port", "PreferredBackupWindow",
    "PreferredMaintenanceWindow", "PubliclyAccessible", "ReplicaMode", "RestoreTime",
    "SourceDBInstanceAutomatedBackupsArn", "SourceDbiResourceId", "StorageThroughput", "StorageType",
    "TdeCredentialArn", "TdeCredentialPassword", "UseDefaultProcessorFeatures", "UseLatestRestorableTime",
    "VPCSecurityGroups",
  ]

  /// Minutes are what RDS usually takes; a database with a standby fails over instead, in one or two.
  /// Source: the user guide, "Settings for DB instances".
  static let consequences: [String: Consequence] = [
    "CACertificateIdentifier": .restart(minutes: 5), "DBInstanceClass": .restart(minutes: 5),
    "DBParameterGroupName": .restart(minutes: 5), "DedicatedLogVolume": .restart(minutes: 5),
    "EngineVersion": .restart(minutes: 10), "LicenseModel": .restart(minutes: 5), "NetworkType": .interruption,
    "Port": .restart(minutes: 5), "ProcessorFeatures": .restart(minutes: 5), "VPCSecurityGroups": .none,
  ]

  /// One ModifyDBInstance for everything that changed.
  @Sendable
  static func modify(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let scope = asItRuns(scope)
    var input: [String: Value] = [:]
    let together = groups.filter { $0.contains { isChanged($0, scope) } }
    let fields = plain.filter { isChanged($0, scope) } + together.flatMap(\.self)
    input.merge(cloud.input(fields, scope)) { $1 }
    if scope.changed.contains("Domain"), scope["Domain"] == nil {
      for field in domain { input[field.member ?? field.property ?? ""] = nil }
      input["DisableDomain"] = true
    }
    if scope["EnablePerformanceInsights"] != true { input["PerformanceInsightsRetentionPeriod"] = nil }
    if scope["ManageMasterUserPassword"] == true { input["MasterUserPassword"] = nil }
    if scope["ManageMasterUserPassword"] == false, scope.previous["ManageMasterUserPassword"] != true {
      input["ManageMasterUserPassword"] = nil
    }
    if scope.changed.contains("MaxAllocatedStorage"), scope["MaxAllocatedStorage"] == nil {
      // RDS stops growing by itself when the limit is the size.
      input["MaxAllocatedStorage"] = scope["AllocatedStorage"].flatMap(\.plainText).flatMap { Int64($0) }.map(
        Value.integer)
    }
    if scope.changed.contains("AdditionalStorageVolumes") { input["AdditionalStorageVolumes"] = .list(volumes(scope)) }
    if scope.changed.contains("ProcessorFeatures") {
      if let features = scope["ProcessorFeatures"] {
        input["ProcessorFeatures"] = features
      } else {
        input["UseDefaultProcessorFeatures"] = true
      }
    }
    if scope.changed.contains("EnableCloudwatchLogsExports") {
      input["CloudwatchLogsExportConfiguration"] = scope.changeOfLogs
    }
    if input.isEmpty { return }
    input["DBInstanceIdentifier"] = .string(scope.id.text)
    input["ApplyImmediately"] = scope["ApplyImmediately"] ?? true
    if input["EngineVersion"] != nil { input["AllowMajorVersionUpgrade"] = scope["AllowMajorVersionUpgrade"] }
    if input["CACertificateIdentifier"] != nil {
      input["CertificateRotationRestart"] = scope["CertificateRotationRestart"]
    }
    _ = try await cloud.change("ModifyDBInstance", input)
  }

  /// What goes along unchanged goes as it runs: RDS may have moved on from what is declared (a disk that grew).
  private static func asItRuns(_ scope: CallScope) -> CallScope {
    var scope = scope
    for property in Set(groups.flatMap(\.self).compactMap(\.property)) where !scope.changed.contains(property) {
      scope.properties[property] = scope.previous[property] ?? scope.properties[property]
    }
    return scope
  }

  private static func isChanged(_ field: Field, _ scope: CallScope) -> Bool {
    field.property.map(scope.changed.contains) ?? false
  }

  private static func volumes(_ scope: CallScope) -> [Value] {
    let wanted = scope["AdditionalStorageVolumes"]?.list ?? []
    let names = Set(wanted.map { $0["VolumeName"] })
    let removed = (scope.previous["AdditionalStorageVolumes"]?.list ?? []).filter { !names.contains($0["VolumeName"]) }
    let changed = wanted.map { volume -> Value in
      var members = volume.object ?? [:]
      members["IOPS"] = members.removeValue(forKey: "Iops")
      members["AllocatedStorage"] = members["AllocatedStorage"]?.string.flatMap { Int64($0) }.map(Value.integer)
      return .object(members)
    }
    return changed + removed.map { ["VolumeName": $0["VolumeName"] ?? .null, "SetForDelete": true] }
  }

  /// Restarts a database whose new parameter group has parameters that take effect only then.
  static func restartIfDue(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    if scope["ApplyImmediately"] == false { return }
    let id: [String: Value] = ["DBInstanceIdentifier": .string(scope.id.text)]
    let groups = try await cloud.ask("DescribeDBInstances", id)["DBInstances"]?[0]?["DBParameterGroups"]?.list ?? []
    guard groups.contains(where: { $0["ParameterApplyStatus"] == "pending-reboot" }) else { return }
    _ = try await cloud.change("RebootDBInstance", id)
  }

  /// A copy that is declared to follow nobody any more stands on its own feet.
  static func promote(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard scope["SourceDBInstanceIdentifier"] == nil else {
      throw ProviderError(.unsupported, "a read replica can't follow another database: replace it")
    }
    _ = try await cloud.change("PromoteReadReplica", ["DBInstanceIdentifier": .string(scope.id.text)])
  }
}
