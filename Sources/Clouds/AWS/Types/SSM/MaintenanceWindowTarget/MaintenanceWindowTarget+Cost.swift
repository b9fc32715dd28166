import InfraModel
import Pricing

extension CostModel {
  static let maintenanceWindowTarget = CostModel.free(
    "AWS::SSM::MaintenanceWindowTarget", because: "a maintenance window costs nothing; its tasks may",
    "Description", "Name", "OwnerInformation", "ResourceType", "Targets", "WindowId")
}
