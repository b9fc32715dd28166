import AWS
import AWSTypes
import Infra
import Modules

/// How often everything is backed up, for how long it is kept, and where else.
struct BackupPolicy: Sendable {
  /// For how many days daily backups are kept.
  var days: Int
  /// Another region that each backup is copied to; `nil` for none.
  var copies: Region?
}

/// Daily backups of everything that holds data, by AWS Backup, in a vault of their own and in one of another region.
///
/// Between them, any moment of the last days can be restored: of documents by the cluster's own backups, of files by
/// their versions.
struct Backups: Component {
  var scope: Scope
  let vault: Backup.BackupVault

  private let copies: Backup.BackupVault?
  private let role: IAM.Role
  private let plan: Backup.BackupPlan
  private let selection: Backup.BackupSelection

  /// - Parameter resources: The ARNs of what is backed up.
  init(
    of resources: [Input<String>], _ policy: BackupPolicy, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope("backups", file: file, line: line, column: column)
    let vault = Backup.BackupVault("vault", backupVaultName: "\(Environment.prefix)")
    let copies = policy.copies.map { region in
      Backup.BackupVault("copies", backupVaultName: "\(Environment.prefix)-copies").in(region)
    }
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("backup.amazonaws.com")),
      managedPolicyArns: [
        "arn:\(Partition.current):iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
        "arn:\(Partition.current):iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores",
        "arn:\(Partition.current):iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup",
        "arn:\(Partition.current):iam::aws:policy/AWSBackupServiceRolePolicyForS3Restore",
      ], roleName: "\(Environment.prefix)-backups")
    let kept = Backup.BackupPlan.LifecycleResourceType(deleteAfterDays: .init(Double(policy.days)))
    let plan = Backup.BackupPlan(
      "plan",
      backupPlan: .init(
        backupPlanName: "\(Environment.prefix)",
        backupPlanRule: [
          .init(
            ruleName: "daily", targetBackupVault: vault.backupVaultName.text, completionWindowMinutes: 240,
            copyActions: copies.map { [.init(destinationBackupVaultArn: $0.backupVaultArn.text, lifecycle: kept)] },
            lifecycle: kept, scheduleExpression: "cron(0 3 * * ? *)", scheduleExpressionTimezone: "UTC",
            startWindowMinutes: 60)
        ]))
    self.vault = vault
    self.copies = copies
    self.role = role
    self.plan = plan
    selection = Backup.BackupSelection(
      "selection", backupPlanId: plan.backupPlanId,
      backupSelection: .init(iamRoleArn: role.arn, selectionName: "everything", resources: resources))
  }

  var body: Contents {
    vault
    copies
    role
    plan
    selection
  }

  /// Watches whether a backup failed.
  var failures: [Watch] {
    [
      Watch(
        "backups", "A backup failed", metric: "AWS/Backup", "NumberOfBackupJobsFailed",
        of: ["BackupVaultName": vault.backupVaultName.text], by: .statistic(.sum), above: 0)
    ]
  }
}
