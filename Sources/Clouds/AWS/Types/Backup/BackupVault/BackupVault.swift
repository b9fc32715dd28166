import AWSClient
import InfraModel

extension BackupService {
  /// Where recovery points are kept. DescribeBackupVault answers AccessDenied for a vault that does not exist, so the read
  /// lists all vaults.
  ///
  /// Source: AWS Backup API Reference, CreateBackupVault.
  static let vault = Handler("AWS::Backup::BackupVault", of: .backup, id: "BackupVaultName") {
    Create(
      "CreateBackupVault", ["BackupVaultName", "EncryptionKeyArn", requestID],
      outputs: ["BackupVaultArn": "BackupVaultArn"], name: Create.Name("BackupVaultName", longest: 50))
    Sets(
      "AccessPolicy", by: "PutBackupVaultAccessPolicy",
      ["BackupVaultName", .field("AccessPolicy", as: "Policy", .jsonText)],
      removed: .by("DeleteBackupVaultAccessPolicy", ["BackupVaultName"]), retries: [.principals])
    Sets(
      "Notifications", by: "PutBackupVaultNotifications",
      [
        "BackupVaultName", .field("Notifications.SNSTopicArn", as: "SNSTopicArn"),
        .field("Notifications.BackupVaultEvents", as: "BackupVaultEvents"),
      ], removed: .by("DeleteBackupVaultNotifications", ["BackupVaultName"]))
    Sets(
      "LockConfiguration", by: "PutBackupVaultLockConfiguration", ["BackupVaultName"] + lockTerms + [changeable],
      removed: .by("DeleteBackupVaultLockConfiguration", ["BackupVaultName"]))
    tags("BackupVaultTags", of: "BackupVaultArn")
    Reads("ListBackupVaults", all: "BackupVaultList", maps: lockTerms)
    FurtherRead(
      "GetBackupVaultAccessPolicy", ["BackupVaultName"], maps: [.field("AccessPolicy", as: "Policy", .jsonText)])
    FurtherRead(
      "GetBackupVaultNotifications", ["BackupVaultName"],
      maps: [
        .field("Notifications.SNSTopicArn", as: "SNSTopicArn"),
        .field("Notifications.BackupVaultEvents", as: "BackupVaultEvents"),
      ])
    KMS.names("EncryptionKeyArn")
    Ready("VaultState", is: ["AVAILABLE", ""], failed: ["FAILED"])
    Deletes("DeleteBackupVault", ["BackupVaultName"])
    Finds.name
    Traits(
      holdsData: "the recovery points in it",
      comparisons: [
        "AccessPolicy": .document, "EncryptionKeyArn": .anyName, "Notifications.BackupVaultEvents": .unordered,
      ], exclusive: [], rules: BackupVaultRules.all, identifierDerived: true)
  }

  private static let lockTerms = ["MinRetentionDays", "MaxRetentionDays"].map { (name: String) in
    Field.field("LockConfiguration.\(name)", as: name)
  }
  private static let changeable = Field.field("LockConfiguration.ChangeableForDays", as: "ChangeableForDays")
}
