import InfraModel

extension WayBackFacts {
  /// What of an Aurora cluster's changes nothing brings back.
  ///
  /// Source: the user guide of Aurora, "Upgrading an Aurora DB cluster"; "Storage configurations for Amazon Aurora DB
  /// clusters": to I/O-optimized storage once every 30 days.
  static let databaseCluster = WayBackFacts(
    rules: [
      .upgradeIsFinal(by: "Aurora"), .shorterBackups, .managedPassword,
      ChangeRule.update("I/O-optimized storage") { change in
        guard change.changed.contains("StorageType"), change.before["StorageType"] == "aurora-iopt1" else { return [] }
        return [.irreversible("Aurora accepts I/O-optimized storage once in 30 days")]
      },
    ])
}
