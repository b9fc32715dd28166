import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html: `ValidationException`.
  static let schedulerSchedule: [Demand] = [
    expression, .text("StartDate", .time), .text("EndDate", .time),
    .needs("FlexibleTimeWindow.MaximumWindowInMinutes", if: .when("FlexibleTimeWindow.Mode", is: "FLEXIBLE")),
    .excludes("FlexibleTimeWindow.MaximumWindowInMinutes", if: .when("FlexibleTimeWindow.Mode", is: "OFF")),
    .text("Target.Arn", .filled("the ARN of what is invoked")),
    .text("Target.RoleArn", .arn(of: "iam", "the ARN of a role")),
  ]

  /// https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
  private static let expression = Demand.holds("ScheduleExpression") { subject in
    guard let text = subject.text("ScheduleExpression") else { return nil }
    let fix = "write such as rate(5 minutes), cron(0 20 * * ? *) or at(2027-01-31T20:00:00)"
    if text.hasPrefix("at("), text.hasSuffix(")") {
      let time = String(text.dropFirst(3).dropLast())
      guard time.utf8.count != 19 || RegistryTime.seconds(.string(time)) == nil else { return nil }
      return ("ScheduleExpression \(text) has no time such as 2027-01-31T20:00:00", fix)
    }
    return ScheduleText(text, anyUnit: true).problem.map { ("ScheduleExpression \(text) \($0)", fix) }
  }
}
