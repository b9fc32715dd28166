internal import InfraModel

extension CostChange {
  /// What a change does to the bill, from what the resource costs before and after.
  init(_ change: Change, from before: CostEstimate?, to after: CostEstimate?, consequences: Consequences) {
    var parts: [Part] = []
    for component in after?.components ?? [] {
      let was = before?.components.first { $0.name == component.name }
      parts.append(Part(component, from: was?.monthly, to: component.monthly))
    }
    for component in before?.components ?? []
    where !(after?.components.contains { $0.name == component.name } ?? false) {
      parts.append(Part(component, from: component.monthly, to: nil))
    }
    let isUnchanged = change.action == .none
    self.init(
      before: before.map(CostFigures.init), after: after.map(CostFigures.init),
      parts: isUnchanged ? [] : parts.filter { $0.before != $0.after || $0.rate != nil },
      oneTime: consequences.oneTime.map(Item.init), growing: consequences.growing.map(Item.init),
      gaps: Self.gaps(before, after), assumptions: isUnchanged ? [] : (after ?? before)?.assumptions ?? [])
  }

  /// What is missing in either sum, each once.
  private static func gaps(_ before: CostEstimate?, _ after: CostEstimate?) -> [Gap] {
    var gaps: [Gap] = []
    for unknown in (after?.unknown ?? []) + (before?.unknown ?? []) {
      let gap = Gap(unknown)
      if !gaps.contains(gap) { gaps.append(gap) }
    }
    return gaps
  }
}

extension CostChange.Part {
  fileprivate init(_ component: CostComponent, from before: Span<Money>?, to after: Span<Money>?) {
    self.init(
      name: component.name, kind: Kind(rawValue: component.kind.rawValue) ?? .fixed, before: before.map(Dollars.init),
      after: after.map(Dollars.init), rate: component.isRate ? component.rateText : nil)
  }
}

extension CostChange.Gap {
  init(_ unknown: UnknownCost) {
    self.init(code: unknown.reason.code.rawValue, what: unknown.what, why: unknown.why, fix: unknown.fix)
  }
}

extension CostChange.Item {
  fileprivate init(_ component: CostComponent) {
    self.init(name: component.name, amount: component.monthly.map(Dollars.init), note: component.note)
  }
}

extension CostComponent {
  /// The rate and what it depends on (`$0.045 per GB, by processedGigabytes`); `nil` without a price.
  public var rateText: String? {
    guard let unitPrice else { return nil }
    let keys = dependsOn.isEmpty ? "" : ", by " + dependsOn.joined(separator: " and ")
    return "\(unitPrice.rate) per \(unit)\(keys)"
  }
}
