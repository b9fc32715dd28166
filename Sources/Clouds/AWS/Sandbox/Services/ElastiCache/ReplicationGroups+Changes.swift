internal import InfraModel

/// How replication groups change: their settings, replicas and shards.
extension ElastiCache {
  static let replicationChanges = ServiceBehavior(
    "elasticache", kinds: [],
    operations: [
      "ModifyReplicationGroup": Behavior(modifyGroup),
      "IncreaseReplicaCount": Behavior { cloud, call throws(Fault) in try setReplicas(&cloud, call, isMore: true) },
      "DecreaseReplicaCount": Behavior { cloud, call throws(Fault) in try setReplicas(&cloud, call, isMore: false) },
      "ModifyReplicationGroupShardConfiguration": Behavior(setShards),
      "TestFailover": Behavior { cloud, call throws(Fault) in
        let record = try settledGroup(cloud, call, try call.required("ReplicationGroupId"))
        guard record["AutomaticFailover"] == "enabled" else {
          throw Fault("TestFailoverNotAvailableFault", "Automatic failover is not enabled.")
        }
        return [
          "ReplicationGroup": cloud.view(try settle(record, in: setting, status: "modifying", [:], &cloud, call))
        ]
      },
    ])

  @Sendable private static func modifyGroup(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try settledGroup(cloud, call, try call.required("ReplicationGroupId"))
    let members = members(of: record, cloud)
    var changes = call.members(
      "AutoMinorVersionUpgrade", "IpDiscovery", "SnapshotRetentionLimit", "SnapshotWindow", "ClusterMode")
    if let text = call["ReplicationGroupDescription"] { changes["Description"] = text }
    let failsOver = call.bool("AutomaticFailoverEnabled") ?? (record["AutomaticFailover"] == "enabled")
    if failsOver, members.count < 2 {
      throw conflicting(
        "When using automatic failover, there must be at least 2 cache clusters in the replication group.")
    }
    if !failsOver, record["ClusterEnabled"] == true {
      throw conflicting("Automatic failover cannot be disabled for a group with cluster mode enabled.")
    }
    let isSpread = call.bool("MultiAZEnabled") ?? (record["MultiAZ"] == "enabled")
    if isSpread, !failsOver { throw conflicting("Multi-AZ needs automatic failover.") }
    if call["AutomaticFailoverEnabled"] != nil { changes["AutomaticFailover"] = failsOver ? "enabled" : "disabled" }
    if call["MultiAZEnabled"] != nil { changes["MultiAZ"] = isSpread ? "enabled" : "disabled" }
    try changeEncryption(of: record, &changes, call)
    var ids = (record["UserGroupIds"]?.list ?? []).filter { !call.list("UserGroupIdsToRemove").contains($0) }
    ids += call.list("UserGroupIdsToAdd")
    changes["UserGroupIds"] = .list(call.bool("RemoveUserGroups") == true ? [] : ids)
    if call["LogDeliveryConfigurations"] != nil {
      changes["LogDeliveryConfigurations"] = logs(record["LogDeliveryConfigurations"]?.list ?? [], call)
    }
    var seconds = setting
    for member in members {
      let own = try self.changes(of: member, &cloud, call)
      if call.bool("ApplyImmediately") == true {
        for name in ["CacheNodeType", "EngineVersion", "Engine"] {
          if let value = own[name] {
            changes[name] = value
            seconds = scaling
          }
        }
      }
      if !own.isEmpty { _ = try apply(own, to: member, after: seconds, &cloud, call) }
    }
    return [
      "ReplicationGroup": cloud.view(try settle(record, in: seconds, status: "modifying", changes, &cloud, call))
    ]
  }

  /// Encryption on the way is turned on in two steps, `preferred` first; a token comes and goes by its strategy.
  private static func changeEncryption(
    of record: Record, _ changes: inout [String: Value], _ call: Call
  ) throws(Fault) {
    let isOn = record["TransitEncryptionEnabled"] == true
    if let wanted = call.bool("TransitEncryptionEnabled"), wanted != isOn {
      guard !wanted || call["TransitEncryptionMode"] == "preferred" else {
        throw conflicting("Transit encryption can be enabled with the mode preferred only.")
      }
      changes["TransitEncryptionEnabled"] = .bool(wanted)
      if !wanted { changes["TransitEncryptionMode"] = .null }
    }
    if let mode = call["TransitEncryptionMode"] { changes["TransitEncryptionMode"] = mode }
    guard call["AuthToken"] != nil || call["AuthTokenUpdateStrategy"] == "DELETE" else { return }
    guard isOn else { throw conflicting("An AUTH token needs transit encryption.") }
    changes["AuthTokenEnabled"] = call["AuthTokenUpdateStrategy"] == "DELETE" ? false : true
    changes["AuthTokenLastModifiedDate"] = .number(call.now)
  }

  /// The last number in the name of each shard's nodes.
  private static func shards(of record: Record, _ members: [Record]) -> [(number: Int?, members: [Record])] {
    guard record["ClusterEnabled"] == true else { return [(nil, members)] }
    let grouped = Dictionary(grouping: members) { Int($0.id.split(separator: "-").dropLast().last ?? "") ?? 0 }
    return grouped.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func setReplicas(
    _ cloud: inout Cloud, _ call: Call, isMore: Bool
  ) throws(Fault) -> [String: Value] {
    let record = try settledGroup(cloud, call, try call.required("ReplicationGroupId"))
    guard call.bool("ApplyImmediately") == true else { throw invalid("ApplyImmediately must be true.") }
    guard let count = call.integer("NewReplicaCount") else {
      throw invalid("The sandbox takes NewReplicaCount for all shards alike.")
    }
    guard (0...5).contains(count) else { throw invalid("A shard has 0 to 5 replicas.") }
    if count == 0, record["AutomaticFailover"] == "enabled", record["ClusterEnabled"] != true {
      throw conflicting("A group with automatic failover needs one replica at least.")
    }
    for (shard, members) in shards(of: record, members(of: record, cloud)) {
      guard isMore ? members.count < count + 1 : members.count > count + 1 else {
        throw Fault("NoOperationFault", "The replica count is \(members.count - 1) already.")
      }
      if isMore {
        try add(Int(count) + 1 - members.count, to: record, shard: shard, beside: members, &cloud, call)
      } else {
        for member in members.dropFirst(Int(count) + 1) { _ = try delete(member, &cloud, call) }
      }
    }
    let seconds = isMore ? creating : deleting
    return ["ReplicationGroup": cloud.view(try settle(record, in: seconds, status: "modifying", [:], &cloud, call))]
  }

  @Sendable private static func setShards(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try settledGroup(cloud, call, try call.required("ReplicationGroupId"))
    guard record["ClusterEnabled"] == true else {
      throw conflicting("Shards can be changed of groups with cluster mode enabled only.")
    }
    let present = shards(of: record, members(of: record, cloud))
    let count = Int(call.integer("NodeGroupCount") ?? 0)
    guard (1...500).contains(count), let first = present.first else {
      throw invalid("NodeGroupCount must be between 1 and 500.")
    }
    if count < present.count {
      let named = call.strings("NodeGroupsToRemove").compactMap { Int($0) }
      guard named.count == present.count - count || !call.strings("NodeGroupsToRetain").isEmpty else {
        throw invalid("NodeGroupsToRemove or NodeGroupsToRetain must name the shards.")
      }
      let kept = Set(call.strings("NodeGroupsToRetain").compactMap { Int($0) })
      for (number, members) in present where kept.isEmpty ? named.contains(number ?? 0) : !kept.contains(number ?? 0) {
        for member in members { _ = try delete(member, &cloud, call) }
      }
    } else if count > present.count {
      let last = present.compactMap(\.number).max() ?? 0
      for offset in 1...(count - present.count) {
        try add(
          first.members.count, to: record, shard: last + offset, beside: [], like: first.members.first, &cloud, call)
      }
    }
    return ["ReplicationGroup": cloud.view(try settle(record, in: scaling, status: "modifying", [:], &cloud, call))]
  }

  /// Adds nodes like those that there are.
  private static func add(
    _ count: Int, to group: Record, shard: Int?, beside members: [Record], like other: Record? = nil,
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    guard let model = members.first ?? other else { return }
    let text = model.string("EngineVersion").map { $0.split(separator: ".").prefix(2).joined(separator: ".") }
    let (engine, version) = try engine(model.string("Engine"), text)
    var settings = call
    settings.input = [
      "CacheNodeType": model["CacheNodeType"] ?? .null, "CacheSubnetGroupName": model["CacheSubnetGroupName"] ?? .null,
      "CacheParameterGroupName": model["CacheParameterGroup"]?["CacheParameterGroupName"] ?? .null,
      "SecurityGroupIds": .list((model["SecurityGroups"]?.list ?? []).compactMap { $0["SecurityGroupId"] }),
      "PreferredMaintenanceWindow": model["PreferredMaintenanceWindow"] ?? .null, "Port": group["Port"] ?? .null,
      "AtRestEncryptionEnabled": group["AtRestEncryptionEnabled"] ?? false,
    ]
    var order = CacheOrder(
      engine: engine, version: version, call: settings, nodes: 1, group: group.id,
      isEncrypted: group["TransitEncryptionEnabled"] == true, isSharded: group["ClusterEnabled"] == true,
      letters: group.string("Letters"))
    let taken = Set(members.map(\.id))
    var (made, number) = (0, 0)
    while made < count {
      let name = GroupShape.member(of: group.id, shard: shard.map { $0 - 1 }, number)
      number += 1
      guard !taken.contains(name) else { continue }
      order.place = number
      try make(name, order, &cloud, call)
      made += 1
    }
  }
}
