internal import InfraModel

extension RDS {
  /// A cluster from what a call and, for copies, its source say.
  static func makeCluster(
    _ cloud: inout Cloud, _ call: Call, _ wanted: [String: Value], takes seconds: Double
  ) throws(Fault) -> Record {
    let name = try name(call, "DBClusterIdentifier")
    let kind = try ClusterEngine.named(wanted["Engine"]?.string)
    try check(identifier: name, "DBClusterIdentifier", longest: kind.isMultiZone ? 52 : 63)
    guard let version = kind.engine.version(wanted["EngineVersion"]?.string) else {
      throw conflicting("Cannot find version \(wanted["EngineVersion"]?.string ?? "") for \(kind.name)")
    }
    try checkClusterSettings(call, kind, version: version)
    try checkKind(wanted, kind, version: version)
    if wanted["KmsKeyId"] != nil, wanted["StorageEncrypted"] != true {
      throw conflicting("The parameter KmsKeyId can only be specified when StorageEncrypted is true.")
    }
    let logs = wanted["EnableCloudwatchLogsExports"]?.list ?? []
    try check(logs: logs, kind.engine, version)
    let group = try clusterParameterGroup(
      &cloud, call, wanted["DBClusterParameterGroupName"]?.string, kind.engine.family(of: version))
    let place = try self.group(&cloud, call)
    let security = try securityGroups(cloud, call, wanted["VpcSecurityGroupIds"], network: place.string("VpcId") ?? "")
    func chosen(_ name: String, _ standard: Value) -> Value { wanted[name] ?? standard }
    func host(_ role: String) -> Value {
      .string("\(name).\(role)-\(hostPart(call)).\(call.region).\(kind.domain).amazonaws.com")
    }
    let now = Value.integer(Int64(call.now))
    var fields: [String: Value] = [
      "Status": "creating", "Engine": .string(kind.name), "EngineVersion": .string(version),
      "Port": chosen("Port", .integer(kind.engine.port)), "BackupRetentionPeriod": chosen("BackupRetentionPeriod", 1),
      "PreferredBackupWindow": chosen("PreferredBackupWindow", "23:11-23:41"),
      "PreferredMaintenanceWindow": chosen("PreferredMaintenanceWindow", "sat:02:26-sat:02:56"),
      "AvailabilityZones": .list(zones(wanted["AvailabilityZones"]?.list ?? [], call)),
      "DBSubnetGroup": .string(place.id), "DBClusterParameterGroup": .string(group.id),
      "VpcSecurityGroups": .list(security.map { ["VpcSecurityGroupId": .string($0), "Status": "active"] }),
      "Endpoint": host("cluster"), "ReaderEndpoint": host("cluster-ro"), "HostedZoneId": "ZNKXH85TT8WVW",
      "DbClusterResourceId": .string(cloud.identifier(.capitals(prefix: "cluster-", count: 26))),
      "StorageEncrypted": chosen("StorageEncrypted", false), "DeletionProtection": chosen("DeletionProtection", false),
      "NetworkType": chosen("NetworkType", "IPV4"), "AssociatedRoles": [], "ReadReplicaIdentifiers": [],
      "ClusterCreateTime": now, "EarliestRestorableTime": now, "LatestRestorableTime": now,
    ]
    for name in ["MasterUsername", "ServerlessV2ScalingConfiguration"] { fields[name] = wanted[name] }
    if !logs.isEmpty { fields["EnabledCloudwatchLogsExports"] = .list(logs) }
    if !kind.isDocument { fields.merge(try relationalFields(call, kind, wanted)) { $1 } }
    if let type = kind.optimized, wanted["StorageType"]?.string == type { fields.merge(optimized(call, type)) { $1 } }
    if wanted["StorageEncrypted"] == true { fields["KmsKeyId"] = try key(&cloud, call, wanted["KmsKeyId"]?.string) }
    if wanted["ManageMasterUserPassword"] == true {
      fields["MasterUserSecret"] = try managedSecret(&cloud, call, wanted["MasterUserSecretKmsKeyId"]?.string)
    }
    let made = try cloud.create(cluster, named: name, call, fields, tags: call.tags()) {
      $0.becomes(["Status": "available"], at: call.after(seconds))
    }
    if kind.isMultiZone { try makeOwnMembers(&cloud, call, made) }
    return made
  }

  /// What clusters of Aurora and Multi-AZ clusters tell beside what they have in common with those of DocumentDB.
  private static func relationalFields(
    _ call: Call, _ kind: ClusterEngine, _ wanted: [String: Value]
  ) throws(Fault) -> [String: Value] {
    func chosen(_ name: String, _ standard: Value) -> Value { wanted[name] ?? standard }
    var fields: [String: Value] = [
      "IAMDatabaseAuthenticationEnabled": chosen("EnableIAMDatabaseAuthentication", false),
      "CopyTagsToSnapshot": chosen("CopyTagsToSnapshot", false), "CrossAccountClone": false, "DomainMemberships": [],
      "AutoMinorVersionUpgrade": chosen("AutoMinorVersionUpgrade", true), "ActivityStreamStatus": "stopped",
      "MonitoringInterval": chosen("MonitoringInterval", 0),
      "DatabaseInsightsMode": chosen("DatabaseInsightsMode", "standard"),
      "PerformanceInsightsEnabled": chosen("EnablePerformanceInsights", false),
      "EngineLifecycleSupport": chosen("EngineLifecycleSupport", "open-source-rds-extended-support"),
      "AllocatedStorage": 1,
    ]
    for name in ["DatabaseName", "MonitoringRoleArn", "DBSystemId"] { fields[name] = wanted[name] }
    fields["ReplicationSourceIdentifier"] = wanted["ReplicationSourceIdentifier"]
    if wanted["EnablePerformanceInsights"] == true {
      fields["PerformanceInsightsRetentionPeriod"] = chosen("PerformanceInsightsRetentionPeriod", 7)
      fields["PerformanceInsightsKMSKeyId"] = chosen("PerformanceInsightsKMSKeyId", ownKey("rds", call))
    }
    if let domain = membership(ofDomain: wanted) { fields["DomainMemberships"] = [domain] }
    if kind.isMultiZone {
      let type = wanted["StorageType"]?.string ?? kind.storage[0]
      fields.merge(storage(wanted.merging(["StorageType": .string(type)]) { $1 })) { $1 }
      fields["DBClusterInstanceClass"] = wanted["DBClusterInstanceClass"]
      fields["PubliclyAccessible"] = chosen("PubliclyAccessible", false)
    } else {
      fields["EngineMode"] = chosen("EngineMode", "provisioned")
      fields["HttpEndpointEnabled"] = chosen("EnableHttpEndpoint", false)
      fields["GlobalWriteForwardingRequested"] = chosen("EnableGlobalWriteForwarding", false)
      fields["LocalWriteForwardingStatus"] = wanted["EnableLocalWriteForwarding"] == true ? "enabled" : "disabled"
      if kind.name == "aurora-mysql" { fields["BacktrackWindow"] = chosen("BacktrackWindow", 0) }
    }
    return fields
  }

  /// The three instances that RDS makes with a Multi-AZ cluster, a writer and two readers in other zones.
  private static func makeOwnMembers(_ cloud: inout Cloud, _ call: Call, _ made: Record) throws(Fault) {
    for number in 1...3 {
      var member = call
      member.input = [
        "DBInstanceIdentifier": .string("\(made.id)-instance-\(number)"), "DBClusterIdentifier": .string(made.id),
        "DBInstanceClass": made["DBClusterInstanceClass"] ?? .null, "Engine": made["Engine"] ?? .null,
      ]
      _ = try makeMember(&cloud, member, isOwn: true)
    }
  }

  /// The other storage type, which no answer names where it is the standard one, and when it may be chosen again.
  static func optimized(_ call: Call, _ type: String) -> [String: Value] {
    [
      "StorageType": .string(type),
      "IOOptimizedNextAllowedModificationTime": .integer(Int64(call.now) + 30 * 86400),
    ]
  }
}
