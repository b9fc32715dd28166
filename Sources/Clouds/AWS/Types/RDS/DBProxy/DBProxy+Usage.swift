import Pricing

extension UsageKey {
  static let vcpus = UsageKey(
    "vcpus", .count, "virtual processors of the databases behind it", aliases: ["processors"], most: 100_000)
}
