internal import InfraModel

extension ElastiCache {
  static let replicationGroup = Kind(
    "elasticache.replication-group",
    missing: FaultForm("ReplicationGroupNotFoundFault", "ReplicationGroup {id} not found.", status: 404),
    exists: FaultForm("ReplicationGroupAlreadyExists", "Replication group with specified identifier already exists.")
  ) {
    $0.idField = "ReplicationGroupId"
    $0.arn = "arn:{partition}:elasticache:{region}:{account}:replicationgroup:{id}"
    $0.arnField = "ARN"
  }

  static let replicationGroups = ServiceBehavior(
    "elasticache", kinds: [replicationGroup],
    operations: [
      "CreateReplicationGroup": Behavior(createGroup),
      "DescribeReplicationGroups": Behavior { cloud, call throws(Fault) in
        let name = call.string("ReplicationGroupId")?.lowercased()
        let found =
          name == nil
          ? cloud.list(replicationGroup, in: call.region) : [try cloud.get(replicationGroup, name ?? "", call)]
        return ["ReplicationGroups": .list(found.map { told($0, cloud) })]
      },
      "ModifyReplicationGroup": Behavior(modifyGroup),
      "IncreaseReplicaCount": .count,
      "DecreaseReplicaCount": .count,
      "DeleteReplicationGroup": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(replicationGroup, try name(call, "ReplicationGroupId"), call)
        try checkAvailable(record)
        let gone = call.after(300)
        for member in cloud.referrers(of: record, cluster) {
          try cloud.delete(member, showing: ["CacheClusterStatus": "deleting"], at: gone)
        }
        guard let left = cloud.find(replicationGroup, record.id, in: call.region) else {
          return ["ReplicationGroup": Value.object(record.fields).setting("Status", to: "deleting")]
        }
        let changed = try cloud.delete(left, showing: ["Status": "deleting"], at: gone)
        return ["ReplicationGroup": told(changed, cloud)]
      },
    ])

  private static func members(_ record: Record, _ cloud: Cloud) -> [Record] {
    cloud.referrers(of: record, cluster).sorted { $0.id < $1.id }
  }

  /// A group with its shards and what is in them.
  fileprivate static func told(_ record: Record, _ cloud: Cloud) -> Value {
    let all = members(record, cloud)
    let shards = Int(record["Shards"]?.integer ?? 1)
    let isSharded = record["ClusterEnabled"] == true
    let perShard = max(1, all.count / max(1, shards))
    let host = record.string("Host") ?? ""
    let port = all.first?["CacheNodes"]?[0]?["Endpoint"]?["Port"] ?? 6379
    func endpoint(_ name: String) -> Value { ["Address": .string(name), "Port": port] }
    let groups = (0..<shards).map { shard -> Value in
      let inside = all.dropFirst(shard * perShard).prefix(perShard)
      var members: [String: Value] = [
        "NodeGroupId": .string(String("0000\(shard + 1)".suffix(4))), "Status": record["Status"] ?? "available",
        "NodeGroupMembers": .list(
          inside.enumerated().map { place, member in
            var told: [String: Value] = [
              "CacheClusterId": .string(member.id), "CacheNodeId": "0001",
              "PreferredAvailabilityZone": member["PreferredAvailabilityZone"] ?? "",
            ]
            if !isSharded {
              told["CurrentRole"] = place == 0 ? "primary" : "replica"
              told["ReadEndpoint"] = member["CacheNodes"]?[0]?["Endpoint"]
            }
            return .object(told)
          }),
      ]
      if isSharded {
        let width = 16384 / shards
        members["Slots"] = .string("\(shard * width)-\(shard == shards - 1 ? 16383 : (shard + 1) * width - 1)")
      } else {
        let prefix = record["TransitEncryptionEnabled"] == true ? "master." : ""
        members["PrimaryEndpoint"] = endpoint(prefix.isEmpty ? "\(record.id).\(host)" : "\(prefix)\(record.id).\(host)")
        members["ReaderEndpoint"] = endpoint(
          prefix.isEmpty ? "\(record.id)-ro.\(host)" : "replica.\(record.id).\(host)")
      }
      return .object(members)
    }
    var view = Value.object(record.fields).merging([
      "NodeGroups": .list(groups), "MemberClusters": .list(all.map { .string($0.id) }),
    ])
    if isSharded { view = view.setting("ConfigurationEndpoint", to: endpoint("clustercfg.\(record.id).\(host)")) }
    return view
  }

  @Sendable private static func createGroup(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let id = try name(call, "ReplicationGroupId")
    guard id.count <= 40, id.first?.isLetter == true, id.last != "-", !id.contains("--") else {
      throw invalid("The parameter ReplicationGroupId is not a valid identifier: \(id)")
    }
    let shards = Int(call.integer("NumNodeGroups") ?? Int64(max(1, call.list("NodeGroupConfiguration").count)))
    let isSharded =
      call["ClusterMode"] == "enabled" || shards > 1
      || call.string("CacheParameterGroupName")?.hasSuffix(".cluster.on") == true
    let count = Int(call.integer("NumCacheClusters") ?? (call.integer("ReplicasPerNodeGroup") ?? 0) + 1)
    if call["AutomaticFailoverEnabled"] == true, count < 2, !isSharded {
      throw invalid("Replication groups with automatic failover enabled must have at least 2 cache clusters.")
    }
    if call["MultiAZEnabled"] == true, call["AutomaticFailoverEnabled"] != true {
      throw invalid("Must enable automatic failover to enable Multi-AZ.")
    }
    if call["AuthToken"] != nil, call["TransitEncryptionEnabled"] != true {
      throw invalid("Encryption features are not supported without TransitEncryptionEnabled.")
    }
    if let token = call.string("AuthToken"), token.count < 16 {
      throw invalid("Invalid AuthToken provided: it must be at least 16 characters long.")
    }
    let isFailing = call["AutomaticFailoverEnabled"] == true || isSharded
    var fields: [String: Value] = [
      "Description": call["ReplicationGroupDescription"] ?? "", "Status": "creating", "PendingModifiedValues": [:],
      "AutomaticFailover": isFailing ? "enabled" : "disabled",
      "MultiAZ": call["MultiAZEnabled"] == true ? "enabled" : "disabled", "Shards": .integer(Int64(shards)),
      "SnapshotRetentionLimit": call["SnapshotRetentionLimit"] ?? 0,
      "SnapshotWindow": call["SnapshotWindow"] ?? "03:00-04:00", "ClusterEnabled": .bool(isSharded),
      "ClusterMode": isSharded ? "enabled" : "disabled", "CacheNodeType": call["CacheNodeType"] ?? "",
      "AuthTokenEnabled": .bool(call["AuthToken"] != nil), "ReplicationGroupCreateTime": .number(call.now),
      "TransitEncryptionEnabled": call["TransitEncryptionEnabled"] ?? false,
      "AtRestEncryptionEnabled": call["AtRestEncryptionEnabled"] ?? false, "DataTiering": "disabled",
      "AutoMinorVersionUpgrade": call["AutoMinorVersionUpgrade"] ?? true, "NetworkType": call["NetworkType"] ?? "ipv4",
      "IpDiscovery": call["IpDiscovery"] ?? "ipv4", "Engine": call["Engine"] ?? "redis",
      "UserGroupIds": call["UserGroupIds"] ?? [],
      "Host": .string(
        "\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 6)).\(Zones.id(of: call.region + "a").split(separator: "-").first ?? "use1").cache.amazonaws.com"
      ),
    ]
    if call["TransitEncryptionEnabled"] == true {
      fields["TransitEncryptionMode"] = call["TransitEncryptionMode"] ?? "required"
    }
    if let name = call.string("KmsKeyId") { fields["KmsKeyId"] = try key(name, &cloud, call) }
    if let logs = call["LogDeliveryConfigurations"]?.list {
      fields["LogDeliveryConfigurations"] = .list(logs.map { $0.setting("Status", to: "active") })
    }
    let made = try cloud.create(replicationGroup, named: id, call, fields, tags: call.tags()) {
      $0.becomes(["Status": "available"], at: call.after(600))
    }
    for shard in 0..<shards {
      for place in 0..<count {
        let member = isSharded ? "\(id)-000\(shard + 1)-00\(place + 1)" : "\(id)-00\(place + 1)"
        _ = try make(&cloud, call, named: member, nodes: 1, of: id, place: place, tags: call.tags())
      }
    }
    return ["ReplicationGroup": told(made, cloud)]
  }

  @Sendable private static func modifyGroup(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(replicationGroup, try name(call, "ReplicationGroupId"), call)
    try checkAvailable(record)
    let all = members(record, cloud)
    if call["AutomaticFailoverEnabled"] == true, all.count < 2 {
      throw invalid("Replication groups with automatic failover enabled must have at least 2 cache clusters.")
    }
    for member in all { _ = try modify(member, &cloud, call) }
    let changed = try cloud.change(record) { record in
      if let text = call["ReplicationGroupDescription"] { record["Description"] = text }
      for (member, field) in [("AutomaticFailoverEnabled", "AutomaticFailover"), ("MultiAZEnabled", "MultiAZ")] {
        if let flag = call.bool(member) { record[field] = flag ? "enabled" : "disabled" }
      }
      record.merge(
        [
          "SnapshotRetentionLimit", "SnapshotWindow", "CacheNodeType", "AutoMinorVersionUpgrade", "Engine",
          "TransitEncryptionEnabled", "TransitEncryptionMode", "IpDiscovery",
        ], of: call)
      if call["AuthToken"] != nil { record["AuthTokenEnabled"] = .bool(call["AuthTokenUpdateStrategy"] != "DELETE") }
      if let logs = call["LogDeliveryConfigurations"]?.list {
        record["LogDeliveryConfigurations"] = .list(
          logs.filter { $0["Enabled"] != false }.map { $0.setting("Status", to: "active") })
      }
      record["Status"] = "modifying"
      record.becomes(["Status": "available"], at: call.after(120))
    }
    return ["ReplicationGroup": told(changed, cloud)]
  }
}

extension Behavior {
  /// Gives a group as many replicas as a call wants.
  fileprivate static let count = Behavior { cloud, call throws(Fault) in
    let id = try ElastiCache.name(call, "ReplicationGroupId")
    let record = try cloud.get(ElastiCache.replicationGroup, id, call)
    try ElastiCache.checkAvailable(record)
    let wanted = Int(call.integer("NewReplicaCount") ?? 0) + 1
    let all = cloud.referrers(of: record, ElastiCache.cluster).sorted { $0.id < $1.id }
    for member in all.dropFirst(wanted) { cloud.erase(member) }
    if let first = all.first {
      for place in all.count..<max(all.count, wanted) {
        // A copy of the first with a name and an interface of its own.
        var copying = call
        copying.input = [
          "Engine": first["Engine"] ?? "redis", "EngineVersion": first["EngineVersion"] ?? "7.1",
          "CacheNodeType": first["CacheNodeType"] ?? "",
          "CacheParameterGroupName": first["CacheParameterGroup"]?["CacheParameterGroupName"] ?? "",
          "SecurityGroupIds": .list((first["SecurityGroups"]?.list ?? []).compactMap { $0["SecurityGroupId"] }),
          "TransitEncryptionEnabled": first["TransitEncryptionEnabled"] ?? false,
          "AtRestEncryptionEnabled": first["AtRestEncryptionEnabled"] ?? false,
        ]
        copying.input["CacheSubnetGroupName"] = first["CacheSubnetGroupName"]
        _ = try ElastiCache.make(&cloud, copying, named: "\(id)-00\(place + 1)", nodes: 1, of: id, place: place)
      }
    }
    let changed = try cloud.change(record) { record in
      record["Status"] = "modifying"
      record.becomes(["Status": "available"], at: call.after(300))
    }
    return ["ReplicationGroup": ElastiCache.told(changed, cloud)]
  }
}
