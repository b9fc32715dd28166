import Pricing

extension UsageForm {
  static let service = UsageForm("How many tasks run on average.", .of(.tasks))
}

extension UsageKey {
  static let tasks = UsageKey(
    "tasks", .count, "tasks that run on average", aliases: ["runningTasks"], most: 1_000_000)
}
