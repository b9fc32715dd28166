import InfraModel
import Pricing

extension CostModel {
  /// https://aws.amazon.com/backup/pricing: by what is stored of which service, which the plans decide.
  static let backupVault = CostModel(
    "AWS::Backup::BackupVault",
    properties: [
      .free("keys are charged at the key", "EncryptionKeyArn"),
      .free(
        "names, tags, permissions and messages cost nothing", "AccessPolicy", "BackupVaultName", "BackupVaultTags",
        "LockConfiguration", "Notifications"),
    ]
  ) { _ in
    CostItem.leftOut("Recovery points", because: "infra does not know how much is backed up of which service")
  }
}
