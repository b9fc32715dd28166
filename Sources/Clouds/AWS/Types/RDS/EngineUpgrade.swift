import InfraModel

/// What the services refuse of another version of a database's engine, and what nothing undoes of it.
struct EngineUpgrade: Sendable {
  /// Whose databases they are, as messages name it (`RDS`).
  let service: String
  /// What has the version (`database`, `cluster`).
  let holder: String
  /// The property that names its parameter group.
  let group: String
  /// Its engine, as RDS names it; `nil` where that is not known.
  let engine: @Sendable (ChangeCase) -> String?

  /// The versions of an update.
  struct Move {
    let before: EngineVersion
    let after: EngineVersion
    let engine: String
    /// `5.7.44 to 8.0.40`.
    let text: String
    let running: String

    var isUpgrade: Bool { before.precedes(after) }
    var isMajor: Bool { !after.precedes(before) && before.major(of: engine) != after.major(of: engine) }
    /// The family of parameter groups of the later version.
    var family: String { "\(engine)\(after.major(of: engine))" }
  }

  func move(_ change: ChangeCase) -> Move? {
    guard let move = change.move(of: "EngineVersion"), let before = move.before.plainText,
      let after = move.after.plainText, let engine = engine(change), let old = EngineVersion(before),
      let new = EngineVersion(after)
    else { return nil }
    return Move(before: old, after: new, engine: engine, text: "\(before) to \(after)", running: before)
  }

  var rules: [ChangeRule] { [downgrade, path, parameterGroup, .upgradeIsFinal(by: service)] }

  /// Source: `InvalidParameterCombination`, "Cannot find upgrade target from … with requested version …"; the developer
  /// guide of DocumentDB, "In-place major version upgrade": "you cannot downgrade to a previous version".
  private var downgrade: ChangeRule {
    ChangeRule.update("downgrade") { change in
      guard let move = move(change), move.after.precedes(move.before) else { return [] }
      return [
        .refused(
          property: "EngineVersion",
          message: "would be downgraded from version \(move.text), which \(service) does not support",
          fix:
            "declare EngineVersion \(move.running), or restore a snapshot of the earlier version as another \(holder)"
        )
      ]
    }
  }

  /// The major versions that are left for one other only.
  /// Source: the user guide of RDS, "Major version upgrades for RDS for MySQL"; that of Aurora, "Upgrading the major version
  /// of an Aurora MySQL DB cluster"; the developer guide of DocumentDB, "In-place major version upgrade", "Supported upgrade
  /// paths".
  private static let next: [String: [EngineVersion: EngineVersion]] = [
    "mysql": [EngineVersion(5, 7): EngineVersion(8, 0)],
    "aurora-mysql": [EngineVersion(5, 7): EngineVersion(8, 0), EngineVersion(8, 0): EngineVersion(8, 4)],
    "docdb": [
      EngineVersion(3, 6): EngineVersion(5, 0), EngineVersion(4, 0): EngineVersion(5, 0),
      EngineVersion(5, 0): EngineVersion(8, 0),
    ],
  ]

  private var path: ChangeRule {
    ChangeRule.update("upgrade path") { change in
      guard let move = move(change), move.isMajor else { return [] }
      let (old, new) = (move.before.major(of: move.engine), move.after.major(of: move.engine))
      guard let next = Self.next[move.engine]?[old], next != new else { return [] }
      return [
        .refused(
          property: "EngineVersion",
          message: "would be upgraded from version \(move.text), but \(old) can be upgraded to \(next) only",
          fix: "declare EngineVersion \(next) and apply, then the later version")
      ]
    }
  }

  /// Source: the API references of ModifyDBInstance and ModifyDBCluster, `EngineVersion`; the developer guide of DocumentDB,
  /// "In-place major version upgrade", "Prerequisites".
  private var parameterGroup: ChangeRule {
    ChangeRule.update("major upgrade with its parameter group") { change in
      guard let move = move(change), move.isMajor, !change.changed.contains(group),
        let name = change.before[group]?.string, !name.hasPrefix("default.")
      else { return [] }
      return [
        .refused(
          property: group,
          message:
            "would be upgraded from version \(move.text) and keep \(name), which belongs to the earlier family",
          fix: "declare a parameter group of the family \(move.family) in the same change")
      ]
    }
  }
}
