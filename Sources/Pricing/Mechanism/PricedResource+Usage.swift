public import InfraModel

extension PricedResource {
  /// Declared usage in the key's unit; `nil` if it was not declared or makes no sense.
  public func usage(_ key: UsageKey) -> Span<Quantity>? {
    guard !usage.isEmpty, let (value, factor) = entry(for: key),
      let span = Span<Quantity>(value: value).map({ $0 * factor }), span.low >= .zero, span.high <= key.most
    else { return nil }
    return span
  }

  /// What is wrong with the declared usage, for a type that knows some keys.
  package func usageProblems(_ keys: [UsageKey]) -> [UnknownCost] {
    usageNames.compactMap { name in
      guard let (key, factor) = Self.key(for: name, among: keys) else {
        return .unknownUsage(name.text, of: type, known: keys.map(\.name))
      }
      guard let span = usage[name.text].flatMap(Span<Quantity>.init(value:)).map({ $0 * factor }) else {
        return .malformedUsage(name.text)
      }
      if span.low < .zero { return .negativeUsage(name.text, span.low) }
      if span.high > key.most { return .absurdUsage(name.text, span.high, most: key.most) }
      return nil
    }
  }

  /// Declared usage that the type knows and that nothing of this resource is paid by.
  /// - Parameter used: The names of the keys that something is paid by.
  package func unusedUsage(_ keys: [UsageKey], used: [String]) -> [UnknownCost] {
    usageNames.compactMap { name in
      guard let (key, _) = Self.key(for: name, among: keys), !used.contains(key.name), self.usage(key) != nil else {
        return nil
      }
      return .unusedUsage(name.text, of: type, used: keys.map(\.name).filter(used.contains))
    }
  }

  private func entry(for key: UsageKey) -> (value: Value, factor: Quantity)? {
    if let value = usage[key.name] { return (value, 1) }
    for name in usageNames {
      if let factor = key.factor(for: name), let value = usage[name.text] { return (value, factor) }
    }
    return nil
  }

  private static func key(for name: UsageName, among keys: [UsageKey]) -> (UsageKey, Quantity)? {
    if let exact = keys.first(where: { $0.name == name.text }) { return (exact, 1) }
    for key in keys { if let factor = key.factor(for: name) { return (key, factor) } }
    return nil
  }
}

extension Quantity {
  /// A number, or a text that is one.
  public init?(value: Value) {
    switch value {
    case .integer(let number): self.init(number)
    case .number(let number):
      guard let quantity = Quantity(number) else { return nil }
      self = quantity
    case .string(let text):
      guard let quantity = Quantity(decimal: text) else { return nil }
      self = quantity
    default: return nil
    }
  }
}

extension Span<Quantity> {
  /// A number, `{"low": …, "high": …}`, or a list of two numbers.
  public init?(value: Value) {
    if let point = Quantity(value: value) {
      self.init(point)
    } else if let low = (value["low"] ?? value[0]).flatMap(Quantity.init(value:)),
      let high = (value["high"] ?? value[1]).flatMap(Quantity.init(value:))
    {
      self.init(low, high)
    } else {
      return nil
    }
  }
}
