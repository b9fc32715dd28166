import InfraModel

/// What DocumentDB refuses of a cluster's change, and what a change takes from it for good.
enum DocDBClusterRules {
  static let all =
    upgrade.rules + [
      .shorterBackups, optimizedForOldVersion, .keyOfManagedPassword("MasterUserSecretKmsKeyId", by: "DocumentDB"),
      .managedPassword, .optimizedOnce("iopt1", by: "DocumentDB"),
    ]

  private static let upgrade = EngineUpgrade(
    service: "DocumentDB", holder: "cluster", group: "DBClusterParameterGroupName", engine: { _ in "docdb" })

  /// Source: the developer guide, "Amazon DocumentDB cluster storage configurations": from 5.0 on.
  private static let optimizedForOldVersion = ChangeRule.update("I/O-optimized storage of an old version") { change in
    guard change.changed.contains("StorageType"), change.after["StorageType"] == "iopt1",
      let text = (change.after["EngineVersion"] ?? change.before["EngineVersion"])?.plainText,
      let version = EngineVersion(text), version < EngineVersion(5)
    else { return [] }
    return [
      .refused(
        property: "StorageType",
        message: "would get I/O-optimized storage, which version \(text) does not have",
        fix: "upgrade to EngineVersion 5.0.0 first, or keep StorageType standard")
    ]
  }
}
