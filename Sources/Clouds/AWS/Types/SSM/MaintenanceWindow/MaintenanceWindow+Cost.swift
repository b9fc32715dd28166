import InfraModel
import Pricing

extension CostModel {
  static let maintenanceWindow = CostModel.free(
    "AWS::SSM::MaintenanceWindow", because: "a maintenance window costs nothing; its tasks may",
    "AllowUnassociatedTargets", "Cutoff", "Description", "Duration", "EndDate", "Name", "Schedule", "ScheduleOffset",
    "ScheduleTimezone", "StartDate", "Tags")
}
