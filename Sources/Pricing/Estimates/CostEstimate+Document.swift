public import InfraModel

/// Costs as JSON: amounts are numbers of US dollars, or objects with `low` and `high` where usage is a range.
extension CostEstimate {
  /// The members that a resource's cost has in documents.
  public var members: [String: Value] {
    var members: [String: Value] = [
      "monthly": monthly.document, "fixed": fixed.document, "usage": usage.document,
      "components": .list(components.map(\.document)), "unknown": .list(unknown.map(\.document)),
    ]
    if !oneTime.isEmpty { members["oneTime"] = .list(oneTime.map(\.document)) }
    if !growing.isEmpty { members["growing"] = .list(growing.map(\.document)) }
    if !assumptions.isEmpty { members["assumptions"] = .strings(assumptions) }
    return members
  }
}

extension CostComponent {
  public var document: Value {
    .compact([
      "name": .string(name), "unit": .string(unit), "quantity": quantity.map(\.document),
      "unitPrice": unitPrice.map { .number($0.number) }, "monthly": monthly.map(\.document),
      "kind": .string(kind.rawValue), "source": price.map { .string($0.source) },
      "date": price.map { .string($0.sourceDate) }, "confidence": price.map { .string($0.confidence.rawValue) },
      "method": price?.method.map(Value.string), "note": note.map(Value.string),
      "dependsOn": dependsOn.isEmpty ? nil : .strings(dependsOn),
    ])
  }
}

extension UnknownCost {
  public var document: Value {
    .compact([
      "code": .string(reason.code.rawValue), "what": .string(what), "why": .string(why), "fix": fix.map(Value.string),
    ])
  }
}

extension Span where Bound: FixedPoint {
  /// A number, or an object with `low` and `high`.
  public var document: Value {
    isPoint ? .number(low.number) : ["low": .number(low.number), "high": .number(high.number)]
  }
}
