internal import InfraModel

extension RDS {
  /// How databases change. Some changes are made at once, others wait for the maintenance window unless the call says otherwise;
  /// until they are made they stand in `PendingModifiedValues`.
  /// Source: the user guide, "Settings for DB instances".
  static let instanceSettings = ServiceBehavior(
    "rds", kinds: [],
    operations: [
      "ModifyDBInstance": Behavior { cloud, call throws(Fault) in
        let record = try settled(
          cloud, call, in: ["available", "storage-optimization", "stopped", "incompatible-parameters"])
        let pending = try waiting(&cloud, call, record)
        let changed = try setAtOnce(&cloud, call, try withdraw(&cloud, call, record))
        let modified = try modify(&cloud, call, changed, pending)
        return ["DBInstance": cloud.view(modified)]
      }
    ])

  /// What waits, by the name that it has while it does, with the members of the call.
  private static let deferred: [(pending: String, member: String)] =
    [
      "AllocatedStorage", "DBInstanceClass", "MultiAZ", "EngineVersion", "Iops", "StorageThroughput", "StorageType",
      "LicenseModel", "CACertificateIdentifier", "ProcessorFeatures", "DedicatedLogVolume", "BackupRetentionPeriod",
      "MasterUserPassword", "Engine",
    ].map { ($0, $0) } + [("Port", "DBPortNumber")]

  /// What is made at once, by the record's field.
  private static let immediate: [(field: String, member: String)] =
    [
      "AutoMinorVersionUpgrade", "CopyTagsToSnapshot", "DeletionProtection", "DatabaseInsightsMode",
      "MonitoringInterval",
      "MonitoringRoleArn", "PreferredBackupWindow", "PreferredMaintenanceWindow", "PromotionTier", "PubliclyAccessible",
      "ReplicaMode", "NetworkType", "TdeCredentialArn", "PerformanceInsightsRetentionPeriod",
      "PerformanceInsightsKMSKeyId",
      "AdditionalStorageVolumes",
    ].map { ($0, $0) } + [
      ("IAMDatabaseAuthenticationEnabled", "EnableIAMDatabaseAuthentication"),
      ("PerformanceInsightsEnabled", "EnablePerformanceInsights"),
    ]

  /// What is optimized for hours after it changed.
  private static let optimized: Set<String> = ["AllocatedStorage", "StorageType", "Iops", "StorageThroughput"]

  /// How long storage can't change again, in seconds: until it is optimized, six hours at least.
  /// Source: the user guide, "Working with storage for Amazon RDS DB instances".
  private static let optimization = 6 * 3600.0

  /// The changes of a call that do not come at once, checked.
  private static func waiting(
    _ cloud: inout Cloud, _ call: Call, _ record: Record
  ) throws(Fault) -> [String: Value] {
    var pending: [String: Value] = [:]
    for (name, member) in deferred {
      guard let value = call[member], value != record[name] || name == "MasterUserPassword" else { continue }
      pending[name] = value
    }
    // Between two lengths of time other than none, the change is made soon, and not told as pending.
    if let days = pending["BackupRetentionPeriod"]?.integer, days > 0,
      (record["BackupRetentionPeriod"]?.integer ?? 0) > 0
    {
      pending["BackupRetentionPeriod"] = nil
    }
    if pending["BackupRetentionPeriod"] == 0, record["ReadReplicaDBInstanceIdentifiers"]?.list?.isEmpty == false {
      throw conflicting("Automated backups can't be disabled for a DB instance that is a source to read replicas.")
    }
    let isMember = record["DBClusterIdentifier"] != nil
    if isMember, pending["EngineVersion"] != nil {
      throw conflicting("The engine version of an instance of a cluster is the cluster's: modify the cluster.")
    }
    if let name = pending["DBInstanceClass"]?.string {
      if isMember {
        try ClusterEngine.of(record).check(class: name, version: record.string("EngineVersion") ?? "")
      } else {
        try check(class: name)
      }
    }
    if let password = pending["MasterUserPassword"]?.string {
      if record["MasterUserSecret"] != nil, call.bool("ManageMasterUserPassword") != false {
        throw conflicting("You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.")
      }
      try check(password: password)
      pending["MasterUserPassword"] = "****"
    }
    if let size = pending["AllocatedStorage"]?.integer, let before = record["AllocatedStorage"]?.integer {
      if size < before { throw conflicting("Invalid storage modification: the size of storage can't be decreased") }
      // Smaller steps than a tenth are rounded up.
      pending["AllocatedStorage"] = .integer(max(size, (before * 11 + 9) / 10))
    }
    if let type = pending["StorageType"]?.string ?? record.string("StorageType"),
      pending["StorageType"] != nil || pending["AllocatedStorage"] != nil
    {
      let wanted: [String: Value] = [
        "StorageType": .string(type),
        "AllocatedStorage": pending["AllocatedStorage"] ?? record["AllocatedStorage"] ?? 20,
      ].merging(call.members("Iops", "StorageThroughput")) { _, last in last }
      for (name, value) in storage(wanted) where value != record[name] && ["Iops", "StorageThroughput"].contains(name) {
        pending[name] = value
      }
    }
    if record["DBInstanceStatus"] == "storage-optimization", pending.keys.contains(where: optimized.contains) {
      throw conflicting(
        "You can't currently modify the storage of this DB instance because the previous storage change is being optimized."
      )
    }
    try checkUpgrade(cloud, call, record, pending)
    return pending
  }

  /// What a call sets to what runs already waits no longer.
  /// Source: the user guide, "Using the schedule modifications setting".
  private static func withdraw(_ cloud: inout Cloud, _ call: Call, _ record: Record) throws(Fault) -> Record {
    let waiting = record["PendingModifiedValues"]?.object ?? [:]
    let withdrawn = deferred.filter { pending, member in
      waiting[pending] != nil && call[member] != nil && call[member] == record[pending]
    }
    guard !withdrawn.isEmpty else { return record }
    return try cloud.change(record) { record in
      record.stays()
      record["PendingModifiedValues"] = .object(
        waiting.filter { name, _ in !withdrawn.contains { $0.pending == name } })
    }
  }

  private static func checkUpgrade(
    _ cloud: Cloud, _ call: Call, _ record: Record, _ pending: [String: Value]
  ) throws(Fault) {
    guard let wanted = pending["EngineVersion"]?.string, let engine = DatabaseEngine.all[record.string("Engine") ?? ""]
    else {
      return
    }
    let before = record.string("EngineVersion") ?? ""
    guard let version = engine.version(wanted), !precedes(version, before) else {
      throw conflicting("Cannot find upgrade target from \(before) with requested version \(wanted).")
    }
    let family = engine.family(of: version)
    guard family != engine.family(of: before) else { return }
    // MySQL goes from one major version to the next only.
    if engine.name == "mysql", before.hasPrefix("5.7."), family != "mysql8.0" {
      throw conflicting("Cannot find upgrade target from \(before) with requested version \(wanted).")
    }
    guard call.bool("AllowMajorVersionUpgrade") == true else {
      throw conflicting("The AllowMajorVersionUpgrade flag must be present when upgrading to a new major version.")
    }
    let group = record["DBParameterGroups"]?[0]?["DBParameterGroupName"]?.string ?? ""
    if call["DBParameterGroupName"] == nil, !group.hasPrefix("default.") {
      throw conflicting("A DB parameter group of the family \(family) must be named for the new major version.")
    }
  }

  /// Whether a version is older than another, number by number.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let numbers = [one, other].map { $0.split(separator: ".").map { Int($0.prefix(while: \.isNumber)) ?? 0 } }
    return numbers[0].lexicographicallyPrecedes(numbers[1])
  }

  private static func setAtOnce(_ cloud: inout Cloud, _ call: Call, _ record: Record) throws(Fault) -> Record {
    let engine = DatabaseEngine.all[record.string("Engine") ?? ""]
    if call.integer("MonitoringInterval") ?? 0 != 0, call["MonitoringRoleArn"] ?? record["MonitoringRoleArn"] == nil {
      throw conflicting("A MonitoringRoleARN value is required if you specify a MonitoringInterval value other than 0.")
    }
    var logs = record["EnabledCloudwatchLogsExports"]?.list ?? []
    if let change = call["CloudwatchLogsExportConfiguration"] {
      let added = change["EnableLogTypes"]?.list ?? []
      let removed = change["DisableLogTypes"]?.list ?? []
      if let engine { try check(logs: added + removed, engine, record.string("EngineVersion") ?? "") }
      logs = logs.filter { !removed.contains($0) && !added.contains($0) } + added
    }
    var group: Record?
    if let name = call.string("DBParameterGroupName")?.lowercased(),
      name != record["DBParameterGroups"]?[0]?["DBParameterGroupName"]?.string, let engine
    {
      let version = call.string("EngineVersion").flatMap(engine.version) ?? record.string("EngineVersion") ?? ""
      group = try parameterGroup(&cloud, call, name, engine.family(of: version))
    }
    var security: [String]?
    if call["VpcSecurityGroupIds"] != nil {
      let network = record["DBSubnetGroup"]?["VpcId"]?.string ?? ""
      let ids = try securityGroups(cloud, call, call["VpcSecurityGroupIds"], network: network)
      try EC2.setGroups(ids, ofInterfacesOf: record.arn ?? record.id, &cloud, call)
      security = ids
    }
    var secret: Value?
    if call.bool("ManageMasterUserPassword") == true, record["MasterUserSecret"] == nil {
      secret = try managedSecret(&cloud, call, call.string("MasterUserSecretKmsKeyId"))
    }
    let made = (logs: logs, group: group, security: security, secret: secret)
    return try cloud.change(record) { record in
      for (field, member) in immediate { if let value = call[member] { record[field] = value } }
      record["EnabledCloudwatchLogsExports"] = made.logs.isEmpty ? Value?.none : .list(made.logs)
      if let days = call["BackupRetentionPeriod"], days != 0, record["BackupRetentionPeriod"] != 0 {
        record["BackupRetentionPeriod"] = days
      }
      if let group = made.group { record["DBParameterGroups"] = [membership(group.id, "pending-reboot")] }
      if let security = made.security {
        record["VpcSecurityGroups"] = .list(security.map { ["VpcSecurityGroupId": .string($0), "Status": "active"] })
      }
      if let secret = made.secret { record["MasterUserSecret"] = secret }
      if call.bool("ManageMasterUserPassword") == false { record["MasterUserSecret"] = nil }
      if let name = call["OptionGroupName"] {
        record["OptionGroupMemberships"] = [["OptionGroupName": name, "Status": "in-sync"]]
      }
      if let most = call["MaxAllocatedStorage"] {
        // The limit that is the size says that storage does not grow by itself.
        record["MaxAllocatedStorage"] =
          most == (call["AllocatedStorage"] ?? record["AllocatedStorage"]) ? Value?.none : most
      }
      if call.bool("EnablePerformanceInsights") == true {
        record["PerformanceInsightsRetentionPeriod"] =
          call["PerformanceInsightsRetentionPeriod"] ?? record["PerformanceInsightsRetentionPeriod"] ?? 7
        record["PerformanceInsightsKMSKeyId"] =
          call["PerformanceInsightsKMSKeyId"] ?? record["PerformanceInsightsKMSKeyId"]
          ?? ownKey("rds", call)
      } else if call.bool("EnablePerformanceInsights") == false {
        record["PerformanceInsightsRetentionPeriod"] = nil
        record["PerformanceInsightsKMSKeyId"] = nil
      }
      if call.bool("DisableDomain") == true { record["DomainMemberships"] = [] }
      if let domain = membership(ofDomain: call.input) { record["DomainMemberships"] = [domain] }
      if call.bool("UseDefaultProcessorFeatures") == true { record["ProcessorFeatures"] = nil }
    }
  }

  /// Puts what waits on its way: now, or when the window opens.
  private static func modify(
    _ cloud: inout Cloud, _ call: Call, _ record: Record, _ new: [String: Value]
  ) throws(Fault) -> Record {
    let all = (record["PendingModifiedValues"]?.object ?? [:]).merging(new) { _, last in last }
    guard !all.isEmpty else { return record }
    let isNow = call.bool("ApplyImmediately") == true || record["DBInstanceStatus"] == "stopped"
    // A port restarts the database and a password is set soon, whatever the call says.
    let soon = isNow ? all : all.filter { ["Port", "MasterUserPassword"].contains($0.key) }
    let later = all.filter { soon[$0.key] == nil }
    let host = record["Endpoint"]
    let other = otherZone(than: record.string("AvailabilityZone") ?? "", record["DBSubnetGroup"])
    let window = Windows.secondsUntil(record.string("PreferredMaintenanceWindow") ?? "", from: call.now)
    let isTalkOnly = soon.keys.allSatisfy { $0 == "MasterUserPassword" }
    let changed = try cloud.change(record) { record in
      record.stays()
      record["PendingModifiedValues"] = .object(all)
      if !soon.isEmpty {
        var made = fields(soon, host, other)
        made["PendingModifiedValues"] = .object(later)
        let begin = call.after(5)
        record.becomes(["DBInstanceStatus": isTalkOnly ? "resetting-master-credentials" : "modifying"], at: begin)
        settle(&record, made, after: isTalkOnly ? 30 : 305, call, storage: soon)
      }
      if !later.isEmpty {
        var made = fields(later, host, other)
        made["PendingModifiedValues"] = [:]
        record.becomes(["DBInstanceStatus": "modifying"], at: call.after(window))
        settle(&record, made, after: window + 300, call, storage: later)
      }
    }
    // A standby has an interface of its own: one, however often it is asked for.
    if let flag = soon["MultiAZ"]?.bool {
      let standby = EC2.interfaces(of: changed.arn ?? changed.id, cloud, in: call.region)
        .first { $0.transitions.isEmpty && $0.string("AvailabilityZone") == other }
      if flag, standby == nil {
        try stand(
          &cloud, call, changed, in: other,
          (changed["VpcSecurityGroups"]?.list ?? []).compactMap { $0["VpcSecurityGroupId"]?.string })
      } else if !flag, let standby {
        try cloud.change(standby) { $0.ends(at: call.after(305)) }
      }
    }
    return changed
  }

  /// A changed database is available; one whose storage changed is while that is being optimized, too.
  private static func settle(
    _ record: inout Record, _ fields: [String: Value], after seconds: Double, _ call: Call, storage: [String: Value]
  ) {
    var made = fields
    let time = call.after(seconds)
    if storage.keys.contains(where: optimized.contains) {
      record["OptimizedAt"] = .number(call.after(seconds + optimization))
    }
    let end = record["OptimizedAt"]?.number ?? 0
    made["DBInstanceStatus"] = end > time ? "storage-optimization" : "available"
    record.becomes(made, at: time)
    if end > time { record.becomes(["DBInstanceStatus": "available"], at: end) }
  }

  /// The record's fields for what waited.
  private static func fields(_ pending: [String: Value], _ endpoint: Value?, _ other: String) -> [String: Value] {
    var fields = pending
    fields["MasterUserPassword"] = nil
    if let port = pending["Port"], let endpoint { fields["Endpoint"] = endpoint.setting("Port", port) }
    if let authority = pending["CACertificateIdentifier"] { fields["CertificateDetails.CAIdentifier"] = authority }
    if let flag = pending["MultiAZ"] { fields["SecondaryAvailabilityZone"] = flag == true ? .string(other) : .null }
    return fields
  }

  static func otherZone(than zone: String, _ group: Value?) -> String {
    let zones = (group?["Subnets"]?.list ?? []).compactMap { $0["SubnetAvailabilityZone"]?["Name"]?.string }
    return zones.first { $0 != zone } ?? zone
  }
}

/// Weekly windows: `sun:04:00-sun:05:00`, in UTC.
enum Windows {
  private static let days = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"]

  /// Seconds until a window opens; 0 within it.
  /// - Parameter now: Seconds since 1970, which began with a Thursday.
  static func secondsUntil(_ window: String, from now: Double) -> Double {
    let ends = window.lowercased().split(separator: "-").map { seconds(String($0)) }
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return 0 }
    let week = 7.0 * 86400
    let position = now.truncatingRemainder(dividingBy: week)
    let length = (end - start + week).truncatingRemainder(dividingBy: week)
    let since = (position - start + week).truncatingRemainder(dividingBy: week)
    return since < length ? 0 : week - since
  }

  private static func seconds(_ text: String) -> Double? {
    let parts = text.split(separator: ":")
    guard parts.count == 3, let day = days.firstIndex(of: String(parts[0])), let hour = Double(parts[1]),
      let minute = Double(parts[2])
    else { return nil }
    return Double(day) * 86400 + hour * 3600 + minute * 60
  }
}
