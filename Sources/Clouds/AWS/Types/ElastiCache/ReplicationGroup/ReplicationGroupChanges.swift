import InfraModel
import Provider

/// How a running replication group changes.
enum ReplicationGroupChanges {
  /// What both a create and a modification take.
  static let settings: [Field] = [
    "AuthToken", "AutoMinorVersionUpgrade", "AutomaticFailoverEnabled", "CacheNodeType", "CacheParameterGroupName",
    "ClusterMode", "Engine", "EngineVersion", "IpDiscovery", "LogDeliveryConfigurations", "MultiAZEnabled",
    "NotificationTopicArn", "PreferredMaintenanceWindow", "PrimaryClusterId", "ReplicationGroupDescription",
    "SecurityGroupIds", "SnapshotRetentionLimit", "SnapshotWindow", "TransitEncryptionEnabled",
    "TransitEncryptionMode", "UserGroupIds",
  ]

  static let onlyOnce: [Field] = [
    "AtRestEncryptionEnabled", "CacheSubnetGroupName", "DataTieringEnabled", "GlobalReplicationGroupId", "KmsKeyId",
    "NetworkType", "NodeGroupConfiguration", "NumCacheClusters", "NumNodeGroups", "Port", "PreferredCacheClusterAZs",
    "ReplicasPerNodeGroup", "ReplicationGroupId", "SnapshotArns", "SnapshotName",
  ]

  /// What ElastiCache has where nothing is declared.
  /// Source: the API reference of CreateReplicationGroup.
  static let defaults: [String: Value] = [
    "AutoMinorVersionUpgrade": true, "AutomaticFailoverEnabled": false, "LogDeliveryConfigurations": [],
    "MultiAZEnabled": false, "NumCacheClusters": 1, "SnapshotRetentionLimit": 0, "UserGroupIds": [],
  ]

  /// What ElastiCache chose, or was told before, and what a modification has no word to unset.
  static let kept: Set<String> = [
    "AuthToken", "CacheNodeType", "CacheParameterGroupName", "ClusterMode", "Engine", "EngineVersion", "IpDiscovery",
    "NumNodeGroups", "PreferredMaintenanceWindow", "PrimaryClusterId", "ReplicasPerNodeGroup", "SecurityGroupIds",
    "SnapshotWindow", "SnapshottingClusterId", "TransitEncryptionEnabled", "TransitEncryptionMode",
  ]

  /// Another node type or version takes the nodes' place one after another, and the primary's for some seconds; a group
  /// of one node is away meanwhile.
  /// Source: Amazon ElastiCache User Guide, "Scaling" and "Version management".
  static let consequences: [String: Consequence] = [
    "CacheNodeType": .interruption, "Engine": .interruption, "EngineVersion": .interruption,
    "PrimaryClusterId": .interruption, "TransitEncryptionEnabled": .interruption,
  ]

  /// One ModifyReplicationGroup for everything that changed.
  @Sendable static func modify(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let own: Set<String> = ["AuthToken", "LogDeliveryConfigurations", "NotificationTopicArn", "UserGroupIds"]
    let plain = (settings + ["SnapshottingClusterId"]).filter { field in
      field.property.map { scope.changed.contains($0) && !own.contains($0) } ?? false
    }
    var input = cloud.input(plain, scope)
    if scope.changed.contains("LogDeliveryConfigurations") {
      input["LogDeliveryConfigurations"] = logs(scope)
    }
    if scope.changed.contains("NotificationTopicArn") {
      input["NotificationTopicArn"] = scope["NotificationTopicArn"]
      input["NotificationTopicStatus"] = scope["NotificationTopicArn"] == nil ? "inactive" : "active"
    }
    if scope.changed.contains("UserGroupIds") {
      let (before, after) = (scope.previous["UserGroupIds"]?.list ?? [], scope["UserGroupIds"]?.list ?? [])
      let (gone, added) = (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
      if !gone.isEmpty { input["UserGroupIdsToRemove"] = .list(gone) }
      if !added.isEmpty { input["UserGroupIdsToAdd"] = .list(added) }
    }
    if scope.changed.contains("AuthToken"), let token = scope["AuthToken"] {
      // Both tokens are good until the new one is set.
      input["AuthToken"] = token
      input["AuthTokenUpdateStrategy"] = "ROTATE"
    }
    if input.isEmpty { return }
    try await send("ModifyReplicationGroup", input, cloud, scope)
  }

  /// Ends the time in which both tokens are good.
  /// Source: the API reference of ModifyReplicationGroup, `AuthTokenUpdateStrategy`.
  @Sendable static func confirmToken(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard let token = scope["AuthToken"] else { return }
    try await send(
      "ModifyReplicationGroup", ["AuthToken": token, "AuthTokenUpdateStrategy": "SET"], cloud, scope)
  }

  /// Adds or removes replicas, in each shard as many.
  static func setReplicas(_ cloud: CloudCalls, _ scope: CallScope, isMore: Bool) async throws {
    for (property, primaries) in [("NumCacheClusters", 1), ("ReplicasPerNodeGroup", 0)] as [(String, Int64)] {
      guard scope.changed.contains(property), let before = scope.previous[property]?.wholeNumber,
        let after = scope[property]?.wholeNumber, isMore ? after > before : after < before
      else { continue }
      try await send(
        isMore ? "IncreaseReplicaCount" : "DecreaseReplicaCount", ["NewReplicaCount": .integer(after - primaries)],
        cloud, scope)
      return
    }
  }

  /// Adds shards, or removes the last ones; their data moves to the others.
  @Sendable static func setShards(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard let wanted = scope["NumNodeGroups"]?.wholeNumber else { return }
    let answer = try await cloud.ask("DescribeReplicationGroups", ["ReplicationGroupId": .string(scope.id.text)])
    let present = (answer["ReplicationGroups"]?[0]?["NodeGroups"]?.list ?? []).compactMap { $0["NodeGroupId"]?.string }
    guard Int64(present.count) != wanted else { return }
    var input: [String: Value] = ["NodeGroupCount": .integer(wanted)]
    if wanted < Int64(present.count) {
      input["NodeGroupsToRemove"] = .list(present.sorted().dropFirst(Int(wanted)).map(Value.string))
    }
    try await send("ModifyReplicationGroupShardConfiguration", input, cloud, scope)
  }

  /// Those to write, and those of kinds that no longer are.
  private static func logs(_ scope: CallScope) -> Value {
    let wanted = scope["LogDeliveryConfigurations"]?.list ?? []
    let kinds = Set(wanted.compactMap { $0["LogType"] })
    let before = (scope.previous["LogDeliveryConfigurations"]?.list ?? []).compactMap { $0["LogType"] }
    return .list(wanted + before.filter { !kinds.contains($0) }.map { ["LogType": $0, "Enabled": false] })
  }

  private static func send(
    _ operation: String, _ input: [String: Value], _ cloud: CloudCalls, _ scope: CallScope
  ) async throws {
    let always: [String: Value] = ["ReplicationGroupId": .string(scope.id.text), "ApplyImmediately": true]
    _ = try await cloud.change(operation, input.merging(always) { $1 })
  }
}
