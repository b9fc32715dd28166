import InfraModel

/// What DocumentDB refuses of a cluster's change, and what a change takes from it for good.
enum DocDBClusterRules {
  static let all = [
    downgrade, upgradePath, parameterGroupOfUpgrade, upgradeIsFinal, .shorterBackups, optimizedForOldVersion,
    keyOfManagedPassword, .managedPassword, optimizedOnce,
  ]

  private static func versions(_ change: ChangeCase) -> (before: EngineVersion, after: EngineVersion)? {
    guard let move = change.move(of: "EngineVersion"), let before = move.before.string, let after = move.after.string,
      let old = EngineVersion(before), let new = EngineVersion(after)
    else { return nil }
    return (old, new)
  }

  /// Whether a version is of another major version, which two numbers name.
  static func isMajor(from before: Value?, to after: Value) -> Bool {
    guard let before = before?.string.flatMap({ EngineVersion($0) }),
      let after = after.string.flatMap({ EngineVersion($0) })
    else { return false }
    return before.first(2) != after.first(2)
  }

  private static func text(_ change: ChangeCase) -> String {
    "\(change.before["EngineVersion"]?.plainText ?? "") to \(change.after["EngineVersion"]?.plainText ?? "")"
  }

  /// Source: the developer guide, "In-place major version upgrade": "you cannot downgrade to a previous version".
  private static let downgrade = ChangeRule.update("downgrade") { change in
    guard let (before, after) = versions(change), after.precedes(before) else { return [] }
    return [
      .refused(
        property: "EngineVersion",
        message: "would be downgraded from version \(text(change)), which DocumentDB does not support",
        fix:
          "declare EngineVersion \(change.before["EngineVersion"]?.plainText ?? ""), or restore a snapshot of the earlier version as another cluster"
      )
    ]
  }

  /// The major versions that one can be upgraded to.
  /// Source: the developer guide, "In-place major version upgrade", "Supported upgrade paths".
  private static let paths: [EngineVersion: EngineVersion] = [
    EngineVersion(3, 6): EngineVersion(5, 0), EngineVersion(4, 0): EngineVersion(5, 0),
    EngineVersion(5, 0): EngineVersion(8, 0),
  ]

  private static let upgradePath = ChangeRule.update("upgrade path") { change in
    guard let (before, after) = versions(change), before.precedes(after), before.first(2) != after.first(2),
      paths[before.first(2)] != after.first(2)
    else { return [] }
    guard let next = paths[before.first(2)] else { return [] }
    return [
      .refused(
        property: "EngineVersion",
        message:
          "would be upgraded from version \(text(change)), but \(before.first(2)) can be upgraded to \(next) only",
        fix: "declare EngineVersion \(next).0 and apply, then the later version")
    ]
  }

  /// Source: the developer guide, "In-place major version upgrade", "Prerequisites".
  private static let parameterGroupOfUpgrade = ChangeRule.update("major upgrade with its parameter group") { change in
    guard let (before, after) = versions(change), before.precedes(after), before.first(2) != after.first(2),
      !change.changed.contains("DBClusterParameterGroupName"),
      let group = change.before["DBClusterParameterGroupName"]?.string, !group.hasPrefix("default.")
    else { return [] }
    return [
      .refused(
        property: "DBClusterParameterGroupName",
        message:
          "would be upgraded from version \(text(change)) and keep \(group), which belongs to the earlier family",
        fix: "declare a parameter group of the family docdb\(after.first(2)) in the same change")
    ]
  }

  private static let upgradeIsFinal = ChangeRule.update("upgrade is final") { change in
    guard let (before, after) = versions(change), before.precedes(after) else { return [] }
    return [.irreversible("DocumentDB cannot undo the upgrade from version \(text(change))")]
  }

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

  /// Source: the developer guide, "Amazon DocumentDB cluster storage configurations": to I/O-optimized storage once every
  /// 30 days.
  private static let optimizedOnce = ChangeRule.update("I/O-optimized storage once") { change in
    guard change.changed.contains("StorageType"), change.before["StorageType"] == "iopt1" else { return [] }
    return [.irreversible("DocumentDB accepts I/O-optimized storage once in 30 days")]
  }

  /// Source: the API reference of ModifyDBCluster, `MasterUserSecretKmsKeyId`.
  private static let keyOfManagedPassword = ChangeRule.update("key of a managed password") { change in
    guard change.changed.contains("MasterUserSecretKmsKeyId"), change.before["ManageMasterUserPassword"] == true,
      change.after["ManageMasterUserPassword"] == true, change.after["MasterUserSecretKmsKeyId"] != nil
    else { return [] }
    return [
      .refused(
        property: "MasterUserSecretKmsKeyId",
        message: "would encrypt the secret of its password with another key, which DocumentDB does not support",
        fix: "turn ManageMasterUserPassword off with a MasterUserPassword and apply, then on with the other key")
    ]
  }
}
