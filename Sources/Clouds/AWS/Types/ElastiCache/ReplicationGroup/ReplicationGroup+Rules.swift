import InfraModel

/// What ElastiCache refuses of a replication group's change.
enum ReplicationGroupRules {
  static let all = [downgrade, encryptionInOneStep]

  private static func versions(_ change: ChangeCase) -> (before: EngineVersion, after: EngineVersion)? {
    guard let move = change.move(of: "EngineVersion"), let before = move.before.plainText,
      let after = move.after.plainText,
      change.before["Engine"] == change.after["Engine"] || change.after["Engine"] == nil,
      let old = EngineVersion(before), let new = EngineVersion(after)
    else { return nil }
    return (old, new)
  }

  private static func text(_ change: ChangeCase) -> String {
    "\(change.before["EngineVersion"]?.plainText ?? "") to \(change.after["EngineVersion"]?.plainText ?? "")"
  }

  /// Source: the API reference of ModifyReplicationGroup, `EngineVersion`: "you cannot downgrade to an earlier engine
  /// version".
  private static let downgrade = ChangeRule.update("downgrade") { change in
    guard let (before, after) = versions(change), after.precedes(before) else { return [] }
    return [
      .refused(
        property: "EngineVersion",
        message: "would be downgraded from version \(text(change)), which ElastiCache does not support",
        fix:
          "declare EngineVersion \(change.before["EngineVersion"]?.plainText ?? ""), or make another group of a snapshot"
      )
    ]
  }

  /// Source: the API reference of ModifyReplicationGroup, `TransitEncryptionMode`: encryption is turned on by way of
  /// `preferred`.
  private static let encryptionInOneStep = ChangeRule.update("encryption in transit in one step") { change in
    guard change.changed.contains("TransitEncryptionEnabled"), change.before["TransitEncryptionEnabled"] == false,
      change.after["TransitEncryptionEnabled"] == true, change.after["TransitEncryptionMode"] != "preferred"
    else { return [] }
    return [
      .refused(
        property: "TransitEncryptionEnabled",
        message: "would turn on encryption in transit in one step, which ElastiCache refuses",
        fix: "declare TransitEncryptionMode preferred and apply, then required")
    ]
  }
}
