import InfraModel
import Pricing

extension CostModel {
  static let backupPlan = CostModel.free(
    "AWS::Backup::BackupPlan", because: "a plan costs nothing; what it backs up is paid for in the vault", "BackupPlan",
    "BackupPlanTags")
}
