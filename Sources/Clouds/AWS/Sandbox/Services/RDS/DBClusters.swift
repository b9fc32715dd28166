internal import InfraModel

/// Clusters of DocumentDB. Its API is a part of RDS's: one endpoint has the clusters of both, and one set of names.
/// Source: the API reference of Amazon DocumentDB; its developer guide, "Managing Amazon DocumentDB clusters".
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
        try checkEngine(call)
        try checkCredentials(call)
        let made = try makeCluster(&cloud, call, call.input, takes: 60)
        return ["DBCluster": cloud.view(made)]
      },
      "DescribeDBClusters": describe(cluster, "DBClusterIdentifier", as: "DBClusters"),
      "DeleteDBCluster": Behavior(deleteCluster),
    ])

  /// The sandbox has no Aurora: an engine that it has no clusters of is refused as one that there is not.
  static func checkEngine(_ call: Call) throws(Fault) {
    guard call.string("Engine") == "docdb" else { throw invalid("Invalid DB engine") }
  }

  private static func checkCredentials(_ call: Call) throws(Fault) {
    guard let user = call.string("MasterUsername") else {
      throw invalid("The parameter MasterUsername must be provided and must not be blank.")
    }
    let isName = user.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    guard isName, user.first?.isLetter == true, user.utf8.count <= 63 else {
      throw invalid("The parameter MasterUsername is not a valid identifier.")
    }
    if user.lowercased() == "admin" {
      throw invalid("MasterUsername \(user) cannot be used as it is a reserved word used by the engine")
    }
    if call.bool("ManageMasterUserPassword") == true {
      if call["MasterUserPassword"] != nil {
        throw conflicting("You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.")
      }
    } else {
      try check(clusterPassword: call.string("MasterUserPassword"))
    }
  }

  /// From 8 to 100 printable characters of ASCII but `/`, `"` and `@`.
  static func check(clusterPassword password: String?) throws(Fault) {
    guard let password, !password.isEmpty else { throw invalid("Invalid master password") }
    guard (8...100).contains(password.utf8.count),
      password.utf8.allSatisfy({ (0x20...0x7E).contains($0) && ![0x2F, 0x22, 0x40].contains($0) })
    else { throw invalid("The parameter MasterUserPassword is not a valid password.") }
  }

  /// What a cluster's settings must be, whether it is new or changes.
  static func checkClusterSettings(_ call: Call, version: String) throws(Fault) {
    if let days = call.integer("BackupRetentionPeriod"), !(1...35).contains(days) {
      throw invalid("Invalid backup retention period: \(days). Must be between 1 and 35.")
    }
    if let port = call.integer("Port"), !(1150...65535).contains(port) {
      throw invalid("Invalid port number: \(port). Must be between 1150 and 65535.")
    }
    let isOld = version.hasPrefix("3.") || version.hasPrefix("4.")
    if let type = call.string("StorageType") {
      guard ["standard", "iopt1"].contains(type) else { throw invalid("Invalid storage type: \(type)") }
      if type == "iopt1", isOld {
        throw conflicting("The storage type iopt1 is not supported for engine version \(version).")
      }
    }
    if let scaling = call["ServerlessV2ScalingConfiguration"] {
      let (least, most) = (scaling["MinCapacity"]?.number ?? 0, scaling["MaxCapacity"]?.number ?? 0)
      guard (0.5...256).contains(least), (1...256).contains(most), least <= most else {
        throw invalid("Invalid serverless scaling configuration: from \(least) to \(most)")
      }
      if isOld { throw conflicting("Serverless instances are not supported for engine version \(version).") }
    }
  }

  /// A cluster from what a call and, for copies, its source say.
  static func makeCluster(
    _ cloud: inout Cloud, _ call: Call, _ wanted: [String: Value], takes seconds: Double
  ) throws(Fault) -> Record {
    let name = try name(call, "DBClusterIdentifier")
    try check(identifier: name, "DBClusterIdentifier", longest: 63)
    guard let engine = DatabaseEngine.all["docdb"], let version = engine.version(wanted["EngineVersion"]?.string) else {
      throw conflicting("Cannot find version \(wanted["EngineVersion"]?.string ?? "") for docdb")
    }
    try checkClusterSettings(call, version: version)
    if wanted["KmsKeyId"] != nil, wanted["StorageEncrypted"] != true {
      throw conflicting("The parameter KmsKeyId can only be specified when StorageEncrypted is true.")
    }
    let logs = wanted["EnableCloudwatchLogsExports"]?.list ?? []
    try check(logs: logs, engine, version)
    let group = try clusterParameterGroup(
      &cloud, call, wanted["DBClusterParameterGroupName"]?.string, engine.family(of: version))
    let place = try self.group(&cloud, call)
    let security = try securityGroups(cloud, call, wanted["VpcSecurityGroupIds"], network: place.string("VpcId") ?? "")
    func chosen(_ name: String, _ standard: Value) -> Value { wanted[name] ?? standard }
    func host(_ role: String) -> Value {
      .string("\(name).\(role)-\(hostPart(call)).\(call.region).docdb.amazonaws.com")
    }
    let now = Value.integer(Int64(call.now))
    var fields: [String: Value] = [
      "Status": "creating", "Engine": "docdb", "EngineVersion": .string(version),
      "Port": chosen("Port", .integer(engine.port)), "BackupRetentionPeriod": chosen("BackupRetentionPeriod", 1),
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
    if wanted["StorageType"] == "iopt1" { fields.merge(optimized(call)) { $1 } }
    if wanted["StorageEncrypted"] == true { fields["KmsKeyId"] = try key(&cloud, call, wanted["KmsKeyId"]?.string) }
    if wanted["ManageMasterUserPassword"] == true {
      fields["MasterUserSecret"] = try managedSecret(&cloud, call, wanted["MasterUserSecretKmsKeyId"]?.string)
    }
    return try cloud.create(cluster, named: name, call, fields, tags: call.tags()) {
      $0.becomes(["Status": "available"], at: call.after(seconds))
    }
  }

  /// The other storage type, which no answer names where it is the standard one, and when it may be chosen again.
  static func optimized(_ call: Call) -> [String: Value] {
    ["StorageType": "iopt1", "IOOptimizedNextAllowedModificationTime": .integer(Int64(call.now) + 30 * 86400)]
  }

  /// The zones that a cluster stores in: three, those that are asked for among them.
  private static func zones(_ wanted: [Value], _ call: Call) -> [Value] {
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
    guard members(of: record, cloud).isEmpty else {
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
      try takeClusterSnapshot(&cloud, call, of: record, named: name, tags: [:], takes: 120)
    }
    let last = instances(of: record, cloud).compactMap { $0.transitions.last?.at }.max() ?? 0
    let changed = try cloud.delete(
      record, showing: ["Status": "deleting"], at: max(last, call.after(name == nil ? 60 : 180)))
    return ["DBCluster": cloud.view(changed)]
  }
}
