internal import InfraModel

extension RDS {
  /// How clusters change. All is made at once but a password and another version, which wait for the maintenance window
  /// unless the call says otherwise.
  /// Source: the API reference of ModifyDBCluster.
  static let clusterSettings = ServiceBehavior(
    "rds", kinds: [],
    operations: [
      "ModifyDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        let running = record.string("EngineVersion") ?? ""
        let engine = try ClusterEngine.of(record)
        let version = try upgrade(cloud, call, record, engine) ?? running
        try checkClusterSettings(call, engine, version: version)
        let changed = try setAtOnce(&cloud, call, record, engine, version)
        let modified = try setSoon(&cloud, call, changed, version == running ? nil : version)
        return ["DBCluster": cloud.view(modified)]
      }
    ])

  /// How many seconds an upgrade takes here; how long it takes at AWS depends on what is stored.
  private static let upgrading = 540.0

  /// The version that a call asks for, as it will be told; `nil` where it asks for none or for the one that runs.
  /// Source: the developer guide of DocumentDB, "In-place major version upgrade": which paths there are, and that a
  /// group of the new family must be named; the API reference of ModifyDBCluster, `AllowMajorVersionUpgrade`.
  private static func upgrade(
    _ cloud: Cloud, _ call: Call, _ record: Record, _ kind: ClusterEngine
  ) throws(Fault) -> String? {
    guard let wanted = call.string("EngineVersion") else { return nil }
    let engine = kind.engine
    let before = record.string("EngineVersion") ?? ""
    guard let version = engine.version(wanted), !precedes(version, before) else {
      throw conflicting("Cannot find upgrade target from \(before) with requested version \(wanted).")
    }
    if version == before { return nil }
    let (old, new) = (engine.family(of: before), engine.family(of: version))
    if old == new { return version }
    guard kind.nextFamilies[old] ?? new == new else {
      throw conflicting("Cannot find upgrade target from \(before) with requested version \(wanted).")
    }
    guard call.bool("AllowMajorVersionUpgrade") == true else {
      throw conflicting("The AllowMajorVersionUpgrade flag must be present when upgrading to a new major version.")
    }
    let apart = ["MasterUserPassword", "NewDBClusterIdentifier", "Port", "VpcSecurityGroupIds"]
    for name in apart where kind.isDocument && call[name] != nil {
      throw conflicting("\(name) can't be changed together with a major version upgrade.")
    }
    let group = record.string("DBClusterParameterGroup") ?? ""
    if call["DBClusterParameterGroupName"] == nil, !group.hasPrefix("default.") {
      throw conflicting("A cluster parameter group of the family \(new) must be named for the new major version.")
    }
    if members(of: record, cloud).contains(where: { $0["DBInstanceStatus"] != "available" }) {
      throw Fault("InvalidDBInstanceState", "An instance of cluster \(record.id) is not in available state.")
    }
    return version
  }

  private static func setAtOnce(
    _ cloud: inout Cloud, _ call: Call, _ record: Record, _ kind: ClusterEngine, _ version: String
  ) throws(Fault) -> Record {
    let engine = kind.engine
    var logs = record["EnabledCloudwatchLogsExports"]?.list ?? []
    if let change = call["CloudwatchLogsExportConfiguration"] {
      let added = change["EnableLogTypes"]?.list ?? []
      let removed = change["DisableLogTypes"]?.list ?? []
      try check(logs: added + removed, engine, version)
      logs = logs.filter { !removed.contains($0) && !added.contains($0) } + added
    }
    let next = record["IOOptimizedNextAllowedModificationTime"]?.integer ?? 0
    let optimized = kind.optimized.flatMap {
      call.string("StorageType") == $0 && record["StorageType"] == nil ? $0 : nil
    }
    if let optimized, Double(next) > call.now {
      throw Fault(
        "StorageTypeNotAvailableFault",
        "The \(optimized) storage type isn't available, because you modified the cluster to use this storage type less than one month ago."
      )
    }
    let family = engine.family(of: version)
    let isMajor = family != engine.family(of: record.string("EngineVersion") ?? "")
    var group: Record?
    if isMajor || call["DBClusterParameterGroupName"] != nil {
      group = try clusterParameterGroup(&cloud, call, call.string("DBClusterParameterGroupName"), family)
    }
    let isOther = group != nil && group?.id != record.string("DBClusterParameterGroup")
    var security: [Value]?
    if call["VpcSecurityGroupIds"] != nil {
      security = try moveMembers(&cloud, call, record)
    }
    for member in members(of: record, cloud) {
      try cloud.change(member) { member in
        for name in ["BackupRetentionPeriod", "PreferredBackupWindow"] {
          if let value = call[name] { member[name] = value }
        }
        if isOther { member["ClusterParameterStatus"] = "pending-reboot" }
      }
    }
    let relational = kind.isDocument ? [:] : try changedFields(&cloud, call, record, kind)
    let made = (logs: logs, group: group?.id, security: security)
    return try cloud.change(record) { record in
      for name in [
        "BackupRetentionPeriod", "DeletionProtection", "NetworkType", "PreferredBackupWindow",
        "PreferredMaintenanceWindow", "ServerlessV2ScalingConfiguration",
      ] { if let value = call[name] { record[name] = value } }
      record["EnabledCloudwatchLogsExports"] = made.logs.isEmpty ? Value?.none : .list(made.logs)
      if let group = made.group { record["DBClusterParameterGroup"] = .string(group) }
      if let security = made.security { record["VpcSecurityGroups"] = .list(security) }
      if kind.optimized != nil, call.string("StorageType") == kind.storage[0] { record["StorageType"] = nil }
      if let optimized { record.fields.merge(self.optimized(call, optimized)) { $1 } }
      for (name, value) in relational { record[name] = value.isNull ? Value?.none : value }
    }
  }

  /// Gives the interfaces of the members other security groups.
  private static func moveMembers(_ cloud: inout Cloud, _ call: Call, _ record: Record) throws(Fault) -> [Value] {
    let place = cloud.find(subnetGroup, record.string("DBSubnetGroup") ?? "", in: call.region)
    let ids = try securityGroups(cloud, call, call["VpcSecurityGroupIds"], network: place?.string("VpcId") ?? "")
    let groups = ids.map { ["VpcSecurityGroupId": .string($0), "Status": "active"] as Value }
    for member in members(of: record, cloud) {
      try EC2.setGroups(ids, ofInterfacesOf: member.arn ?? member.id, &cloud, call)
      try cloud.change(member) { $0["VpcSecurityGroups"] = .list(groups) }
    }
    return groups
  }

  /// What takes time: another port, another password, another version.
  private static func setSoon(
    _ cloud: inout Cloud, _ call: Call, _ record: Record, _ version: String?
  ) throws(Fault) -> Record {
    var secret = record["MasterUserSecret"]
    switch call.bool("ManageMasterUserPassword") {
    case true?:
      if call["MasterUserPassword"] != nil {
        throw conflicting("You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.")
      }
      if secret != nil, let key = call["MasterUserSecretKmsKeyId"],
        try self.key(&cloud, call, key.string) != secret?["KmsKeyId"]
      {
        throw conflicting("You can't change the KMS key of a secret that is managed already.")
      }
      if secret == nil { secret = try managedSecret(&cloud, call, call.string("MasterUserSecretKmsKeyId")) }
    case false?:
      guard secret == nil || call["MasterUserPassword"] != nil else {
        throw conflicting("MasterUserPassword must be specified when ManageMasterUserPassword is turned off.")
      }
      secret = nil
    case nil:
      if secret != nil, call["MasterUserPassword"] != nil {
        throw conflicting("You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.")
      }
    }
    if call["MasterUserPassword"] != nil {
      try check(clusterPassword: call.string("MasterUserPassword"), try ClusterEngine.of(record))
    }
    let isNow = call.bool("ApplyImmediately") == true
    let window = Windows.secondsUntil(record.string("PreferredMaintenanceWindow") ?? "", from: call.now)
    let port = call["Port"].flatMap { $0 == record["Port"] ? nil : $0 }
    let begin = call.after(isNow ? 0 : window)
    let made = secret
    if let version {
      let time = call.after((isNow ? 0 : window) + upgrading)
      for member in members(of: record, cloud) {
        try cloud.change(member) { member in
          member.becomes(["DBInstanceStatus": "upgrading"], at: begin)
          member.becomes(
            [
              "DBInstanceStatus": "available", "EngineVersion": .string(version), "ClusterParameterStatus": "in-sync",
            ], at: time)
        }
      }
    }
    if let port {
      for member in members(of: record, cloud) {
        try cloud.change(member) { member in
          member["DBInstanceStatus"] = "rebooting"
          member["Port"] = port
          let endpoint = member["Endpoint"]?.setting("Port", port) ?? .null
          member.becomes(["DBInstanceStatus": "available", "Endpoint": endpoint], at: call.after(60))
        }
      }
    }
    return try cloud.change(record) { record in
      record["MasterUserSecret"] = made
      if let port {
        record["Port"] = port
        record["Status"] = "modifying"
        record.becomes(["Status": "available"], at: call.after(60))
      }
      if call["MasterUserPassword"] != nil, version == nil {
        if isNow { record["Status"] = "resetting-master-credentials" }
        record.becomes(["Status": "available"], at: call.after((isNow ? 0 : window) + 30))
      }
      if let version {
        if isNow { record["Status"] = "upgrading" } else { record.becomes(["Status": "upgrading"], at: begin) }
        record.becomes(
          ["Status": "available", "EngineVersion": .string(version)], at: call.after((isNow ? 0 : window) + upgrading))
      }
    }
  }
}
