import InfraModel
import Pricing

extension CostModel {
  static let scheduleGroup = CostModel.free(
    "AWS::Scheduler::ScheduleGroup", because: "a group costs nothing; what its schedules invoke does", "Name", "Tags")
}
