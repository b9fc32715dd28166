internal import InfraModel

extension RDS {
  static let snapshot = kind(
    "snapshot", id: "DBSnapshotIdentifier", arn: "DBSnapshotArn", type: "snapshot", missing: "DBSnapshotNotFound",
    exists: "DBSnapshotAlreadyExists"
  ) {
    $0.tags = .list("TagList")
    $0.indexes = ["DBInstanceIdentifier"]
    $0.filters = [
      "db-instance-id": "DBInstanceIdentifier", "db-snapshot-id": "DBSnapshotIdentifier",
      "snapshot-type": "SnapshotType", "engine": "Engine",
    ]
    $0.quota = Kind.Quota(
      100, FaultForm("SnapshotQuotaExceeded", "The number of manual snapshots exceeds the allowed number."))
  }

  /// Snapshots that people take, and those that deleted databases leave.
  static let snapshots = ServiceBehavior(
    "rds", kinds: [snapshot],
    operations: [
      "CreateDBSnapshot": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(instance, try name(call, "DBInstanceIdentifier"), call)
        let id = try name(call, "DBSnapshotIdentifier")
        try check(identifier: id, "DBSnapshotIdentifier", longest: 255)
        if cloud.find(snapshot, id, in: call.region) != nil { throw snapshot.exists.fault(id) }
        let source = try settled(cloud, call, in: ["available", "storage-optimization", "stopped"])
        let tags = source["CopyTagsToSnapshot"] == true ? source.tags : [:]
        let made = try takeSnapshot(
          &cloud, call, of: source, named: id, tags: tags.merging(call.tags()) { _, last in last }, takes: 120)
        if source["DBInstanceStatus"] == "available" {
          try cloud.change(record) { record in
            record["DBInstanceStatus"] = "backing-up"
            record.becomes(["DBInstanceStatus": "available"], at: call.after(60))
          }
        }
        return ["DBSnapshot": cloud.view(made)]
      },
      "CopyDBSnapshot": Behavior { cloud, call throws(Fault) in
        let given = try call.required("SourceDBSnapshotIdentifier")
        let id = given.hasPrefix("arn:") ? String(given.split(separator: ":").last ?? "") : given.lowercased()
        let source = try cloud.get(snapshot, id, call)
        var fields = source.fields
        fields["SourceDBSnapshotIdentifier"] = .string(source.arn ?? id)
        fields["Status"] = "creating"
        fields["PercentProgress"] = 0
        let made = try cloud.create(
          snapshot, named: try name(call, "TargetDBSnapshotIdentifier"), call, fields,
          tags: call.bool("CopyTags") == true ? source.tags : call.tags()
        ) { $0.becomes(["Status": "available", "PercentProgress": 100], at: call.after(120)) }
        return ["DBSnapshot": cloud.view(made)]
      },
      "DescribeDBSnapshots": Behavior { cloud, call throws(Fault) in
        let found = try snapshots(
          snapshot, "DBSnapshotIdentifier", of: "DBInstanceIdentifier", like: ["SnapshotType", "DbiResourceId"], cloud,
          call)
        return ["DBSnapshots": .list(found.map { cloud.view($0) })]
      },
      "DescribeDBSnapshotAttributes": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(snapshot, try name(call, "DBSnapshotIdentifier"), call)
        return ["DBSnapshotAttributesResult": attributes(of: record)]
      },
      "ModifyDBSnapshotAttribute": Behavior { cloud, call throws(Fault) in
        guard call.string("AttributeName") == "restore" else {
          throw invalid("Invalid snapshot attribute: \(call.string("AttributeName") ?? "")")
        }
        let gone = Set(call.strings("ValuesToRemove"))
        let record = try cloud.change(snapshot, try name(call, "DBSnapshotIdentifier"), call) { record in
          let kept = (record["Restorers"]?.list ?? []).compactMap(\.string).filter { !gone.contains($0) }
          record["Restorers"] = .list(Set(kept + call.strings("ValuesToAdd")).sorted().map(Value.string))
        }
        return ["DBSnapshotAttributesResult": attributes(of: record)]
      },
      "DeleteDBSnapshot": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(snapshot, try name(call, "DBSnapshotIdentifier"), call)
        guard record["Status"] == "available" else {
          throw Fault(
            "InvalidDBSnapshotState",
            "Cannot delete the snapshot because it is not currently in the available or failed state.")
        }
        try cloud.delete(record)
        return ["DBSnapshot": cloud.view(record).setting("Status", "deleted")]
      },
      "ModifyDBSnapshot": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(snapshot, try name(call, "DBSnapshotIdentifier"), call) { record in
          for name in ["EngineVersion", "OptionGroupName"] { if let value = call[name] { record[name] = value } }
        }
        return ["DBSnapshot": cloud.view(changed)]
      },
    ])

  /// Who may restore a snapshot: accounts, or `all`.
  private static func attributes(of snapshot: Record) -> Value {
    [
      "DBSnapshotIdentifier": .string(snapshot.id),
      "DBSnapshotAttributes": [["AttributeName": "restore", "AttributeValues": snapshot["Restorers"] ?? []]],
    ]
  }

  /// The snapshots that a call asks for. Identifiers are compared without case, and may be ARNs.
  /// - Parameters:
  ///   - id: The member that names a snapshot.
  ///   - source: The member that names what it was taken of.
  ///   - members: Others that must be the same where the call has them.
  static func snapshots(
    _ kind: Kind, _ id: String, of source: String, like members: [String], _ cloud: Cloud, _ call: Call
  ) throws(Fault) -> [Record] {
    let call = normalized(call, [id, source], cloud)
    return try cloud.matching(kind, ids: id, call).filter { record in
      ([source] + members).allSatisfy { call[$0] == nil || record[$0] == call[$0] }
    }
  }

  private static let copied = [
    "DBInstanceIdentifier", "Engine", "AllocatedStorage", "AvailabilityZone", "InstanceCreateTime", "MasterUsername",
    "EngineVersion", "LicenseModel", "Iops", "StorageThroughput", "StorageType", "StorageEncryptionType", "KmsKeyId",
    "Timezone",
    "IAMDatabaseAuthenticationEnabled", "ProcessorFeatures", "DbiResourceId", "DedicatedLogVolume", "MultiTenant",
    "Port",
    "BackupRetentionPeriod", "PreferredBackupWindow",
  ]

  @discardableResult
  static func takeSnapshot(
    _ cloud: inout Cloud, _ call: Call, of database: Record, named name: String, tags: [String: String],
    takes seconds: Double
  ) throws(Fault) -> Record {
    var fields: [String: Value] = [:]
    for member in copied { fields[member] = database[member] }
    fields["Status"] = "creating"
    fields["SnapshotType"] = "manual"
    fields["PercentProgress"] = 0
    fields["Encrypted"] = database["StorageEncrypted"]
    fields["VpcId"] = database["DBSubnetGroup"]?["VpcId"]
    fields["OptionGroupName"] = database["OptionGroupMemberships"]?[0]?["OptionGroupName"]
    fields["SnapshotTarget"] = "region"
    let done = call.after(seconds)
    let time = Value.integer(Int64(call.now))
    return try cloud.create(snapshot, named: name, call, fields, tags: tags) {
      $0.becomes(
        [
          "Status": "available", "PercentProgress": 100, "SnapshotCreateTime": time, "OriginalSnapshotCreateTime": time,
        ], at: done)
    }
  }
}
