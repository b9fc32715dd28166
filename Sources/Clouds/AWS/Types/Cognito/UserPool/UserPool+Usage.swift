import Pricing

extension UsageForm {
  static let userPool = UsageForm("How many people sign in at least once in a month.", .of(.activeUsers))
}

extension UsageKey {
  static let activeUsers = UsageKey(
    "activeUsers", .count, "users active in a month", aliases: ["users", "mau"], most: 10_000_000_000)
}
