extension UsageKey {
  /// The hours of the month that something runs, which any type can have that is paid for by the hour.
  package static let hours = UsageKey(
    "hours", .hours, "hours of the month that it runs", aliases: ["runningHours"], most: 730,
    limit: "a month is counted as 730 hours")
}
