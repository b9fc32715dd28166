import InfraModel
import Planner

extension Rule {
  static let backups = [lockedFor]

  /// "If the job's retention period is shorter than that minimum retention period, then the vault fails that backup or copy
  /// job"; the same for the maximum.
  /// https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html
  private static let lockedFor = Rule(
    .impossibleProperty, "A rule keeps backups for as long as the lock of its vault asks."
  ) { declared in
    declared.resources("AWS::Backup::BackupPlan").flatMap { plan -> [Diagnostic] in
      let rules = plan.properties["BackupPlan"]?["BackupPlanRule"]?.list ?? []
      return rules.flatMap { rule -> [Diagnostic] in
        let copies = (rule["CopyActions"]?.list ?? []).compactMap { copy in
          problem(of: plan, declared.target(copy["DestinationBackupVaultArn"]), copy["Lifecycle"], declared)
        }
        // A rule keeps for ever where it has no lifecycle; what a copy without one does is not documented.
        let own = problem(
          of: plan, declared.target(rule["TargetBackupVault"]), rule["Lifecycle"] ?? [:], declared)
        return (own.map { [$0] } ?? []) + copies
      }
    }
  }

  private static func problem(
    of plan: ResourceNode, _ vault: ResourceNode?, _ life: Value?, _ declared: Declared
  ) -> Diagnostic? {
    guard let vault, vault.type == "AWS::Backup::BackupVault" else { return nil }
    func days(_ value: Value?) -> Int64? { declared.literal(value)?.wholeNumber }
    let lock = vault.properties["LockConfiguration"]
    let (least, most) = (days(lock?["MinRetentionDays"]), days(lock?["MaxRetentionDays"]))
    let kept = days(life?["DeleteAfterDays"])
    // What is there and not known may be anything.
    let isOpen = life?.object.map { $0["DeleteAfterDays"]?.isNull ?? true } ?? false
    let limit: (days: Int64, place: String, word: String)
    if let least, let kept, kept < least {
      limit = (least, "least", "more")
    } else if let most, isOpen || (kept ?? most) > most {
      limit = (most, "most", "less")
    } else {
      return nil
    }
    let time = kept.map { "for \($0) days" } ?? "without limit"
    return plan.diagnostic(
      .impossibleProperty,
      "it keeps backups \(time), and its vault \(vault.address) for \(limit.days) at \(limit.place)",
      property: "BackupPlan", notes: [vault.note("is declared here")],
      fix: "set deleteAfterDays to \(limit.days) or \(limit.word)")
  }
}
