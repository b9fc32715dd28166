internal import InfraModel

extension RDS {
  /// Databases that are made from others: replicas, restored snapshots, moments of the past.
  static let copies = ServiceBehavior(
    "rds", kinds: [],
    operations: [
      "CreateDBInstanceReadReplica": Behavior { cloud, call throws(Fault) in
        let given = try call.required("SourceDBInstanceIdentifier")
        let id = given.split(separator: ":").last.map { String($0).lowercased() } ?? given
        let source = try cloud.get(instance, id, call)
        guard (source["BackupRetentionPeriod"]?.integer ?? 0) > 0 else {
          throw Fault(
            "InvalidDBInstanceState",
            "Automated backups are not enabled for this database instance. To enable automated backups, use ModifyDBInstance to set the backup retention period to a non-zero value."
          )
        }
        try checkSource(source)
        let made = try copy(&cloud, call, "DBInstanceIdentifier", of: source, takes: 600)
        let replica = try cloud.change(made) {
          $0["ReadReplicaSourceDBInstanceIdentifier"] = .string(id); $0["BackupRetentionPeriod"] = 0
        }
        try cloud.change(source) {
          $0["ReadReplicaDBInstanceIdentifiers"] = .list(
            ($0["ReadReplicaDBInstanceIdentifiers"]?.list ?? []) + [.string(made.id)])
        }
        return ["DBInstance": cloud.view(replica)]
      },
      "PromoteReadReplica": Behavior { cloud, call throws(Fault) in
        let record = try settled(cloud, call, in: ["available"])
        guard let source = record.string("ReadReplicaSourceDBInstanceIdentifier") else {
          throw Fault("InvalidDBInstanceState", "DB Instance \(record.id) is not a read replica.")
        }
        if let source = cloud.find(instance, source, in: call.region) {
          try cloud.change(source) {
            $0["ReadReplicaDBInstanceIdentifiers"] = .list(
              ($0["ReadReplicaDBInstanceIdentifiers"]?.list ?? []).filter { $0.string != record.id })
          }
        }
        let changed = try cloud.change(record) { record in
          record["DBInstanceStatus"] = "modifying"
          record["BackupRetentionPeriod"] = call["BackupRetentionPeriod"] ?? 1
          record.becomes(
            ["DBInstanceStatus": "available", "ReadReplicaSourceDBInstanceIdentifier": .null], at: call.after(300))
        }
        return ["DBInstance": cloud.view(changed)]
      },
      "RestoreDBInstanceFromDBSnapshot": Behavior { cloud, call throws(Fault) in
        let source = try restored(snapshot, try call.required("DBSnapshotIdentifier"), cloud: &cloud, call)
        guard source["Status"] == "available" else {
          throw Fault("InvalidDBSnapshotState", "The snapshot \(source.id) is not in the available state.")
        }
        let made = try copy(&cloud, call, "DBInstanceIdentifier", of: source, takes: 600)
        return ["DBInstance": cloud.view(made)]
      },
      "RestoreDBInstanceToPointInTime": Behavior { cloud, call throws(Fault) in
        let source =
          if let id = call.string("SourceDBInstanceIdentifier")?.lowercased() {
            try cloud.get(instance, id, call)
          } else if let id = call["SourceDbiResourceId"],
            let found = cloud.first(instance, in: call.region, where: "DbiResourceId", is: id)
          {
            found
          } else {
            try cloud.get(automatedBackup, call.string("SourceDbiResourceId") ?? "", call)
          }
        let made = try copy(&cloud, call, "TargetDBInstanceIdentifier", of: source, takes: 900)
        return ["DBInstance": cloud.view(made)]
      },
      "StartDBInstanceAutomatedBackupsReplication": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("SourceDBInstanceArn")
        guard let source = cloud.find(arn: arn) else { throw instance.missing.fault(arn) }
        let copy = call.arn("rds", "auto-backup:ab-\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 26))")
        try cloud.change(source) {
          $0["DBInstanceAutomatedBackupsReplications"] = [["DBInstanceAutomatedBackupsArn": .string(copy)]]
        }
        return [
          "DBInstanceAutomatedBackup": [
            "DBInstanceArn": .string(arn), "DbiResourceId": source["DbiResourceId"] ?? .null,
            "Region": .string(source.key.region),
            "DBInstanceIdentifier": .string(source.id), "Status": "replicating",
            "DBInstanceAutomatedBackupsArn": .string(copy),
            "BackupRetentionPeriod": call["BackupRetentionPeriod"] ?? 7,
          ]
        ]
      },
      "StopDBInstanceAutomatedBackupsReplication": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("SourceDBInstanceArn")
        guard let source = cloud.find(arn: arn) else { throw instance.missing.fault(arn) }
        try cloud.change(source) { $0["DBInstanceAutomatedBackupsReplications"] = nil }
        return ["DBInstanceAutomatedBackup": ["DBInstanceArn": .string(arn), "Status": "replication-stopping"]]
      },
    ])

  /// The snapshot that a call restores, by its name or ARN. A copy of an environment has none of those that were made
  /// outside of it, so one of the wanted engine is taken to be there.
  static func restored(_ kind: Kind, _ given: String, cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let id = given.split(separator: ":").last.map { String($0).lowercased() } ?? given
    guard cloud.assumesOthers, cloud.find(kind, id, in: call.region) == nil else {
      return try cloud.get(kind, id, call)
    }
    return cloud.new(
      kind, named: id, call,
      [
        "Status": "available", "Engine": call["Engine"] ?? "postgres", "MasterUsername": "assumed",
        "AllocatedStorage": 20,
      ])
  }

  private static func checkSource(_ source: Record) throws(Fault) {
    guard ["available", "storage-optimization"].contains(source.string("DBInstanceStatus")) else {
      throw Fault("InvalidDBInstanceState", "Database instance \(source.id) is not in the available state.")
    }
  }

  /// What a copy has of its source where the call says nothing.
  private static let inherited = [
    "Engine", "EngineVersion", "DBInstanceClass", "AllocatedStorage", "StorageType", "Iops", "StorageThroughput",
    "MasterUsername", "DBName", "LicenseModel", "Port", "MultiAZ", "KmsKeyId", "StorageEncrypted",
    "AutoMinorVersionUpgrade",
    "PubliclyAccessible", "CopyTagsToSnapshot", "PreferredBackupWindow", "PreferredMaintenanceWindow",
    "MaxAllocatedStorage",
    "NetworkType",
  ]

  private static func copy(
    _ cloud: inout Cloud, _ call: Call, _ member: String, of source: Record, takes seconds: Double
  ) throws(Fault) -> Record {
    var wanted: [String: Value] = [:]
    for name in inherited { wanted[name] = source[name] }
    wanted["StorageEncrypted"] = source["StorageEncrypted"] ?? source["Encrypted"]
    if wanted["StorageEncrypted"] != true { wanted["KmsKeyId"] = nil }
    wanted["DBParameterGroupName"] = source["DBParameterGroups"]?[0]?["DBParameterGroupName"]
    wanted.merge(call.input) { _, last in last }
    var placed = call
    if placed["DBSubnetGroupName"] == nil, let group = source["DBSubnetGroup"]?["DBSubnetGroupName"] {
      placed.input["DBSubnetGroupName"] = group
    }
    if wanted["DBInstanceClass"] == nil { wanted["DBInstanceClass"] = "db.t3.micro" }
    let id = try name(call, member)
    try check(identifier: id, member, longest: 63)
    return try make(&cloud, placed, named: id, wanted, takes: seconds)
  }
}
