import InfraModel
import Pricing

extension CostModel {
  static let backupSelection = CostModel.free(
    "AWS::Backup::BackupSelection", because: "a selection costs nothing; what is backed up is paid for in the vault",
    "BackupPlanId", "BackupSelection")
}
