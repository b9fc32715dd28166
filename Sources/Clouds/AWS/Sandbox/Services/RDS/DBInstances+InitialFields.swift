internal import InfraModel

extension RDS {
  /// A database's members where nothing else is asked for.
  /// Source: the API reference of CreateDBInstance.
  static func initialFields(
    _ call: Call, _ engine: DatabaseEngine, _ version: String, _ wanted: [String: Value]
  ) -> [String: Value] {
    func chosen(_ name: String, _ standard: Value) -> Value { wanted[name] ?? standard }
    let hasGroup = call["DBSubnetGroupName"] != nil
    let authority = chosen("CACertificateIdentifier", "rds-ca-rsa2048-g1")
    var fields: [String: Value] = [
      "DBInstanceStatus": "creating", "Engine": .string(engine.name), "EngineVersion": .string(version),
      "Port": chosen("Port", .integer(engine.port)), "BackupRetentionPeriod": chosen("BackupRetentionPeriod", 1),
      "PreferredBackupWindow": chosen("PreferredBackupWindow", "23:11-23:41"),
      "PreferredMaintenanceWindow": chosen("PreferredMaintenanceWindow", "sat:02:26-sat:02:56"),
      "DBSecurityGroups": [], "PendingModifiedValues": [:], "MultiAZ": chosen("MultiAZ", false),
      "AutoMinorVersionUpgrade": chosen("AutoMinorVersionUpgrade", true), "ReadReplicaDBInstanceIdentifiers": [],
      "LicenseModel": chosen("LicenseModel", .string(engine.license)),
      "OptionGroupMemberships": [
        ["OptionGroupName": chosen("OptionGroupName", .string(optionGroup(engine, version))), "Status": "in-sync"]
      ],
      "PubliclyAccessible": chosen("PubliclyAccessible", .bool(!hasGroup)), "DbInstancePort": 0,
      "StorageEncrypted": false,
      "CACertificateIdentifier": authority, "DomainMemberships": [],
      "CertificateDetails": ["CAIdentifier": authority, "ValidTill": .integer(Int64(call.now) + 365 * 86400)],
      "CopyTagsToSnapshot": chosen("CopyTagsToSnapshot", false), "MonitoringInterval": chosen("MonitoringInterval", 0),
      "IAMDatabaseAuthenticationEnabled": chosen("EnableIAMDatabaseAuthentication", false),
      "DatabaseInsightsMode": chosen("DatabaseInsightsMode", "standard"),
      "PerformanceInsightsEnabled": chosen("EnablePerformanceInsights", false),
      "DeletionProtection": chosen("DeletionProtection", false), "AssociatedRoles": [], "CustomerOwnedIpEnabled": false,
      "NetworkType": chosen("NetworkType", "IPV4"), "ActivityStreamStatus": "stopped",
      "BackupTarget": chosen("BackupTarget", "region"),
      "DedicatedLogVolume": chosen("DedicatedLogVolume", false), "IsStorageConfigUpgradeAvailable": false,
      "MultiTenant": false,
      "EngineLifecycleSupport": chosen("EngineLifecycleSupport", "open-source-rds-extended-support"),
    ]
    for name in [
      "DBInstanceClass", "MasterUsername", "DBName", "CharacterSetName", "NcharCharacterSetName", "Timezone",
      "TdeCredentialArn", "MaxAllocatedStorage", "MonitoringRoleArn", "ProcessorFeatures", "CustomIamInstanceProfile",
      "DBSystemId", "DBClusterIdentifier", "PromotionTier", "ReplicaMode", "AdditionalStorageVolumes",
    ] { fields[name] = wanted[name] }
    if let logs = wanted["EnableCloudwatchLogsExports"]?.list, !logs.isEmpty {
      fields["EnabledCloudwatchLogsExports"] = .list(logs)
    }
    if wanted["EnablePerformanceInsights"] == true {
      fields["PerformanceInsightsRetentionPeriod"] = chosen("PerformanceInsightsRetentionPeriod", 7)
      fields["PerformanceInsightsKMSKeyId"] = chosen(
        "PerformanceInsightsKMSKeyId", ownKey("rds", call))
    }
    if let domain = membership(ofDomain: wanted) { fields["DomainMemberships"] = [domain] }
    fields.merge(storage(wanted)) { _, last in last }
    return fields
  }

  /// Size, kind and speed of a database's storage.
  static func storage(_ wanted: [String: Value]) -> [String: Value] {
    let type = wanted["StorageType"]?.string ?? (wanted["Iops"] == nil ? "gp3" : "io1")
    let size = wanted["AllocatedStorage"]?.integer ?? 20
    var fields: [String: Value] = [
      "StorageType": .string(type), "AllocatedStorage": .integer(size), "StorageThroughput": 0,
    ]
    switch type {
    case "gp3":
      // From 400 GiB on (PostgreSQL, MySQL) four volumes work together.
      fields["Iops"] = wanted["Iops"] ?? (size < 400 ? 3000 : 12000)
      fields["StorageThroughput"] = wanted["StorageThroughput"] ?? (size < 400 ? 125 : 500)
    case "io1", "io2": fields["Iops"] = wanted["Iops"] ?? 1000
    default: break
    }
    return fields
  }

  static func membership(ofDomain wanted: [String: Value]) -> Value? {
    guard wanted["Domain"] != nil || wanted["DomainFqdn"] != nil else { return nil }
    var members: [String: Value] = ["Status": "joined"]
    for (name, member) in [
      "Domain": "Domain", "DomainFqdn": "FQDN", "DomainOu": "OU", "DomainIAMRoleName": "IAMRoleName",
      "DomainAuthSecretArn": "AuthSecretArn", "DomainDnsIps": "DnsIps",
    ] { members[member] = wanted[name] }
    return .object(members)
  }

  private static func optionGroup(_ engine: DatabaseEngine, _ version: String) -> String {
    let family = engine.family(of: version).dropFirst(engine.name.count).split(separator: ".").joined(separator: "-")
    return "default:\(engine.name)-\(family)"
  }
}
