internal import InfraModel

extension RDS {
  /// How databases rest, restart and go.
  static let instanceLife = ServiceBehavior(
    "rds", kinds: [automatedBackup],
    operations: [
      "RebootDBInstance": Behavior { cloud, call throws(Fault) in
        let record = try settled(cloud, call, in: ["available", "storage-optimization"])
        let changed = try cloud.change(record) { record in
          record["DBInstanceStatus"] = "rebooting"
          let groups = (record["DBParameterGroups"]?.list ?? []).map { $0.setting("ParameterApplyStatus", "in-sync") }
          var running: [String: Value] = ["DBInstanceStatus": "available", "DBParameterGroups": .list(groups)]
          if record["ClusterParameterStatus"] != nil { running["ClusterParameterStatus"] = "in-sync" }
          record.becomes(running, at: call.after(60))
        }
        return ["DBInstance": cloud.view(changed)]
      },
      "StopDBInstance": Behavior { cloud, call throws(Fault) in
        let record = try settled(cloud, call, in: ["available"])
        if record["ReadReplicaDBInstanceIdentifiers"]?.list?.isEmpty == false {
          throw Fault("InvalidDBInstanceState", "Cannot stop a DB instance with read replicas.")
        }
        let changed = try cloud.change(record) { record in
          record["DBInstanceStatus"] = "stopping"
          let restart = Value.integer(Int64(call.now) + 7 * 86400)
          record.becomes(["DBInstanceStatus": "stopped", "AutomaticRestartTime": restart], at: call.after(300))
        }
        return ["DBInstance": cloud.view(changed)]
      },
      "StartDBInstance": Behavior { cloud, call throws(Fault) in
        let record = try settled(cloud, call, in: ["stopped"])
        let changed = try cloud.change(record) { record in
          record["DBInstanceStatus"] = "starting"
          record["AutomaticRestartTime"] = nil
          record.becomes(["DBInstanceStatus": "available"], at: call.after(300))
        }
        return ["DBInstance": cloud.view(changed)]
      },
      "DeleteDBInstance": Behavior(delete),
      "AddRoleToDBInstance": Behavior { cloud, call throws(Fault) in
        let record = try settled(cloud, call, in: ["available"])
        let roles = record["AssociatedRoles"]?.list ?? []
        if roles.contains(where: { $0["RoleArn"] == call["RoleArn"] && $0["FeatureName"] == call["FeatureName"] }) {
          throw Fault("DBInstanceRoleAlreadyExists", "The role is associated with the DB instance already.")
        }
        var role = call.members("RoleArn", "FeatureName")
        role["Status"] = "ACTIVE"
        let added = Value.object(role)
        try cloud.change(record) { $0["AssociatedRoles"] = .list(roles + [added]) }
        return [:]
      },
      "RemoveRoleFromDBInstance": Behavior { cloud, call throws(Fault) in
        let record = try settled(cloud, call, in: ["available"])
        let roles = record["AssociatedRoles"]?.list ?? []
        let kept = roles.filter { $0["RoleArn"] != call["RoleArn"] || $0["FeatureName"] != call["FeatureName"] }
        guard kept.count < roles.count else {
          throw Fault("DBInstanceRoleNotFound", "The role is not associated with the DB instance.")
        }
        try cloud.change(record) { $0["AssociatedRoles"] = .list(kept) }
        return [:]
      },
      "DescribeDBInstanceAutomatedBackups": Behavior(describeBackups),
      "DeleteDBInstanceAutomatedBackup": Behavior { cloud, call throws(Fault) in
        let id = try call.required("DbiResourceId")
        let record = try cloud.delete(automatedBackup, id, call)
        return ["DBInstanceAutomatedBackup": cloud.view(record).setting("Status", "deleting")]
      },
    ])

  /// What is kept of a deleted database whose automated backups are not to go with it.
  static let automatedBackup = Kind(
    "rds.automated-backup",
    missing: FaultForm("DBInstanceAutomatedBackupNotFound", "DB instance automated backup {id} not found.")
  ) { $0.idField = "DbiResourceId" }

  /// The database of a call, in a state in which it can be changed.
  static func settled(_ cloud: Cloud, _ call: Call, in states: Set<String>) throws(Fault) -> Record {
    let record = try cloud.get(instance, try name(call, "DBInstanceIdentifier"), call)
    let state = record.string("DBInstanceStatus") ?? ""
    guard states.contains(state) else {
      throw Fault(
        "InvalidDBInstanceState",
        "Database instance \(record.id) is not in \(states.sorted().joined(separator: " or ")) state: \(state)")
    }
    return record
  }

  private static let backupMembers: Set<String> = [
    "DBInstanceArn", "DbiResourceId", "DBInstanceIdentifier", "AllocatedStorage", "AvailabilityZone",
    "InstanceCreateTime",
    "MasterUsername", "Engine", "EngineVersion", "LicenseModel", "Iops", "StorageThroughput", "StorageType", "KmsKeyId",
    "IAMDatabaseAuthenticationEnabled", "BackupRetentionPeriod", "PreferredBackupWindow", "BackupTarget",
    "DedicatedLogVolume",
    "MultiTenant",
  ]

  private static func backup(of database: Record, _ status: Value) -> [String: Value] {
    var fields = database.fields.filter { backupMembers.contains($0.key) }
    fields["Status"] = status
    fields["Region"] = .string(database.key.region)
    fields["Encrypted"] = database["StorageEncrypted"]
    fields["Port"] = database["Port"]
    fields["VpcId"] = database["DBSubnetGroup"]?["VpcId"]
    return fields
  }

  @Sendable private static func describeBackups(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let active = cloud.list(instance, in: call.region).filter {
      ($0["BackupRetentionPeriod"]?.integer ?? 0) > 0 && $0["DBClusterIdentifier"] == nil
    }
    let all =
      active.map { Value.object(backup(of: $0, $0["DBInstanceStatus"] == "creating" ? "creating" : "active")) }
      + cloud.list(automatedBackup, in: call.region).map { cloud.view($0) }
    let found = all.filter { backup in
      ["DbiResourceId", "DBInstanceIdentifier"].allSatisfy { call[$0] == nil || call[$0] == backup[$0] }
    }
    return ["DBInstanceAutomatedBackups": .list(found)]
  }

  @Sendable private static func delete(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(instance, try name(call, "DBInstanceIdentifier"), call)
    let state = record.string("DBInstanceStatus") ?? ""
    if state == "deleting" {
      throw Fault("InvalidDBInstanceState", "Instance \(record.id) is already being deleted.")
    }
    if record["DeletionProtection"] == true {
      throw conflicting("Cannot delete protected DB Instance, please disable deletion protection and try again.")
    }
    let isMember = record["DBClusterIdentifier"] != nil
    let isCopy = record["ReadReplicaSourceDBInstanceIdentifier"] != nil
    if call.bool("SkipFinalSnapshot") != true, !isMember {
      guard let name = call.string("FinalDBSnapshotIdentifier")?.lowercased() else {
        throw conflicting("FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.")
      }
      if isCopy { throw conflicting("FinalDBSnapshotIdentifier can not be specified when deleting a read replica") }
      if !["available", "stopped", "storage-optimization"].contains(state) {
        throw Fault(
          "InvalidDBInstanceState",
          "Cannot create a snapshot because the database instance \(record.id) is not currently in the available state."
        )
      }
      try takeSnapshot(
        &cloud, call, of: record, named: name, tags: record["CopyTagsToSnapshot"] == true ? record.tags : [:],
        takes: 180)
    }
    let gone = call.after(call.bool("SkipFinalSnapshot") == true ? 240 : 360)
    try EC2.removeInterfaces(of: record.arn ?? record.id, &cloud, call, at: gone)
    if call.bool("DeleteAutomatedBackups") == false, (record["BackupRetentionPeriod"]?.integer ?? 0) > 0, !isMember {
      try cloud.create(
        automatedBackup, named: record.string("DbiResourceId") ?? record.id, call, backup(of: record, "retained"))
    }
    if let source = record.string("ReadReplicaSourceDBInstanceIdentifier"),
      let source = cloud.find(instance, source, in: call.region)
    {
      try cloud.change(source) {
        $0["ReadReplicaDBInstanceIdentifiers"] = .list(
          ($0["ReadReplicaDBInstanceIdentifiers"]?.list ?? []).filter { $0.string != record.id })
      }
    }
    // What follows it goes with it; groups are free when it is gone.
    let changed = try cloud.change(record) { record in
      record.stays()
      record["DBInstanceStatus"] = "deleting"
      record.ends(at: gone)
    }
    return ["DBInstance": cloud.view(changed)]
  }
}
