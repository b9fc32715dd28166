/// What the unknown lines of a bill would cost at most by the nearest regions that have their prices
/// (``Catalog/ceiling(of:)``). It is shown beside the sum, and is part of no sum, budget or limit.
public struct UnknownCeiling: Hashable, Sendable {
  /// A month's, of the lines that some region has a price for.
  public var monthly: Money = .zero
  /// How many lines that are.
  public var lines = 0
  /// The regions whose prices are taken, sorted.
  public var regions: [String] = []
  /// How many lines no region has a price for, or none that reaches so far.
  public var withoutPrice = 0
  /// How many lines depend on usage that was not declared.
  public var withoutUsage = 0
  /// How many are unknown for another reason than a price.
  public var others = 0

  /// `nil` where nothing is unknown.
  public init?(of unknown: some Sequence<UnknownCost>, _ catalog: Catalog) {
    var found: Set<String> = []
    // What is in the sum by an old price is not missing in it.
    for cost in unknown where cost.reason != .stalePrice {
      guard cost.reason == .noPrice || cost.reason == .unknownRegion, let charge = cost.charge else {
        others += 1
        continue
      }
      if let ceiling = catalog.ceiling(of: charge) {
        monthly += ceiling.monthly
        lines += 1
        found.insert(ceiling.region)
      } else if charge.quantity == nil {
        withoutUsage += 1
      } else {
        withoutPrice += 1
      }
    }
    guard lines + withoutPrice + withoutUsage + others > 0 else { return nil }
    regions = found.sorted()
  }

  /// `nil` where nothing is unknown.
  public init?(of cost: EnvironmentCost, _ catalog: Catalog) {
    self.init(of: cost.lines.lazy.flatMap(\.estimate.unknown), catalog)
  }
}
