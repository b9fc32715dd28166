package import InfraModel

extension PricedResource {
  /// The resource of a type that a property refers to, or else any of that type that hangs together with this one.
  package func related(_ path: String, _ type: ResourceType) -> PricedResource? {
    if let found = related(path), found.type == type { return found }
    return related(ofType: type).first
  }

  /// One of some texts, or what an absent one means; `nil` for what is not known yet and for every other text, of which
  /// the table of properties says so: neither is priced as what an absent one means.
  package func choice(_ path: String, default fallback: String, among values: [String]) -> String? {
    guard let value = value(path) else { return fallback }
    return value.string.flatMap { values.contains($0) ? $0 : nil }
  }

  /// What costs by a text, or the line that says that the text is missing.
  package func with(_ path: String, for what: String, @CostBuilder _ items: (String) -> [CostItem]) -> [CostItem] {
    string(path).map(items) ?? [.missing(path, for: what)]
  }

  /// A number of hours that were declared, for something that runs all the month otherwise.
  package func hourly(_ name: String, _ query: PriceQuery, count: Quantity = .one) -> Charge {
    guard let hours = usage(.hours) else { return .hours(name, query, count: count) }
    return .used(name, hours * count, dependsOn: [.hours], query)
  }
}

extension CostItem {
  /// A property that a price depends on and that is not there, or not known before the apply.
  package static func missing(_ path: String, for what: String) -> CostItem {
    .unknown(.propertyMissing(path, for: what))
  }

  /// Something that costs, and that no model covers.
  package static func leftOut(_ what: String, because why: String) -> CostItem {
    .unknown(.notModeled(what, because: why))
  }
}

extension [CostItem] {
  /// The charges of one, for as many as run: by the declaration, or by declared usage.
  package func times(_ count: Span<Quantity>, dependsOn key: UsageKey? = nil) -> [CostItem] {
    map { item in
      switch item {
      case .charge(let charge): .charge(charge.times(count, dependsOn: key))
      case .oneTime(let charge): .oneTime(charge.times(count, dependsOn: key))
      case .growing(let charge): .growing(charge.times(count, dependsOn: key))
      case .guess(let text, let charges, let fix):
        .guess(text, atStake: charges.map { $0.times(count, dependsOn: key) }, fix: fix)
      case .free, .unknown, .assumption, .uses: item
      }
    }
  }
}

extension Charge {
  package func times(_ count: Span<Quantity>, dependsOn key: UsageKey?) -> Charge {
    var result = self
    switch (amount, key) {
    case (.fixed(let quantity), nil): result.amount = .fixed(quantity * count)
    case (.fixed(let quantity), .some(let key)): result.amount = .usage(quantity * count, dependsOn: [key])
    case (.usage(let quantity, let keys), _):
      result.amount = .usage(quantity.map { $0 * count }, dependsOn: keys + (key.map { [$0] } ?? []))
    case (.key, _): break
    }
    return result
  }
}

extension Quantity {
  /// What is above a free part; zero below it.
  package func above(_ free: Quantity) -> Quantity { max(self - free, .zero) }
}

extension Span<Quantity> {
  /// What is above a free part; zero below it.
  package func above(_ free: Quantity) -> Span { map { $0.above(free) } }
}

extension Quantity {
  /// The next whole number, or the least that is meant.
  package func roundedUp(atLeast least: Quantity) -> Quantity {
    let whole = FixedPointArithmetic.scale
    let (quotient, remainder) = units.quotientAndRemainder(dividingBy: whole)
    return max(Quantity(quotient + (remainder > 0 ? 1 : 0)), least)
  }
}
