/// Looking around: what there is, for those who did not find what they asked for.
extension Catalogue {
  /// Whether there is any price in a region.
  public func knows(region: String) -> Bool {
    region == PriceQuery.global || EmbeddedCatalogue.shared.knows(region: region)
      || updated.rows.contains { $0.price.region == region } || own.rows.contains { $0.price.region == region }
  }

  /// Whether a region lies in another partition than the prices in the program, and has none for what is asked in any
  /// region of it.
  func isForeign(_ query: PriceQuery, in region: String) -> Bool {
    let partition = RegionPartition(of: region)
    return partition != .aws
      && !regions(pricing: UnpricedCharge(query, in: region, nil)).contains { RegionPartition(of: $0) == partition }
  }

  /// The regions with any price, sorted.
  public var regions: [String] {
    Set(EmbeddedPrices.regions + (updated.rows + own.rows).map(\.price.region)).sorted()
  }

  /// The services with any price, sorted.
  public var services: [String] {
    Set(EmbeddedPrices.services + (updated.rows + own.rows).map(\.service)).sorted()
  }

  /// The usage types of a service, sorted.
  public func usageTypes(of service: String) -> [String] {
    let own = (updated.rows + own.rows).filter { $0.service == service }.map(\.usageType)
    return Set(EmbeddedCatalogue.shared.usageTypes(of: service) + own).sorted()
  }

  /// Every price of a usage type, in all regions and from all sources, the strongest first.
  public func all(_ service: String, _ usageType: String) -> [Price] {
    let overlay = (own.rows + updated.rows).filter { $0.service == service && $0.usageType == usageType }
    return overlay.map { $0.price.named(service, usageType) }
      + EmbeddedCatalogue.shared.all(service, usageType).map(\.price)
  }

  /// The regions in which what is asked has a price, sorted.
  public func regions(with query: PriceQuery) -> [String] {
    let overlay = (own.rows + updated.rows).filter {
      $0.service == query.service && $0.usageType == query.usageType && $0.price.conditions.hold(in: query.attributes)
    }
    return EmbeddedCatalogue.shared.regions(with: query).union(overlay.map(\.price.region)).sorted()
  }
}
