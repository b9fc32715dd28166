import Pricing

extension UsageKey {
  static let transitions = UsageKey(
    "transitions", .count, "state transitions a month", aliases: ["stateTransitions"])
}
