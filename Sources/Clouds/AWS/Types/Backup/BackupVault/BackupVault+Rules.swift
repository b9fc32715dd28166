import InfraModel

/// What AWS Backup does not take back of a vault.
enum BackupVaultRules {
  static let all = [compliance, governance]

  /// Source: the API reference of PutBackupVaultLockConfiguration, `ChangeableForDays`: after that date the lock cannot be
  /// changed or deleted, and neither can the vault while it has recovery points.
  private static let compliance = ChangeRule.update("lock for good") { change in
    guard change.changed.contains("LockConfiguration"),
      let days = change.after["LockConfiguration"]?["ChangeableForDays"]?.wholeNumber
    else { return [] }
    return [.irreversible("the vault lock cannot be changed or removed after \(days) days")]
  }

  private static let governance = ChangeRule.update("lock taken away") { change in
    guard change.changed.contains("LockConfiguration"), change.before["LockConfiguration"] != nil,
      change.after["LockConfiguration"] == nil
    else { return [] }
    return [
      .also(
        message:
          "lets recovery points be deleted that were locked, which AWS Backup refuses where the lock is for good",
        fix: "keep LockConfiguration where the backups must stay")
    ]
  }
}
