import InfraModel

extension [ChangeRule] {
  /// What of a cache's changes nothing brings back, whether it is a cluster or a replication group.
  ///
  /// Source: the user guide of ElastiCache, "Version management": a version cannot be downgraded; the API references of
  /// ModifyCacheCluster and ModifyReplicationGroup, `SnapshotRetentionLimit`.
  static let caches: [ChangeRule] = [
    .upgradeIsFinal(by: "ElastiCache"),
    .update("fewer snapshots") { change in
      guard let (before, after) = change.numbers(of: "SnapshotRetentionLimit", orElse: 0), after < before else {
        return []
      }
      let days = after == 1 ? "day" : "days"
      let lost = after == 0 ? "automatic snapshots" : "automatic snapshots older than \(after) \(days)"
      return [
        .consequence(property: "SnapshotRetentionLimit", .dataLoss(lost)),
        .irreversible("automatic snapshots that are deleted don't come back"),
      ]
    },
  ]
}
