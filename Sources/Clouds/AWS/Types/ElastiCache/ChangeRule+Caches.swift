import InfraModel

extension [ChangeRule] {
  /// What of a cache's changes nothing brings back, whether it is a cluster or a replication group.
  ///
  /// Source: the user guide of ElastiCache, "Version management": a version cannot be downgraded; the API references of
  /// ModifyCacheCluster and ModifyReplicationGroup, `SnapshotRetentionLimit`.
  static let caches: [ChangeRule] = [
    .upgradeIsFinal(by: "ElastiCache"),
    .lowered("SnapshotRetentionLimit", standard: 0) { days in
      days == 0 ? "automatic snapshots end" : "automatic snapshots that are older than \(days) days are deleted"
    },
    .lowered("NumCacheNodes") { _ in "what is cached on the nodes that go is lost" },
  ]
}
