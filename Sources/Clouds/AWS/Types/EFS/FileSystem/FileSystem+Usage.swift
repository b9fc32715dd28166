import Pricing

extension UsageKey {
  static let readGigabytes = UsageKey(
    "readGigabytes", .gigabytes, "gigabytes read a month", most: 1_000_000_000_000)
  static let writtenGigabytes = UsageKey(
    "writtenGigabytes", .gigabytes, "gigabytes written a month", most: 1_000_000_000_000)
}
