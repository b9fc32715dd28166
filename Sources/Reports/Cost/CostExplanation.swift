public import InfraModel
public import Pricing

/// How the cost of one resource comes about: each line's arithmetic and price, what is unknown, what was assumed, and
/// the usage that is declared or could be.
public struct CostExplanation: Sendable {
  /// One kind of usage of the resource's type.
  struct Usage: Sendable {
    var key: UsageKey
    /// What was declared, in the key's unit; `nil` if it was not, or makes no sense.
    var declared: Span<Quantity>?
  }

  let line: EnvironmentCost.Line
  let environment: EnvironmentName
  let position: SourcePosition?
  let catalog: Catalog
  /// Names the prices.
  let catalogDigest: String
  /// What is to be said about a catalog that is too old.
  let stale: UnknownCost?
  let age: PriceAge
  let usage: [Usage]
  /// The prices in the sum that are too old.
  let old: OldPrices?
  /// Completes the commands that the report names.
  let completing: CommandCompletion

  var estimate: CostEstimate { line.estimate }

  /// - Parameters:
  ///   - line: the resource's part of the environment's bill.
  ///   - node: its declaration.
  ///   - stale: what is to be said about a catalog that is too old.
  public init(
    _ line: EnvironmentCost.Line, of node: ResourceNode, in environment: EnvironmentName, catalog: Catalog,
    catalogDigest: String, stale: UnknownCost? = nil, age: PriceAge,
    completing: @escaping CommandCompletion = { $0 }
  ) {
    self.line = line
    self.environment = environment
    position = node.position
    self.catalog = catalog
    self.catalogDigest = catalogDigest
    self.stale = stale
    self.age = age
    self.completing = completing
    let resource = PricedResource(node.type, region: line.region, properties: node.properties, usage: node.usage)
    usage = catalog.book.usage(of: node.type).map { Usage(key: $0, declared: resource.usage($0)) }
    old = OldPrices(in: line.estimate, age)
  }

  /// The resource's figures, incomplete where something is unknown or a price too old.
  var figures: CostFigures {
    let figures = CostFigures(estimate)
    return CostFigures(
      fixed: figures.fixed, usage: figures.usage, isComplete: figures.isComplete && stale == nil && old == nil)
  }

  /// The lines of the bill, the dearest first, then those without an amount in the model's order.
  var components: [CostComponent] {
    estimate.components.enumerated().sorted { left, right in
      let (first, second) = (left.element.monthly?.high ?? .zero, right.element.monthly?.high ?? .zero)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }
}

extension CostComponent {
  /// The arithmetic of a line: `2 × 730 Hrs × $0.05 = $73.00`, what is taken off, or the rate alone.
  var arithmetic: String {
    if kind == .free {
      return quantity.map { "\($0.text)\(unit.isEmpty ? "" : " \(unit)") taken off" } ?? "free"
    }
    guard let unitPrice else { return "no price" }
    guard let quantity, let monthly else {
      let keys = dependsOn.isEmpty ? "" : " × \(dependsOn.joined(separator: ", ")), not declared"
      return "\(unitPrice.rate) per \(unit)\(keys)"
    }
    return "\(hours ?? "\(quantity.text) \(unit)") × \(unitPrice.rate) = \(monthly.text)"
  }

  /// The hours of a month times how many there are (`2 × 730 Hrs`), where the quantity is a whole number of months.
  private var hours: String? {
    guard unit.hasPrefix("Hr"), let quantity, quantity.isPoint, kind == .fixed else { return nil }
    let count = quantity.low / Quantity.hoursOfMonth
    guard count > .one, count * Quantity.hoursOfMonth == quantity.low, !count.description.contains(".") else {
      return nil
    }
    return "\(count) × 730 \(unit)"
  }
}

extension Price {
  /// What is asked for, as the price list names it: service, usage type, conditions, region and tier.
  var title: String {
    var parts = [[service, usageType].filter { !$0.isEmpty }.joined(separator: " ")]
    if !conditions.isEmpty { parts.append(conditions.text.replacing(";", with: " ")) }
    parts.append(region)
    if from > .zero || to != nil {
      parts.append(to.map { "from \(from.grouped) to \($0.grouped) \(unit)" } ?? "over \(from.grouped) \(unit)")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
