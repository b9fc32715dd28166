import Pricing

extension UsageForm {
  static let metricFilter = UsageForm(
    "How many metrics are published: one for each set of values of their dimensions.",
    .of(.metrics))
}

extension UsageKey {
  static let metrics = UsageKey(
    "metrics", .count, "metrics published, one for each set of values of their dimensions", most: 1_000_000_000)
}
