import InfraModel

extension DemandTests {
  private static func plan(_ rules: [Value]) -> [String: Value] {
    ["BackupPlan": ["BackupPlanName": "shop", "BackupPlanRule": .list(rules)]]
  }

  private static func rule(_ more: [String: Value]) -> Value {
    .object(["RuleName": "daily", "TargetBackupVault": "shop"].merging(more) { $1 })
  }

  static let backups = [
    Mistake(
      "AWS::Backup::BackupPlan",
      plan([rule(["Lifecycle": ["DeleteAfterDays": 30, "MoveToColdStorageAfterDays": 7]])]),
      "IN2080 it: DeleteAfterDays is less than 90 days after MoveToColdStorageAfterDays [backupPlan] keep cold backups for 90 days at least"
    ),
    Mistake(
      "AWS::Backup::BackupPlan",
      plan([rule(["EnableContinuousBackup": true, "Lifecycle": ["DeleteAfterDays": 90]])]),
      "IN2080 it: Lifecycle keeps continuous backups for more than 35 days [backupPlan] set deleteAfterDays to 35 at most"
    ),
    Mistake(
      "AWS::Backup::BackupPlan", plan([rule([:]), rule([:])]),
      "IN2080 it: BackupPlan has two rules daily [backupPlan] give each rule a name of its own"),
    Mistake(
      "AWS::Backup::BackupPlan", plan([rule(["StartWindowMinutes": 60.5])]),
      "IN2080 it: BackupPlan.BackupPlanRule.0.StartWindowMinutes is 60.5, but must be a whole number [backupPlan] write a whole number"
    ),
    Mistake(
      "AWS::Backup::BackupSelection",
      ["BackupSelection": ["SelectionName": "all", "IamRoleArn": "arn:aws:iam::123456789012:role/shop"]],
      "IN2080 it: BackupSelection selects nothing [backupSelection] declare resources, listOfTags or conditions"),
    Mistake(
      "AWS::Backup::BackupVault", ["LockConfiguration": ["MinRetentionDays": 30, "MaxRetentionDays": 7]],
      "IN2080 it: MaxRetentionDays is less than MinRetentionDays [lockConfiguration] raise maxRetentionDays"
    ),
  ]
}
