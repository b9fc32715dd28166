import InfraModel
import Pricing

extension CostModel {
  static let backupSelection = CostModel.free(
    "AWS::Backup::BackupSelection", because: "only the backups in the vault are charged",
    "BackupPlanId", "BackupSelection")
}
