import InfraModel

/// What RDS refuses of a cluster's change, and what a change takes from it for good.
enum DBClusterRules {
  static let all =
    upgrade.rules + [
      .shorterBackups, .keyOfManagedPassword("MasterUserSecret.KmsKeyId", by: "RDS"), .managedPassword,
      .optimizedOnce("aurora-iopt1", by: "Aurora"), .shrinkingStorage, .storageGrowthIsFinal, shorterBacktrack,
    ]

  private static let upgrade = EngineUpgrade(
    service: "RDS", holder: "cluster", group: "DBClusterParameterGroupName",
    engine: { ($0.before["Engine"] ?? $0.after["Engine"])?.string })

  /// Source: the user guide of Aurora, "Backtracking an Aurora DB cluster": a cluster goes back as far as its change records
  /// reach.
  private static let shorterBacktrack = ChangeRule.lowered("BacktrackWindow", standard: 0) { seconds in
    "change records older than \(seconds) s are deleted, and the cluster can't be turned back to what was before"
  }
}
