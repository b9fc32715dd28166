import Pricing

extension UsageForm {
  static let function = UsageForm(
    "How often a function runs and how long.",
    .of(.requests, "Invocations a month."),
    .of(.averageDuration, "How long one takes."),
    .share(.provisionedShare, "The share of the requests that provisioned concurrency takes."),
    .of(.tracedRequests, as: "traced", "Requests that X-Ray records."))
}

extension UsageKey {
  static let averageDuration = UsageKey(
    "averageDuration", .milliseconds, "milliseconds that an average request is billed",
    aliases: ["requestDuration", "averageRequestDuration", "executionDuration"], most: 900_000,
    limit: "a function runs for 15 minutes at most")
  static let provisionedShare = UsageKey(
    "provisionedShare", .count, "share of the requests that provisioned concurrency takes, 0 to 1", most: 1)
}
