import InfraModel
import Pricing

extension CostModel {
  /// What a schedule invokes is paid for by how often it does, of which 14 million a month are free.
  static let schedule = CostModel.free(
    "AWS::Scheduler::Schedule",
    because: "an account's first 14 million invocations a month are free, and the target is charged by itself",
    "Description", "EndDate", "FlexibleTimeWindow", "GroupName", "KmsKeyArn", "Name", "ScheduleExpression",
    "ScheduleExpressionTimezone", "StartDate", "State", "Target")
}
