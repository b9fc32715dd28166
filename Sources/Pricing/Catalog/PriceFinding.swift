internal import InfraModel

/// What there is for a question: the price that is taken, others for the same usage type, and, where there is none, what
/// was probably meant.
public struct PriceFinding: Hashable, Sendable {
  public var query: PriceQuery
  /// `nil` for all regions.
  public var region: String?
  /// What would be charged, tier by tier; in each region where none was named, sorted by it.
  public var taken: [Price]
  /// Prices for the same thing that stand behind those, and why: older, derived, or for other conditions.
  public var others: [Price]
  /// What is near, where nothing is taken.
  public var hints: [Hint]

  /// What is near to a question without an answer.
  public enum Hint: Hashable, Sendable {
    /// The service is not known; the nearest one, and all.
    case unknownService(nearest: String?, known: [String])
    /// The usage type is not known; those that are like it.
    case unknownUsageType(alike: [String])
    /// The region has no prices at all.
    case unknownRegion(nearest: String?)
    /// There are prices in other regions, which are not taken.
    case otherRegions([String])
    /// In this region there are prices under other conditions.
    case otherConditions([String])
    /// In this region there are prices for things that are like it (other sizes of the same family).
    case alikeHere([String])
  }

  public init(_ query: PriceQuery, in region: String?, _ catalog: Catalog) {
    self.query = query
    self.region = region
    let all = catalog.all(query.service, query.usageType)
    let regions = region.map { [$0] } ?? Set(all.map(\.region)).sorted()
    taken = regions.flatMap { catalog.tiers(query, in: $0) }
    let mine = Set(taken)
    others = all.filter { regions.contains($0.region) && !mine.contains($0) }
    hints = []
    if taken.isEmpty { hints = Self.hints(query, region, all, catalog) }
  }

  private static func hints(
    _ query: PriceQuery, _ region: String?, _ all: [Price], _ catalog: Catalog
  ) -> [Hint] {
    let services = catalog.services
    guard services.contains(query.service) else {
      return [.unknownService(nearest: Spelling.nearest(to: query.service, among: services), known: services)]
    }
    guard !all.isEmpty else {
      return [.unknownUsageType(alike: alike(query, nil, catalog))]
    }
    guard let region else { return [.otherConditions(Set(all.map(\.conditions.text)).sorted())] }
    var hints: [Hint] = []
    if !catalog.knows(region: region) {
      hints.append(.unknownRegion(nearest: Spelling.nearest(to: region, among: catalog.regions)))
    }
    let here = Set(all.filter { $0.region == region }.map(\.conditions.text)).sorted()
    if !here.isEmpty { hints.append(.otherConditions(here)) }
    let elsewhere = catalog.regions(with: query)
    if !elsewhere.isEmpty { hints.append(.otherRegions(elsewhere)) }
    let sizes = alike(query, region, catalog)
    if here.isEmpty, !sizes.isEmpty { hints.append(.alikeHere(sizes)) }
    return hints
  }

  /// Usage types that begin most like the one that was asked for, at most eight; with a price in a region, if one is
  /// named.
  private static func alike(_ query: PriceQuery, _ region: String?, _ catalog: Catalog) -> [String] {
    let names = catalog.usageTypes(of: query.service).filter { name in
      guard let region else { return true }
      return catalog.all(query.service, name).contains { $0.region == region }
    }
    let near = Spelling.nearest(to: query.usageType, among: names)
    let begun = Spelling.alike(query.usageType, among: names).filter { $0 != near && $0 != query.usageType }
    let isRelated = begun.first.map { name in
      zip(name.utf8, query.usageType.utf8).prefix { $0 == $1 }.count > 3
    }
    return (near.map { [$0] } ?? []) + (isRelated == true ? Array(begun.prefix(7)) : [])
  }
}
