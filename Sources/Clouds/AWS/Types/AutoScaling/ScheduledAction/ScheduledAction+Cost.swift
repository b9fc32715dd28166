import InfraModel
import Pricing

extension CostModel {
  static let scheduledAction = CostModel.free(
    "AWS::AutoScaling::ScheduledAction", because: "scaling costs nothing by itself; the group's machines are paid for",
    "AutoScalingGroupName", "DesiredCapacity", "EndTime", "MaxSize", "MinSize", "Recurrence", "StartTime", "TimeZone")
}
