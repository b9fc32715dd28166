internal import InfraModel

extension RDS {
  static let clusterSnapshot = kind(
    "cluster-snapshot", id: "DBClusterSnapshotIdentifier", arn: "DBClusterSnapshotArn", type: "cluster-snapshot",
    missing: "DBClusterSnapshotNotFoundFault", exists: "DBClusterSnapshotAlreadyExistsFault"
  ) {
    $0.tags = .list("TagList")
    $0.filters = [
      "db-cluster-id": "DBClusterIdentifier", "db-cluster-snapshot-id": "DBClusterSnapshotIdentifier",
      "snapshot-type": "SnapshotType", "engine": "Engine",
    ]
    $0.quota = Kind.Quota(
      100, FaultForm("SnapshotQuotaExceeded", "The number of manual snapshots exceeds the allowed number."))
  }

  /// Snapshots of clusters, and clusters that are made of them or of a moment of another.
  static let clusterCopies = ServiceBehavior(
    "rds", kinds: [clusterSnapshot],
    operations: [
      "CreateDBClusterSnapshot": Behavior { cloud, call throws(Fault) in
        let source = try settledCluster(cloud, call)
        let made = try takeClusterSnapshot(
          &cloud, call, of: source, named: try name(call, "DBClusterSnapshotIdentifier"), tags: call.tags(), takes: 120)
        return ["DBClusterSnapshot": cloud.view(made)]
      },
      "DescribeDBClusterSnapshots": Behavior { cloud, call throws(Fault) in
        let found = try snapshots(
          clusterSnapshot, "DBClusterSnapshotIdentifier", of: "DBClusterIdentifier", like: ["SnapshotType"], cloud, call
        )
        return ["DBClusterSnapshots": .list(found.map { cloud.view($0) })]
      },
      "DeleteDBClusterSnapshot": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(clusterSnapshot, try name(call, "DBClusterSnapshotIdentifier"), call)
        guard record["Status"] == "available" else {
          throw Fault(
            "InvalidDBClusterSnapshotStateFault", "The snapshot \(record.id) is not in the available state.")
        }
        try cloud.delete(record)
        return ["DBClusterSnapshot": cloud.view(record).setting("Status", "deleted")]
      },
      "RestoreDBClusterFromSnapshot": Behavior { cloud, call throws(Fault) in
        let engine = try ClusterEngine.named(call.string("Engine"))
        let source = try restored(
          clusterSnapshot, try call.required("SnapshotIdentifier"), cloud: &cloud, call)
        guard source["Status"] == "available" else {
          throw Fault("InvalidDBClusterSnapshotStateFault", "The snapshot \(source.id) is not in the available state.")
        }
        guard source.string("Engine") == engine.name || source.string("Engine") == nil else {
          throw conflicting(
            "The snapshot \(source.id) is one of \(source.string("Engine") ?? ""), not of \(engine.name).")
        }
        let made = try copyCluster(&cloud, call, of: source)
        return ["DBCluster": cloud.view(made)]
      },
      "RestoreDBClusterToPointInTime": Behavior { cloud, call throws(Fault) in
        let source = try sourceCluster(cloud, call)
        let isLatest = call.bool("UseLatestRestorableTime") == true
        let isCopyOnWrite = call.string("RestoreType") == "copy-on-write"
        if call["RestoreToTime"] != nil, isLatest || isCopyOnWrite {
          throw conflicting("RestoreToTime can't be specified with UseLatestRestorableTime or copy-on-write.")
        }
        if call["RestoreToTime"] == nil, !isLatest, !isCopyOnWrite {
          throw conflicting("RestoreToTime must be specified if UseLatestRestorableTime is not.")
        }
        let made = try copyCluster(&cloud, call, of: source)
        return ["DBCluster": cloud.view(made)]
      },
    ])

  /// The cluster whose moment is restored, by its name, its ARN or the identifier that is never reused.
  private static func sourceCluster(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if let id = call.string("SourceDbClusterResourceId") {
      let found = cloud.list(cluster, in: call.region).first { $0.string("DbClusterResourceId") == id }
      guard let found else { throw cluster.missing.fault(id) }
      return found
    }
    let given = try call.required("SourceDBClusterIdentifier")
    return try cloud.get(cluster, given.split(separator: ":").last.map { String($0).lowercased() } ?? given, call)
  }

  /// What a copy has of its source where the call says nothing. Its parameter group is the engine's own.
  private static func copyCluster(
    _ cloud: inout Cloud, _ call: Call, of source: Record
  ) throws(Fault) -> Record {
    var wanted: [String: Value] = [:]
    for name in [
      "AllocatedStorage", "AvailabilityZones", "BackupRetentionPeriod", "DatabaseName", "DBClusterInstanceClass",
      "Engine", "EngineVersion", "KmsKeyId", "MasterUsername", "PreferredBackupWindow", "PreferredMaintenanceWindow",
      "StorageEncrypted",
    ] { wanted[name] = source[name] }
    if wanted["StorageEncrypted"] != true { wanted["KmsKeyId"] = nil }
    wanted.merge(call.input) { $1 }
    // A key encrypts what was in the clear.
    if call["KmsKeyId"] != nil { wanted["StorageEncrypted"] = true }
    return try makeCluster(&cloud, call, wanted, takes: 900)
  }

  @discardableResult
  static func takeClusterSnapshot(
    _ cloud: inout Cloud, _ call: Call, of source: Record, named name: String, tags: [String: String],
    takes seconds: Double
  ) throws(Fault) -> Record {
    try check(identifier: name, "DBClusterSnapshotIdentifier", longest: 255)
    var fields: [String: Value] = [:]
    for member in [
      "AllocatedStorage", "AvailabilityZones", "BackupRetentionPeriod", "ClusterCreateTime", "DatabaseName",
      "DBClusterIdentifier", "DBClusterInstanceClass", "DbClusterResourceId", "Engine", "EngineVersion", "KmsKeyId",
      "MasterUsername", "Port", "PreferredBackupWindow",
      "PreferredMaintenanceWindow", "StorageEncrypted", "StorageType",
    ] { fields[member] = source[member] }
    fields["SnapshotCreateTime"] = .integer(Int64(call.now))
    fields["SnapshotType"] = "manual"
    fields["Status"] = "creating"
    fields["PercentProgress"] = 0
    fields["VpcId"] = cloud.find(subnetGroup, source.string("DBSubnetGroup") ?? "", in: call.region)?["VpcId"]
    return try cloud.create(clusterSnapshot, named: name, call, fields, tags: tags) {
      $0.becomes(["Status": "available", "PercentProgress": 100], at: call.after(seconds))
    }
  }
}
