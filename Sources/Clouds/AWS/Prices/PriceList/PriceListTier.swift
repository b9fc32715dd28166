internal import InfraModel
import Pricing

/// One tier of a product's price: what a unit costs from one quantity a month to another.
struct PriceListTier: Hashable {
  var usd: Money
  var from: Quantity
  /// `nil` for `Inf`.
  var to: Quantity?

  /// More than a unit of anything costs: the dearest instances are some hundred dollars an hour.
  static let most = Money.usd(1_000_000)

  init(usd: Money, from: Quantity, to: Quantity?) {
    self.usd = usd
    self.from = from
    self.to = to
  }

  /// Reads a price dimension.
  init(_ dimension: Value) throws(PriceListProduct.Problem) {
    usd = try Self.price(dimension["pricePerUnit"])
    from = try dimension["beginRange"].map { value throws(PriceListProduct.Problem) in try Self.bound(value) } ?? .zero
    switch dimension["endRange"] {
    case nil, .string("Inf"): to = nil
    case .some(let end): to = try Self.bound(end)
    }
  }

  private static func price(_ perUnit: Value?) throws(PriceListProduct.Problem) -> Money {
    guard let amount = perUnit?["USD"] else {
      let others = (perUnit?.object ?? [:]).keys.sorted().joined(separator: ", ")
      throw .init(.currency, others.isEmpty ? "it has no price" : "it is priced in \(others), not in US dollars")
    }
    let text = amount.string ?? JSON.canonicalText(amount)
    guard let usd = amount.string.flatMap({ Money(decimal: $0) }) else {
      throw .init(.amount, "its price '\(text)' is not a number that can be counted")
    }
    guard usd >= .zero else { throw .init(.amount, "its price \(usd) is below zero") }
    guard usd <= most else { throw .init(.amount, "its price \(usd) is more than a unit of anything costs") }
    return usd
  }

  private static func bound(_ value: Value) throws(PriceListProduct.Problem) -> Quantity {
    guard let quantity = value.string.flatMap({ Quantity(decimal: $0) }), quantity >= .zero else {
      throw .init(.tiers, "the bound '\(value.string ?? JSON.canonicalText(value))' of a tier is not a quantity")
    }
    return quantity
  }

  /// Tiers from the first unit up, each from where the one before it ends; anything else is an error.
  static func ladder(_ tiers: [PriceListTier]) throws(PriceListProduct.Problem) -> [PriceListTier] {
    let sorted = tiers.sorted { ($0.from, $0.to ?? .limit) < ($1.from, $1.to ?? .limit) }
    var reached: Quantity? = .zero
    for tier in sorted {
      guard let end = reached else {
        throw .init(.tiers, "its tiers overlap: one without an end, and one from \(tier.from)")
      }
      guard tier.from == end else {
        if tier.from < end { throw .init(.tiers, "its tiers overlap from \(tier.from) to \(end)") }
        throw .init(
          .tiers, end == .zero ? "its tiers start at \(tier.from)" : "its tiers lack \(end) to \(tier.from)")
      }
      if let to = tier.to, to <= tier.from {
        throw .init(.tiers, "a tier ends at \(to), where it starts or before")
      }
      reached = tier.to
    }
    return try sorted.paid()
  }
}

extension [PriceListTier] {
  /// Prices count from the first unit: what the list gives away first is no price, but an allowance that models know.
  /// Nothing is free after something that costs.
  fileprivate func paid() throws(PriceListProduct.Problem) -> [PriceListTier] {
    guard let first = firstIndex(where: { $0.usd != .zero }) else { return self }
    var rest = Array(self[first...])
    rest[0].from = .zero
    if let free = rest.first(where: { $0.usd == .zero }) {
      throw .init(.amount, "its price is 0 from \(free.from), after something that costs")
    }
    return rest
  }
}
