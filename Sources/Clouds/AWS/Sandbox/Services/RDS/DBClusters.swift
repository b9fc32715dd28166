internal import InfraModel

/// Clusters of Aurora and DocumentDB, and Multi-AZ clusters. DocumentDB's API is a part of RDS's: one endpoint has the
/// clusters of both, and one set of names.
/// Source: the API references of Amazon RDS and Amazon DocumentDB; the user guide of Aurora, "Managing an Amazon Aurora DB
/// cluster", and the developer guide of DocumentDB, "Managing Amazon DocumentDB clusters".
extension RDS {
  static let cluster = kind(
    "cluster", id: "DBClusterIdentifier", arn: "DBClusterArn", type: "cluster", missing: "DBClusterNotFoundFault",
    exists: "DBClusterAlreadyExistsFault"
  ) {
    $0.tags = .list("TagList")
    $0.links = [
      Link("DBSubnetGroup", to: "rds.subnet-group"),
      Link("DBClusterParameterGroup", to: "rds.cluster-parameter-group"),
    ]
    $0.filters = ["db-cluster-id": "DBClusterIdentifier", "engine": "Engine"]
    $0.shown = { cloud, record in
      let members = members(of: record, cloud)
      return [
        "DBClusterMembers": .list(members.enumerated().map { member($0.element, isWriter: $0.offset == 0) }),
        "MultiAZ": .bool(Set(members.compactMap { $0["AvailabilityZone"] }).count > 1),
      ]
    }
    $0.quota = Kind.Quota(
      50,
      FaultForm(
        "DBClusterQuotaExceededFault", "The request would result in the user exceeding the allowed number of clusters."
      ))
  }

  /// How clusters come to be, are told and go.
  static let clusters = ServiceBehavior(
    "rds", kinds: [cluster],
    operations: [
      "CreateDBCluster": Behavior { cloud, call throws(Fault) in
        let engine = try ClusterEngine.named(call.string("Engine"))
        if call["GlobalClusterIdentifier"] != nil {
          throw Fault("GlobalClusterNotFoundFault", "The specified global cluster doesn't exist.")
        }
        if call["ReplicationSourceIdentifier"] == nil { try checkCredentials(call, engine) }
        let made = try makeCluster(&cloud, call, call.input, takes: engine.isMultiZone ? 480 : 60)
        return ["DBCluster": cloud.view(made)]
      },
      "DescribeDBClusters": describe(cluster, "DBClusterIdentifier", as: "DBClusters"),
      "DeleteDBCluster": Behavior(deleteCluster),
    ])

  /// The zones that a cluster stores in: three, those that are asked for among them.
  static func zones(_ wanted: [Value], _ call: Call) -> [Value] {
    let others = Zones.names(in: call.region).map(Value.string).filter { !wanted.contains($0) }
    return wanted + others.prefix(max(0, 3 - wanted.count))
  }

  /// The cluster of a call, in a state in which it can be changed.
  static func settledCluster(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(cluster, try name(call, "DBClusterIdentifier"), call)
    guard record["Status"] == "available" else {
      throw Fault(
        "InvalidDBClusterStateFault",
        "DbCluster \(record.id) is in \(record.string("Status") ?? "") state, and not available.")
    }
    return record
  }

  @Sendable private static func deleteCluster(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let found = try cloud.get(cluster, try name(call, "DBClusterIdentifier"), call)
    if found["DeletionProtection"] == true {
      throw conflicting("Cannot delete protected Cluster, please disable deletion protection and try again.")
    }
    let record = try settledCluster(cloud, call)
    let ownsMembers = try ClusterEngine.of(record).isMultiZone
    guard ownsMembers || members(of: record, cloud).isEmpty else {
      throw Fault(
        "InvalidDBClusterStateFault", "Cluster cannot be deleted, it still contains DB instances in non-deleting state."
      )
    }
    let name = call.string("FinalDBSnapshotIdentifier")?.lowercased()
    if call.bool("SkipFinalSnapshot") == true {
      if name != nil {
        throw conflicting("FinalDBSnapshotIdentifier can't be specified when SkipFinalSnapshot is true.")
      }
    } else {
      guard let name else {
        throw conflicting("FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.")
      }
      let tags = record["CopyTagsToSnapshot"] == true ? record.tags : [:]
      try takeClusterSnapshot(&cloud, call, of: record, named: name, tags: tags, takes: 120)
    }
    if ownsMembers {
      for member in members(of: record, cloud) {
        let gone = call.after(60)
        try EC2.removeInterfaces(of: member.arn ?? member.id, &cloud, call, at: gone)
        try cloud.change(member) { member in
          member.stays()
          member["DBInstanceStatus"] = "deleting"
          member.ends(at: gone)
        }
      }
    }
    let last = instances(of: record, cloud).compactMap { $0.transitions.last?.at }.max() ?? 0
    let changed = try cloud.delete(
      record, showing: ["Status": "deleting"], at: max(last, call.after(name == nil ? 60 : 180)))
    return ["DBCluster": cloud.view(changed)]
  }
}
