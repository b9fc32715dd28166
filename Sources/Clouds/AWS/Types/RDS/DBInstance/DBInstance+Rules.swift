import InfraModel

/// What RDS refuses of a database, and what a change takes from it for good.
enum DBInstanceRules {
  static let all = ofSettings + [waitingApplied]

  /// The rules about settings: also asked about changes that wait for the maintenance window.
  private static let ofSettings =
    [majorUpgrade] + upgrade.rules + [
      .shrinkingStorage, smallGrowth, optimization, .storageGrowthIsFinal, optimizationFollows, backupsOff,
      .shorterBackups, backupsOfReplicas, .managedPassword,
    ]

  private static let upgrade = EngineUpgrade(
    service: "RDS", holder: "database", group: "DBParameterGroupName",
    engine: { ($0.before["Engine"] ?? $0.after["Engine"])?.string })

  // MARK: versions

  /// Source: the API reference of ModifyDBInstance, `AllowMajorVersionUpgrade`.
  private static let majorUpgrade = ChangeRule.update("major upgrade without permission") { change in
    guard let move = upgrade.move(change), move.isMajor, change.after["AllowMajorVersionUpgrade"] != true else {
      return []
    }
    return [
      .refused(
        property: "EngineVersion",
        message: "would be upgraded from version \(move.text), a major upgrade that is not allowed",
        fix: "set AllowMajorVersionUpgrade to true (a Database takes `upgrades: .major`)")
    ]
  }

  // MARK: storage

  /// RDS rounds up what is less than a tenth, and the declared size would never be the running one.
  /// Source: the API reference of ModifyDBInstance, `AllocatedStorage`.
  private static let smallGrowth = ChangeRule.update("growth under a tenth") { change in
    guard let (before, after) = change.numbers(of: "AllocatedStorage"), after > before else { return [] }
    let least = (before * 11 + 9) / 10
    let limit = change.after["MaxAllocatedStorage"]?.wholeNumber ?? 0
    guard after < least, limit < least, change.before["Engine"]?.string?.hasPrefix("sqlserver") != true else {
      return []
    }
    return [
      .refused(
        property: "AllocatedStorage",
        message:
          "would grow from \(before) to \(after) GiB, but RDS grows storage by at least 10 %, to \(least) GiB",
        fix: "declare AllocatedStorage \(least) or more")
    ]
  }

  /// Source: the user guide of RDS, "Working with storage": no further change for six hours, or until it is optimized.
  private static let optimization = ChangeRule.update("storage being optimized") { change in
    guard change.isRead, change.before["DBInstanceStatus"] == "storage-optimization",
      let property = ["AllocatedStorage", "StorageType", "Iops", "StorageThroughput"].first(
        where: change.changed.contains)
    else { return [] }
    return [
      .refused(
        property: property, message: "has storage that is still being optimized after its last change",
        fix: "apply this change when it is available again; RDS takes six hours or more")
    ]
  }

  /// Source: the user guide of RDS, "Working with storage": no further change for six hours, or until it is optimized.
  private static let optimizationFollows = ChangeRule.update("no way back for six hours") { change in
    let properties = ["StorageType", "Iops", "StorageThroughput"]
    guard let property = properties.first(where: change.changed.contains) else { return [] }
    return [.irreversible("RDS does not accept another change of \(property) for six hours")]
  }

  // MARK: backups

  /// Source: the API reference of ModifyDBInstance, `BackupRetentionPeriod`; the user guide, "Disabling automated backups".
  private static let backupsOff = ChangeRule.update("backups switched off or on") { change in
    guard let (before, after) = change.numbers(of: "BackupRetentionPeriod", orElse: 1) else { return [] }
    if before == 0, after > 0 { return [.consequence(property: "BackupRetentionPeriod", .interruption)] }
    guard before > 0, after == 0 else { return [] }
    return [
      .consequence(property: "BackupRetentionPeriod", .dataLoss("all automated backups of the database")),
      .irreversible("automated backups that are deleted don't come back"),
    ]
  }

  /// Source: the API reference of ModifyDBInstance: "Can't be set to 0 if the DB instance is a source to read replicas."
  private static let backupsOfReplicas = ChangeRule.update("backups that replicas need") { change in
    guard change.numbers(of: "BackupRetentionPeriod", orElse: 1)?.after == 0,
      let replicas = change.before["ReadReplicaDBInstanceIdentifiers"]?.list?.compactMap(\.string), !replicas.isEmpty
    else { return [] }
    return [
      .refused(
        property: "BackupRetentionPeriod",
        message: "would have no backups, which its read replicas (\(replicas.sorted().joined(separator: ", "))) need",
        fix: "keep BackupRetentionPeriod at 1 or more while it has read replicas")
    ]
  }

  // MARK: the maintenance window

  /// A change that is sent at once applies what waits for the window, too, with all that this does.
  /// Source: the user guide, "Using the schedule modifications setting".
  private static let waitingApplied = ChangeRule.update("what waits is applied") { change in
    guard change.after["ApplyImmediately"] != false,
      !change.changed.isDisjoint(with: DBInstanceModification.properties)
    else { return [] }
    let waiting = DBInstanceReading.settings(waiting: change.before["PendingModifiedValues"])
      .filter { !change.changed.contains($0.key) && change.before[$0.key] != $0.value }
    guard !waiting.isEmpty else { return [] }
    let along = ChangeCase(
      .update, before: change.before, after: change.before.merging(waiting) { $1 }, changed: Set(waiting.keys),
      isRead: change.isRead)
    let effects = ofSettings.flatMap { $0.judge(along) }.compactMap { verdict -> ChangeVerdict? in
      switch verdict {
      case .consequence(_, let consequence): .consequence(property: nil, consequence)
      case .irreversible, .renewed, .also, .lingers: verdict
      case .refused: nil
      }
    }
    let usual = waiting.keys.compactMap { DBInstanceModification.consequences[$0] }.max()
    let names = waiting.sorted { $0.key < $1.key }.map { name, value in
      value.plainText.map { "\(name) \($0)" } ?? name
    }
    return [
      .also(
        message: "is changed immediately, which also applies the changes that wait for its maintenance window: "
          + names.joined(separator: ", "),
        fix: "to leave all of it to the maintenance window, declare ApplyImmediately false")
    ] + (usual.map { [.consequence(property: nil, $0)] } ?? []) + effects
      + [.irreversible("changes that waited for the maintenance window do not wait again")]
  }
}
