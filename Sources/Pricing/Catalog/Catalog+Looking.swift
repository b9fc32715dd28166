/// Looking around: what there is, for those who did not find what they asked for.
extension Catalog {
  /// Whether there is any price in a region.
  public func knows(region: String) -> Bool {
    region == PriceQuery.global || book.knows(region: region)
      || updated.rows.contains { $0.price.region == region } || own.rows.contains { $0.price.region == region }
  }

  /// Whether a region lies in another partition than the prices in the program, and has none for what is asked in any
  /// region of it.
  func isForeign(_ query: PriceQuery, in region: String) -> Bool {
    guard let partition = book.partition(of: region) else { return false }
    return !regions(pricing: UnpricedCharge(query, in: region, nil)).contains { book.partition(of: $0) == partition }
  }

  /// The regions with any price, sorted.
  public var regions: [String] {
    book.regions.union((updated.rows + own.rows).map(\.price.region)).sorted()
  }

  /// The services with any price, sorted.
  public var services: [String] {
    book.services.union((updated.rows + own.rows).map(\.service)).sorted()
  }

  /// The usage types of a service, sorted.
  public func usageTypes(of service: String) -> [String] {
    let own = (updated.rows + own.rows).filter { $0.service == service }.map(\.usageType)
    return Set(book.usageTypes(of: service) + own).sorted()
  }

  /// Every price of a usage type, in all regions and from all sources, the strongest first.
  public func all(_ service: String, _ usageType: String) -> [Price] {
    let overlay = (own.rows + updated.rows).filter { $0.service == service && $0.usageType == usageType }
    return overlay.map { $0.price.named(service, usageType) }
      + book.all(service, usageType)
  }

  /// The regions in which what is asked has a price, sorted.
  public func regions(with query: PriceQuery) -> [String] {
    book.regions(with: query).union(own.regions(with: query)).union(updated.regions(with: query)).sorted()
  }

  /// The region whose price list answers for a resource.
  ///
  /// The list that is global, or of a region that the question names, is the one of the usual partition. Other
  /// partitions have lists of their own, for what is global there too, and only a price for the very region counts.
  func region(of query: PriceQuery, for resource: String) -> String {
    book.partition(of: resource) == nil ? query.region ?? resource : resource
  }

  /// What the source of a price is, in words; its short name alone where it is not known.
  public func sourceTitle(of price: Price) -> String {
    price.source == Self.ownSource ? "the project's own, prices/own.json" : book.title(ofSource: price.source)
  }
}
