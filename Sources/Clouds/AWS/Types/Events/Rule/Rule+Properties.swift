import Planner
import Pricing

extension PropertyTable {
  static let rule: PropertyTable = [
    .references("EventBusName", "Targets.*.Arn"),
    .free("what a rule starts is paid for where it runs", "Targets"),
    .free("matching and schedules cost nothing", "EventPattern", "ScheduleExpression", "State"),
    .free("names, roles and tags cost nothing", "Description", "Name", "RoleArn", "Tags"),
  ]
}
