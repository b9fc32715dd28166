import InfraModel
import Provider

/// How a cache cluster is made, changes and is told.
enum CacheClusterChanges {
  /// What both a create and a modification take.
  static let settings: [Field] = [
    "AZMode", "AutoMinorVersionUpgrade", "CacheNodeType", "CacheParameterGroupName", "EngineVersion", "IpDiscovery",
    "LogDeliveryConfigurations", "NotificationTopicArn", "NumCacheNodes", "PreferredMaintenanceWindow",
    "SnapshotRetentionLimit", "SnapshotWindow", .field("VpcSecurityGroupIds", as: "SecurityGroupIds"),
  ]

  static let onlyOnce: [Field] = [
    .field("ClusterName", as: "CacheClusterId"), "CacheSubnetGroupName", "Engine", "NetworkType", "Port",
    "PreferredAvailabilityZone", "PreferredAvailabilityZones", "SnapshotArns", "SnapshotName",
    "TransitEncryptionEnabled",
  ]

  static let defaults: [String: Value] = [
    "AutoMinorVersionUpgrade": true, "LogDeliveryConfigurations": [], "SnapshotRetentionLimit": 0,
  ]

  static let kept: Set<String> = [
    "AZMode", "CacheParameterGroupName", "EngineVersion", "IpDiscovery", "PreferredMaintenanceWindow",
    "SnapshotWindow", "VpcSecurityGroupIds",
  ]

  /// One ModifyCacheCluster for everything that changed.
  @Sendable static func modify(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let own: Set<String> = ["LogDeliveryConfigurations", "NotificationTopicArn", "SnapshotRetentionLimit"]
    var input = cloud.input(
      settings.filter { field in field.property.map { scope.changed.contains($0) && !own.contains($0) } ?? false },
      scope)
    // Memcached has no snapshots, and takes not even none.
    if scope.changed.contains("SnapshotRetentionLimit"), scope["Engine"] != "memcached" {
      input["SnapshotRetentionLimit"] = scope["SnapshotRetentionLimit"]
    }
    if scope.changed.contains("LogDeliveryConfigurations") {
      let wanted = scope["LogDeliveryConfigurations"]?.list ?? []
      let kinds = Set(wanted.compactMap { $0["LogType"] })
      let gone = (scope.previous["LogDeliveryConfigurations"]?.list ?? []).compactMap { $0["LogType"] }
        .filter { !kinds.contains($0) }
      input["LogDeliveryConfigurations"] = .list(wanted + gone.map { ["LogType": $0, "Enabled": false] })
    }
    if scope.changed.contains("NotificationTopicArn") {
      input["NotificationTopicArn"] = scope["NotificationTopicArn"]
      input["NotificationTopicStatus"] = scope["NotificationTopicArn"] == nil ? "inactive" : "active"
    }
    let id: [String: Value] = ["CacheClusterId": .string(scope.id.text)]
    if let wanted = scope["NumCacheNodes"]?.wholeNumber, let before = scope.previous["NumCacheNodes"]?.wholeNumber,
      scope.changed.contains("NumCacheNodes"), wanted < before
    {
      // Nodes that go are named: the last ones.
      let answer = try await cloud.ask("DescribeCacheClusters", id.merging(["ShowCacheNodeInfo": true]) { $1 })
      let nodes = (answer["CacheClusters"]?[0]?["CacheNodes"]?.list ?? []).compactMap { $0["CacheNodeId"]?.string }
      input["CacheNodeIdsToRemove"] = .list(nodes.sorted().dropFirst(Int(wanted)).map(Value.string))
    }
    if input.isEmpty { return }
    _ = try await cloud.change(
      "ModifyCacheCluster", input.merging(id) { $1 }.merging(["ApplyImmediately": true]) { $1 })
  }

  /// What no answer has in the registry's place.
  @Sendable static func complete(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    properties["ARN"] = nil
    let nodes = item["CacheNodes"]?.list ?? []
    if item["Engine"] == "memcached" {
      if let port = item["ConfigurationEndpoint"]?["Port"] { properties["Port"] = port }
    } else {
      properties["RedisEndpoint"] = nodes.first?["Endpoint"].map {
        ["Address": $0["Address"] ?? .null, "Port": .string($0["Port"].flatMap(\.plainText) ?? "")]
      }
      if let port = nodes.first?["Endpoint"]?["Port"] { properties["Port"] = port }
    }
    let zones = nodes.compactMap { $0["CustomerAvailabilityZone"] }
    properties["NodeZones"] = .list(zones)
    if !zones.isEmpty { properties["AZMode"] = Set(zones).count > 1 ? "cross-az" : "single-az" }
    // `Multiple` is no zone.
    if item["PreferredAvailabilityZone"] == "Multiple" { properties["PreferredAvailabilityZone"] = nil }
  }

  /// What is known of changes of a cluster alone.
  static let rules: [ChangeRule] = [
    downgrade, .lowered("NumCacheNodes") { _ in "what is cached on the nodes that go is lost" },
  ]

  /// Source: the API reference of ModifyCacheCluster, `EngineVersion`: an earlier version takes a new cluster.
  private static let downgrade = ChangeRule.update("downgrade") { change in
    guard let move = change.move(of: "EngineVersion"), let before = move.before.plainText,
      let after = move.after.plainText, let old = EngineVersion(before), let new = EngineVersion(after),
      new.precedes(old)
    else { return [] }
    return [
      .refused(
        property: "EngineVersion",
        message: "would be downgraded from version \(before) to \(after), which ElastiCache does not support",
        fix: "declare EngineVersion \(before), or another ClusterName")
    ]
  }
}
