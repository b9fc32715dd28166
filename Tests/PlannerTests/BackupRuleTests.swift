import InfraModel
import Planner
import Testing

@Suite("What is wrong between backup plans and vaults")
struct BackupRuleTests {
  private func found(_ days: Value) -> [String] { found(lifecycle: ["DeleteAfterDays": days]) }

  private func found(lifecycle: Value?) -> [String] {
    var rule: [String: Value] = ["RuleName": "daily", "TargetBackupVault": .ref("vault", "BackupVaultName")]
    rule["Lifecycle"] = lifecycle
    let nodes = [
      RuleTests.node(
        "vault", "AWS::Backup::BackupVault",
        ["BackupVaultName": "shop", "LockConfiguration": ["MinRetentionDays": 7, "MaxRetentionDays": 30]]),
      RuleTests.node(
        "plan", "AWS::Backup::BackupPlan",
        [
          "BackupPlan": [
            "BackupPlanName": "shop",
            "BackupPlanRule": [.object(rule)],
          ]
        ]),
    ]
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line)
  }

  @Test("Backups are kept for as long as the lock of the vault asks")
  func locks() {
    #expect(found(7) == [])
    #expect(found(30) == [])
    #expect(
      found(6) == [
        "IN2080 plan: it keeps backups for 6 days, and its vault vault for 7 at least [backupPlan] set deleteAfterDays to 7 or more"
      ])
    #expect(
      found(31) == [
        "IN2080 plan: it keeps backups for 31 days, and its vault vault for 30 at most [backupPlan] set deleteAfterDays to 30 or less"
      ])
    #expect(!found(lifecycle: .ref("vault", "BackupVaultArn")).contains { $0.contains("without limit") })
    for lifecycle: Value? in [nil, [:]] {
      #expect(
        found(lifecycle: lifecycle) == [
          "IN2080 plan: it keeps backups without limit, and its vault vault for 30 at most [backupPlan] set deleteAfterDays to 30 or less"
        ])
    }
  }
}
