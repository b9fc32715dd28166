extension PropertyTable {
  static let rule: PropertyTable = [
    .free(
      "TODO", "Description", "EventBusName", "EventPattern", "Name", "RoleArn", "ScheduleExpression", "State", "Tags",
      "Targets")
  ]
}
