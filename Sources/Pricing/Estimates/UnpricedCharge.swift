/// Something that is paid for and has no price where it is: what is needed to look what it costs elsewhere.
public struct UnpricedCharge: Hashable, Sendable {
  public var query: PriceQuery
  /// The region of the resource.
  public var region: String
  /// A month's; `nil` for usage that was not declared.
  public var quantity: Span<Quantity>?
  /// What a price is multiplied by.
  public var factor: Quantity
  /// How much of the quantity costs nothing, as an allowance that the resource itself has.
  public var free: Quantity

  public init(
    _ query: PriceQuery, in region: String, _ quantity: Span<Quantity>?, factor: Quantity = 1, free: Quantity = .zero
  ) {
    self.query = query
    self.region = region
    self.quantity = quantity
    self.factor = factor
    self.free = free
  }
}

/// What something without a price would cost at most by the nearest regions that have one. Never part of a sum.
public struct CostCeiling: Hashable, Sendable {
  public var monthly: Money
  /// The region whose prices it is reckoned with.
  public var region: String
}

extension Catalog {
  /// The dearest of the nearest regions with prices for a charge; `nil` where no region has them, and for usage that
  /// was not declared.
  ///
  /// The nearest regions are those whose names begin with the same geography (`eu-`, `us-`, `ap-`); where none of them
  /// has a price, all are. Regions of other partitions are never near.
  public func ceiling(of charge: UnpricedCharge) -> CostCeiling? {
    guard let quantity = charge.quantity?.high else { return nil }
    let known = regions(pricing: charge)
    let near = known.filter { Self.geography(of: $0) == Self.geography(of: charge.region) }
    var dearest: CostCeiling?
    for region in near.isEmpty ? known : near {
      guard let amount = amount(of: quantity, charge, in: region), dearest.map({ amount > $0.monthly }) ?? true
      else { continue }
      dearest = CostCeiling(monthly: amount, region: region)
    }
    return dearest
  }

  /// The regions of the same partition with a price for a charge, sorted.
  func regions(pricing charge: UnpricedCharge) -> [String] {
    let partition = book.partition(of: charge.region)
    var found: Set<String> = []
    func look(_ query: PriceQuery) {
      found.formUnion(regions(with: query))
      query.alternatives.forEach(look)
    }
    look(charge.query)
    return found.filter { book.partition(of: $0) == partition }.sorted()
  }

  private static func geography(of region: String) -> Substring { region.prefix { $0 != "-" } }

  /// What a quantity costs in a region, tier by tier; `nil` where its prices do not reach that far.
  private func amount(of quantity: Quantity, _ charge: UnpricedCharge, in region: String) -> Money? {
    var query = charge.query
    query.region = nil
    let tiers = tiers(query, in: region)
    guard let last = tiers.last, quantity <= last.to ?? .limit else { return nil }
    var sum = Money.zero
    for price in tiers {
      let part = min(quantity, price.to ?? .limit) - max(price.from, charge.free)
      if part > .zero { sum += price.usd * part * charge.factor }
    }
    return sum
  }
}
