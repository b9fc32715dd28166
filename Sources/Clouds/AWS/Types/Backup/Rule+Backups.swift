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
        let copies = (rule["CopyActions"]?.list ?? []).map { ($0["DestinationBackupVaultArn"], $0["Lifecycle"]) }
        return ([(rule["TargetBackupVault"], rule["Lifecycle"])] + copies).compactMap { vault, life in
          problem(of: plan, declared.target(vault), life, declared)
        }
      }
    }
  }

  private static func problem(
    of plan: ResourceNode, _ vault: ResourceNode?, _ life: Value?, _ declared: Declared
  ) -> Diagnostic? {
    guard let vault, vault.type == "AWS::Backup::BackupVault" else { return nil }
    func days(_ value: Value?) -> Int64? { declared.literal(value)?.number.map { Int64($0) } }
    let lock = vault.properties["LockConfiguration"]
    guard let kept = days(life?["DeleteAfterDays"]) else { return nil }
    if let least = days(lock?["MinRetentionDays"]), kept < least {
      return plan.diagnostic(
        .impossibleProperty, "it keeps backups for \(kept) days, and its vault \(vault.address) for \(least) at least",
        property: "BackupPlan", notes: [vault.note("is declared here")], fix: "set deleteAfterDays to \(least) or more")
    }
    if let most = days(lock?["MaxRetentionDays"]), kept > most {
      return plan.diagnostic(
        .impossibleProperty, "it keeps backups for \(kept) days, and its vault \(vault.address) for \(most) at most",
        property: "BackupPlan", notes: [vault.note("is declared here")], fix: "set deleteAfterDays to \(most) or less")
    }
    return nil
  }
}
