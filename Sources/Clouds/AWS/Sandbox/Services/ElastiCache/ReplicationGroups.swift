internal import InfraModel

/// Replication groups of Redis and Valkey: one shard with replicas, or several. Their nodes are cache clusters.
extension ElastiCache {
  static let replicationGroup = kind(
    "replication-group", id: "ReplicationGroupId", type: "replicationgroup", what: "ReplicationGroup",
    missing: "ReplicationGroupNotFoundFault", exists: "ReplicationGroupAlreadyExists")

  static let replicationGroups = ServiceBehavior(
    "elasticache", kinds: [replicationGroup],
    operations: [
      "CreateReplicationGroup": Behavior(createGroup),
      "DescribeReplicationGroups": describe(replicationGroup, "ReplicationGroupId", as: "ReplicationGroups"),
      "DeleteReplicationGroup": Behavior { cloud, call throws(Fault) in
        let record = try settledGroup(cloud, call, try call.required("ReplicationGroupId"))
        if call.bool("RetainPrimaryCluster") == true {
          throw conflicting("The sandbox keeps no cluster of a replication group that is deleted.")
        }
        if let name = call.string("FinalSnapshotIdentifier") {
          try takeSnapshot(&cloud, call, named: name, of: record, source: "manual")
        }
        for member in members(of: record, cloud) { _ = try delete(member, &cloud, call) }
        let changed = try cloud.delete(record, showing: ["Status": "deleting"], at: call.after(deleting))
        return ["ReplicationGroup": cloud.view(changed)]
      },
    ])

  static func members(of group: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(cacheCluster, in: group.key.region, where: "ReplicationGroupId", is: .string(group.id))
      .filter { $0["CacheClusterStatus"] != "deleting" }.sorted { $0.id < $1.id }
  }

  /// The group of a call, in a state in which it can be changed.
  static func settledGroup(_ cloud: Cloud, _ call: Call, _ name: String) throws(Fault) -> Record {
    let record = try cloud.get(replicationGroup, name.lowercased(), call)
    guard record["Status"] == "available" else {
      throw Fault(
        "InvalidReplicationGroupState",
        "Replication group \(record.id) is not in available state, but \(record.string("Status") ?? "").")
    }
    return record
  }

  @Sendable private static func createGroup(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try name(call, "ReplicationGroupId")
    try RDS.check(identifier: name, "ReplicationGroupId", longest: 40)
    if call["ReplicationGroupDescription"] == "" { throw invalid("ReplicationGroupDescription must not be blank.") }
    let (engine, version) = try engine(call.string("Engine"), call.string("EngineVersion"))
    guard engine.name != "memcached" else { throw invalid("Memcached has no replication groups.") }
    try check(nodeType: call.string("CacheNodeType"))
    let shape = try GroupShape(call)
    try checkSecurity(call)
    let isEncrypted = call.bool("TransitEncryptionEnabled") ?? (engine.name == "valkey")
    let letters = cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 6)
    var fields: [String: Value] = [
      "Description": call["ReplicationGroupDescription"] ?? "", "Status": "creating", "Engine": .string(engine.name),
      "EngineVersion": .string(engine.told(version)), "CacheNodeType": call["CacheNodeType"] ?? .null,
      "AutomaticFailover": shape.failsOver ? "enabled" : "disabled",
      "MultiAZ": call.bool("MultiAZEnabled") == true ? "enabled" : "disabled",
      "ClusterEnabled": .bool(shape.isSharded),
      "ClusterMode": call["ClusterMode"] ?? (shape.isSharded ? "enabled" : "disabled"),
      "SnapshotRetentionLimit": call["SnapshotRetentionLimit"] ?? 0,
      "SnapshotWindow": call["SnapshotWindow"] ?? "03:30-04:30", "AuthTokenEnabled": .bool(call["AuthToken"] != nil),
      "TransitEncryptionEnabled": .bool(isEncrypted),
      "AtRestEncryptionEnabled": call["AtRestEncryptionEnabled"] ?? .bool(engine.name == "valkey"),
      "AutoMinorVersionUpgrade": call["AutoMinorVersionUpgrade"] ?? true, "DataTiering": "disabled",
      "NetworkType": call["NetworkType"] ?? "ipv4", "IpDiscovery": call["IpDiscovery"] ?? "ipv4",
      "UserGroupIds": .list(call.list("UserGroupIds")), "PendingModifiedValues": [:],
      "LogDeliveryConfigurations": .list(
        call.list("LogDeliveryConfigurations").map { $0.setting("Status", to: "active") }),
      "ReplicationGroupCreateTime": .number(call.now), "Letters": .string(letters),
      "Port": call["Port"] ?? .integer(engine.port),
    ]
    if isEncrypted { fields["TransitEncryptionMode"] = call["TransitEncryptionMode"] ?? "required" }
    if let key = call.string("KmsKeyId") {
      guard let arn = try KMS.arn(of: key, &cloud, call) else {
        throw Fault("InvalidKMSKeyFault", "The KMS key \(key) does not exist.")
      }
      fields["KmsKeyId"] = .string(arn)
    }
    let made = try cloud.create(replicationGroup, named: name, call, fields, tags: call.tags())
    var order = CacheOrder(
      engine: engine, version: version, call: call, nodes: 1, group: name, isEncrypted: isEncrypted,
      isSharded: shape.isSharded, letters: letters)
    for (place, member) in shape.members(of: name).enumerated() {
      order.place = place
      try make(member, order, &cloud, call)
    }
    let last = try cloud.change(made) { record in
      record["MemberClusters"] = .list(shape.members(of: name).map(Value.string))
    }
    return ["ReplicationGroup": cloud.view(try settle(last, in: creating, status: "creating", [:], &cloud, call))]
  }

  private static func checkSecurity(_ call: Call) throws(Fault) {
    if call["AuthToken"] != nil, call.bool("TransitEncryptionEnabled") != true {
      throw conflicting("Transit encryption must be enabled for a replication group with an AUTH token.")
    }
    if let token = call.string("AuthToken"), !(16...128).contains(token.utf8.count) {
      throw invalid("Invalid AuthToken provided: it must have 16 to 128 characters.")
    }
    if call["KmsKeyId"] != nil, call.bool("AtRestEncryptionEnabled") != true {
      throw conflicting("Encryption at rest must be enabled for a replication group with a KMS key.")
    }
    if let days = call.integer("SnapshotRetentionLimit"), !(0...35).contains(days) {
      throw invalid("SnapshotRetentionLimit must be between 0 and 35.")
    }
  }

  /// Says what a group becomes after some seconds: available, with the endpoints of its nodes by then.
  static func settle(
    _ record: Record, in seconds: Double, status: String, _ changes: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Record {
    let time = call.after(seconds)
    var done = changes
    done["Status"] = "available"
    var after = record
    after.fields.merge(changes) { $1 }
    for (name, value) in GroupEndpoints(after, cloud).fields { done[name] = value }
    return try cloud.change(record) { [done] record in
      record.stays()
      record["Status"] = .string(status)
      record.becomes(done, at: time)
    }
  }
}

/// How many shards and nodes a group has.
struct GroupShape {
  let isSharded: Bool
  let failsOver: Bool
  /// The number of replicas of each shard.
  private let replicas: [Int]

  init(_ call: Call) throws(Fault) {
    let configurations = call.list("NodeGroupConfiguration")
    let shards = Int(call.integer("NumNodeGroups") ?? Int64(max(1, configurations.count)))
    let isClusterGroup = call.string("CacheParameterGroupName")?.hasSuffix(".cluster.on") == true
    isSharded = shards > 1 || call["ClusterMode"] == "enabled" || isClusterGroup
    let own = call.integer("ReplicasPerNodeGroup") ?? (call.integer("NumCacheClusters") ?? 1) - 1
    guard (0...5).contains(own) else { throw ElastiCache.invalid("A shard has 5 replicas at most.") }
    guard (1...500).contains(shards) else {
      throw Fault("NodeGroupsPerReplicationGroupQuotaExceeded", "A replication group has 500 shards at most.")
    }
    replicas = (0..<shards).map { index in
      let given = index < configurations.count ? configurations[index]["ReplicaCount"]?.integer : nil
      return Int(given ?? own)
    }
    if call["NumCacheClusters"] != nil, call["NumNodeGroups"] != nil || call["ReplicasPerNodeGroup"] != nil {
      throw ElastiCache.conflicting(
        "Cannot specify NumCacheClusters with NumNodeGroups or ReplicasPerNodeGroup.")
    }
    failsOver = call.bool("AutomaticFailoverEnabled") ?? isSharded
    if isSharded, !failsOver {
      throw ElastiCache.conflicting("Automatic failover must be enabled for a group with cluster mode enabled.")
    }
    if !isSharded, failsOver, own < 1 {
      throw ElastiCache.conflicting(
        "When using automatic failover, there must be at least 2 cache clusters in the replication group.")
    }
    if call.bool("MultiAZEnabled") == true, !failsOver {
      throw ElastiCache.conflicting("Multi-AZ needs automatic failover.")
    }
  }

  /// `shop-001`, or `shop-0001-001` where there are shards.
  func members(of name: String) -> [String] {
    replicas.indices.flatMap { shard in
      (0...replicas[shard]).map { Self.member(of: name, shard: isSharded ? shard : nil, $0) }
    }
  }

  static func member(of name: String, shard: Int?, _ node: Int) -> String {
    let number = Self.padded(node + 1, 3)
    return shard.map { "\(name)-\(padded($0 + 1, 4))-\(number)" } ?? "\(name)-\(number)"
  }

  static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

/// What a group tells of its nodes, and where it is reached.
struct GroupEndpoints {
  let fields: [String: Value]

  init(_ group: Record, _ cloud: Cloud) {
    let members = ElastiCache.members(of: group, cloud)
    let isSharded = group["ClusterEnabled"] == true
    let isEncrypted = group["TransitEncryptionEnabled"] == true
    let place = "\(group.string("Letters") ?? "").\(isSharded ? "clustercfg" : "ng.0001")"
    let region = ElastiCache.short(group.key.region)
    func endpoint(_ name: String) -> Value {
      ["Address": .string("\(name).\(region).cache.amazonaws.com"), "Port": group["Port"] ?? 6379]
    }
    let letters = group.string("Letters") ?? ""
    let shards = Dictionary(grouping: members) { member in
      isSharded ? String(member.id.split(separator: "-").dropLast().last ?? "") : "0001"
    }
    var nodeGroups: [Value] = []
    for (shard, members) in shards.sorted(by: { $0.key < $1.key }) {
      var told: [String: Value] = [
        "NodeGroupId": .string(shard), "Status": "available",
        "NodeGroupMembers": .list(
          members.enumerated().map { index, member in
            var node: [String: Value] = [
              "CacheClusterId": .string(member.id), "CacheNodeId": "0001",
              "PreferredAvailabilityZone": member["PreferredAvailabilityZone"] ?? .null,
            ]
            if !isSharded {
              node["CurrentRole"] = index == 0 ? "primary" : "replica"
              node["ReadEndpoint"] = endpoint("\(member.id).\(letters).0001")
            }
            return .object(node)
          }),
      ]
      if isSharded {
        told["Slots"] = .string(Self.slots(Int(shard) ?? 1, of: shards.count))
      } else {
        told["PrimaryEndpoint"] = endpoint(isEncrypted ? "master.\(group.id).\(letters)" : "\(group.id).\(place)")
        told["ReaderEndpoint"] = endpoint(isEncrypted ? "replica.\(group.id).\(letters)" : "\(group.id)-ro.\(place)")
      }
      nodeGroups.append(.object(told))
    }
    var fields: [String: Value] = [
      "NodeGroups": .list(nodeGroups), "MemberClusters": .list(members.map { .string($0.id) }),
    ]
    if isSharded {
      fields["ConfigurationEndpoint"] = endpoint(
        isEncrypted ? "clustercfg.\(group.id).\(letters)" : "\(group.id).\(place)")
    }
    if group["SnapshotRetentionLimit"]?.integer ?? 0 > 0, !isSharded, let last = members.last {
      fields["SnapshottingClusterId"] = .string(last.id)
    }
    self.fields = fields
  }

  /// The hash slots of a shard: 16,384 in as equal parts as can be.
  private static func slots(_ shard: Int, of count: Int) -> String {
    let first = (shard - 1) * 16384 / count
    return "\(first)-\(shard * 16384 / count - 1)"
  }
}
