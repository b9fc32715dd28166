import Pricing

extension UsageForm {
  static let rule = UsageForm("How many events of one's own the rule's bus takes in a month.", .of(.events))
}

extension UsageKey {
  static let events = UsageKey("events", .count, "custom events a month")
}
