import InfraModel

extension ChangeRule {
  /// Automated backups of a database or a cluster that are older than what is kept from now on are deleted.
  /// Source: the API references of ModifyDBInstance and ModifyDBCluster, `BackupRetentionPeriod`.
  static let shorterBackups = update("shorter retention of backups") { change in
    guard let (before, after) = change.numbers(of: "BackupRetentionPeriod", orElse: 1), after > 0, after < before else {
      return []
    }
    return [
      .consequence(
        property: "BackupRetentionPeriod",
        .dataLoss("automated backups that are older than \(after) \(after == 1 ? "day" : "days")")),
      .irreversible("automated backups that are deleted don't come back"),
    ]
  }
}
