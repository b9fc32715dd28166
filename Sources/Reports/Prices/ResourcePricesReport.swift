public import InfraModel
public import Pricing

/// What would be charged for one resource, and where each price comes from.
public struct ResourcePricesReport: Sendable {
  private let type: ResourceType
  private let region: String
  private let estimate: CostEstimate
  private let completing: CommandCompletion

  /// - Parameter completing: Completes the commands that the report names.
  public init(
    _ type: ResourceType, in region: String, _ estimate: CostEstimate,
    completing: @escaping CommandCompletion = { $0 }
  ) {
    self.completing = completing
    self.type = type
    self.region = region
    self.estimate = estimate
  }

  public func lines() -> [Line] {
    var lines = [Line("\(type) in \(region)", .strong)]
    let width = estimate.components.map(\.name.columns).max() ?? 0
    for component in estimate.components {
      var line = Line("  " + component.name)
      line.pad(to: width + 2, gap: 2)
      line.add("  " + component.charged, .strong)
      lines.append(line)
      if let price = component.price {
        lines.append(Line("      \(price.confidence.rawValue), \(price.source) \(price.sourceDate)", .quiet))
        if let method = price.method { lines.append(Line("      \(method)", .quiet)) }
      }
      if let note = component.note { lines.append(Line("      \(note)", .quiet)) }
    }
    for unknown in estimate.unknown {
      lines.append(Line("  \(unknown.what): \(unknown.why)", .danger))
      if let fix = unknown.fix { lines.append(Line("      next: \(completing(fix))", .quiet)) }
    }
    for assumption in estimate.assumptions { lines.append(Line("  assumed: \(assumption)", .quiet)) }
    lines.append(Line("  \(estimate.monthly.text) a month\(estimate.isComplete ? "" : ", incomplete")", .strong))
    return lines
  }

  public var document: Value {
    var members = ResourceCostLine.document(of: estimate).object ?? [:]
    members["formatVersion"] = 1
    members["kind"] = "resource-prices"
    members["type"] = .string(type.name)
    members["region"] = .string(region)
    return .object(members)
  }
}

extension CostComponent {
  /// `730 Hrs x $0.052 = $37.96`, the rate alone where the quantity is not known.
  fileprivate var charged: String {
    guard kind != .free else { return "free" }
    let rate = "\(unitPrice?.rate ?? "?") / \(unit)"
    guard let quantity, let monthly else {
      return rate + (dependsOn.isEmpty ? "" : ", by \(dependsOn.joined(separator: ", "))")
    }
    let amount = quantity.isPoint ? "\(quantity.low)" : "\(quantity.low)–\(quantity.high)"
    return "\(amount) × \(rate) = \(monthly.text)"
  }
}
