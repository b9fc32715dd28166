internal import InfraModel

extension ElastiCache {
  static let snapshot = kind(
    "snapshot", id: "SnapshotName", type: "snapshot", what: "Snapshot", missing: "SnapshotNotFoundFault",
    exists: "SnapshotAlreadyExistsFault")

  static let snapshots = ServiceBehavior(
    "elasticache", kinds: [snapshot],
    operations: [
      "CreateSnapshot": Behavior { cloud, call throws(Fault) in
        let name = try call.required("SnapshotName")
        let source: Record
        if let group = call.string("ReplicationGroupId") {
          source = try settledGroup(cloud, call, group)
        } else {
          source = try settledCluster(cloud, call)
        }
        guard source["Engine"] != "memcached" else {
          throw Fault("SnapshotFeatureNotSupportedFault", "Memcached has no snapshots.")
        }
        let made = try takeSnapshot(&cloud, call, named: name, of: source, source: "manual", tags: call.tags())
        return ["Snapshot": cloud.view(made)]
      },
      "DescribeSnapshots": Behavior { cloud, call throws(Fault) in
        if let name = call.string("SnapshotName") {
          return ["Snapshots": [cloud.view(try cloud.get(snapshot, name.lowercased(), call))]]
        }
        let found = cloud.list(snapshot, in: call.region).filter { record in
          ["ReplicationGroupId", "CacheClusterId"].allSatisfy { call[$0] == nil || call[$0] == record[$0] }
        }
        return ["Snapshots": .list(found.map { cloud.view($0) })]
      },
      "DeleteSnapshot": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(snapshot, try name(call, "SnapshotName"), call)
        guard record["SnapshotStatus"] == "available" else {
          throw Fault("InvalidSnapshotState", "Snapshot \(record.id) is not available.")
        }
        let changed = try cloud.delete(record, showing: ["SnapshotStatus": "deleting"], at: call.after(30))
        return ["Snapshot": cloud.view(changed)]
      },
    ])

  /// Takes a snapshot of a cluster or a replication group.
  @discardableResult
  static func takeSnapshot(
    _ cloud: inout Cloud, _ call: Call, named name: String, of source: Record, source kind: String,
    tags: [String: String] = [:]
  ) throws(Fault) -> Record {
    let name = name.lowercased()
    try RDS.check(identifier: name, "SnapshotName", longest: 255)
    var fields: [String: Value] = ["SnapshotStatus": "creating", "SnapshotSource": .string(kind)]
    for member in [
      "AutoMinorVersionUpgrade", "CacheClusterId", "CacheNodeType", "Engine", "EngineVersion", "KmsKeyId",
      "NumCacheNodes", "ReplicationGroupId", "SnapshotRetentionLimit", "SnapshotWindow",
    ] {
      fields[member] = source[member]
    }
    if let groups = source["NodeGroups"]?.list { fields["NumNodeGroups"] = .integer(Int64(groups.count)) }
    fields["NodeSnapshots"] = [
      ["CacheNodeId": "0001", "SnapshotCreateTime": .number(call.now), "CacheSize": "1 MB"]
    ]
    return try cloud.create(snapshot, named: name, call, fields, tags: tags) {
      $0.becomes(["SnapshotStatus": "available"], at: call.after(120))
    }
  }
}
