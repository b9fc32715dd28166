internal import InfraModel

/// Turns charges into the lines of a bill.
package struct ChargeEvaluation {
  package let catalog: Catalog
  package let resource: PricedResource
  package var allowances: Allowances
  package private(set) var unknown: [UnknownCost] = []

  package init(_ catalog: Catalog, _ resource: PricedResource, _ allowances: Allowances) {
    self.catalog = catalog
    self.resource = resource
    self.allowances = allowances
  }

  /// The lines of a charge, one for each tier that its quantity reaches; a rate where the quantity is not known.
  package mutating func components(of charge: Charge) -> [CostComponent] {
    let (quantity, kind, keys) = amount(of: charge)
    if kind == .fixed, quantity == .zero { return [] }
    if let quantity, quantity.low < .zero {
      unknown.append(.negative(charge.name, quantity.low))
      return []
    }
    var tiers = catalog.tiers(charge.query, in: resource.region)
    guard !tiers.isEmpty else {
      if let free = wholly(free: charge, quantity, keys) { return [free] }
      unknown.append(
        .noPrice(charge.name, charge.query, in: resource.region, catalog)
          .charging(charge.unpriced(quantity, in: resource.region)))
      return []
    }
    if charge.factor != 1 { tiers = tiers.map { $0.multiplied(by: charge.factor) } }
    guard let quantity else {
      return [
        CostComponent(
          name: charge.name, unit: tiers[0].unit, unitPrice: tiers[0].usd, kind: .usage, price: tiers[0],
          note: charge.rateNote(tiers), dependsOn: keys)
      ]
    }
    guard !quantity.isOverflowing else {
      unknown.append(.overflow(charge.name))
      return []
    }
    return bill(charge, quantity, kind, keys, tiers)
  }

  /// Whether some charges are too small a part of a sum to matter. Those that have no price are not.
  package func isSmall(_ charges: [Charge], in sum: Span<Money>) -> Bool {
    var copy = self
    let atStake = charges.flatMap { copy.components(of: $0) }.compactMap(\.monthly).reduce(.zero) { $0 + $1.high }
    return copy.unknown.count == unknown.count && atStake * 100 <= sum.low
  }

  /// The line of a quantity that an allowance covers, so that its price does not matter.
  private mutating func wholly(free charge: Charge, _ quantity: Span<Quantity>?, _ keys: [String]) -> CostComponent? {
    guard let quantity, let allowance = charge.allowance else { return nil }
    var rest = allowances
    let free = rest.take(allowance, for: quantity)
    guard quantity.high <= free.high else { return nil }
    allowances = rest
    return CostComponent(
      name: charge.name + ", free", unit: "", quantity: quantity, unitPrice: .zero, kind: .free,
      note: charge.allowanceNote(""), dependsOn: keys)
  }

  private func amount(of charge: Charge) -> (Span<Quantity>?, CostComponent.Kind, [String]) {
    switch charge.amount {
    case .fixed(let quantity): (quantity, .fixed, [])
    case .usage(let quantity, let keys): (quantity, .usage, keys.map(\.name))
    case .key(let key, let times): (resource.usage(key).map { $0 * times }, .usage, [key.name])
    }
  }

  private mutating func bill(
    _ charge: Charge, _ quantity: Span<Quantity>, _ kind: CostComponent.Kind, _ keys: [String], _ tiers: [Price]
  ) -> [CostComponent] {
    var result: [CostComponent] = []
    var free: (low: Quantity, high: Quantity) = (.zero, .zero)
    if let allowance = charge.allowance {
      free = allowances.take(allowance, for: quantity)
      if free.high > .zero {
        result.append(
          CostComponent(
            name: charge.name + ", free", unit: tiers[0].unit, quantity: Span(free.low, free.high), unitPrice: .zero,
            kind: .free, note: charge.allowanceNote(tiers[0].unit), dependsOn: keys))
      }
    }
    let note = free.high == .zero ? charge.lineNote(tiers[0].unit) : charge.note
    let isSplit = quantity.high > tiers[0].to ?? .limit
    for (index, price) in tiers.enumerated() {
      func part(_ whole: Quantity, _ free: Quantity) -> Quantity {
        max(min(whole, price.to ?? .limit) - max(price.from, free), .zero)
      }
      let amount = Span(part(quantity.low, free.low), part(quantity.high, free.high))
      let isNeeded = amount.high > .zero || (index == 0 && quantity.high <= free.high)
      guard isNeeded else { continue }
      let component = CostComponent(
        name: isSplit ? charge.name + price.tierName : charge.name, unit: price.unit, quantity: amount,
        unitPrice: price.usd, kind: kind, price: price, note: note, dependsOn: keys)
      guard component.monthly.map({ Dollars($0).isOverflowing }) != true else {
        unknown.append(.overflow(charge.name))
        return []
      }
      result.append(component)
    }
    if let end = tiers.last?.to, quantity.high > end {
      unknown.append(.beyondTiers(charge.name, end, unit: tiers[0].unit))
    }
    return result
  }
}

extension Charge {
  /// What is charged, for a look at the prices of other regions.
  fileprivate func unpriced(_ quantity: Span<Quantity>?, in region: String) -> UnpricedCharge {
    let own = allowance.flatMap { $0.shared == nil ? $0.first : nil }
    return UnpricedCharge(query, in: region, quantity, factor: factor, free: own ?? .zero)
  }

  /// What is said of a rate: its allowance, that it falls with the quantity, and the model's own remark.
  fileprivate func rateNote(_ tiers: [Price]) -> String? {
    let steps = tiers.dropFirst().map { "\($0.usd.rate) over \($0.from.grouped)" }
    let notes = [allowanceNote(tiers[0].unit), steps.isEmpty ? nil : steps.joined(separator: ", "), note].compactMap(
      \.self)
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  /// What is said of a line whose allowance was not taken off.
  fileprivate func lineNote(_ unit: String) -> String? {
    let notes = [note, allowanceNote(unit).map { "\($0), not taken off here" }].compactMap(\.self)
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  fileprivate func allowanceNote(_ unit: String) -> String? {
    let gigabytes = unit.hasPrefix("GB") && !unit.hasPrefix("GB-S") ? " GB" : ""
    return allowance.map {
      "the first \($0.first.grouped)\(gigabytes) a month\($0.shared == nil ? "" : " of an account") are free"
    }
  }
}

extension Price {
  /// How a tier's line goes on behind its name.
  fileprivate var tierName: String {
    from == .zero ? to.map { ", first \($0.grouped)" } ?? "" : ", over \(from.grouped)"
  }
}

extension Quantity {
  /// With grouped thousands (`300,000,000`).
  package var grouped: String {
    let text = description.utf8
    var rest = text.firstIndex(of: UInt8(ascii: ".")).map { text.distance(from: text.startIndex, to: $0) } ?? text.count
    var result: [UInt8] = []
    for byte in text {
      result.append(byte)
      rest -= 1
      if rest > 0, rest % 3 == 0, byte != UInt8(ascii: "-") { result.append(UInt8(ascii: ",")) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
