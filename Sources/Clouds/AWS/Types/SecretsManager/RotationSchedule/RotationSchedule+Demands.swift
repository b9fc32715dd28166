import Planner

extension Demand {
  /// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html
  static let rotationSchedule: [Demand] = [
    .number("RotationRules.AutomaticallyAfterDays", from: 1, to: 1000),
    .excludes("RotationRules.AutomaticallyAfterDays", if: .given("RotationRules.ScheduleExpression")),
    .text("RotationRules.Duration", .letters("0-9h", 2...3, "hours, as in 3h")),
    .text("RotationRules.ScheduleExpression", .letters("0-9A-Za-z()#?*/, -", 1...256, "rate(10 days) or cron(…)")),
  ]
}
