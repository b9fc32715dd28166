import Pricing

/// Public IPv4 addresses, paid by the hour since 2024-02-01 (aws.amazon.com/vpc/pricing, "Public IPv4 Address").
enum PublicAddresses {
  static let inUse = PriceQuery("AmazonVPC", "PublicIPv4:InUseAddress")

  static func charge(_ count: Quantity = .one, name: String = "Public IPv4 address") -> Charge {
    .hours(name, inUse, count: count)
  }

  /// For how many of a range it is not known.
  static func charge(range count: Span<Quantity>, name: String = "Public IPv4 address") -> Charge {
    .monthly(name, range: count * Quantity.hoursOfMonth, inUse)
  }
}
