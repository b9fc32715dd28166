public import InfraModel
public import Pricing

/// What `infra cost resources` answers to one line.
public enum ResourceCostLine {
  /// The bill of a resource. Every member is always there; what is not known is `null`, the month's sum too where
  /// nothing at all is known.
  ///
  /// What is unknown says what it would cost at most elsewhere (``UnknownCeiling``), which is in no sum.
  public static func document(of estimate: CostEstimate, _ catalogue: Catalogue) -> Value {
    guard !estimate.unknown.isEmpty else { return document(of: estimate) }
    var members = document(of: estimate).object ?? [:]
    members["unknown"] = .list(estimate.unknown.map { $0.document(catalogue) })
    members["unknownAtMost"] = UnknownCeiling(of: estimate.unknown, catalogue)?.document
    return .object(members)
  }

  /// The same, without a look at other regions.
  public static func document(of estimate: CostEstimate) -> Value {
    let isKnown = estimate.isComplete || estimate.components.contains { $0.monthly != nil }
    return [
      "components": .list(estimate.components.map(component)), "growing": .list(estimate.growing.map(component)),
      "monthly": isKnown ? estimate.monthly.document : nil, "isComplete": .bool(estimate.isComplete),
      "unknown": .list(estimate.unknown.map(\.document)),
      "assumptions": .list(estimate.assumptions.map(Value.string)),
    ]
  }

  /// The answer to a line that cannot be priced at all.
  public static func document(of error: ResourceDocumentError, line: Int) -> Value {
    [
      "components": [], "growing": [], "monthly": nil, "isComplete": false, "unknown": [],
      "line": .integer(Int64(line)),
      "error": .string("line \(line): \(error.message)"),
    ]
  }

  private static func component(_ component: CostComponent) -> Value {
    let isFree = component.kind == .free
    var members: [String: Value] = [
      "name": .string(component.name), "unit": .string(component.unit),
      "quantity": component.quantity?.document ?? (isFree ? 0 : .null),
      "unitPrice": component.unitPrice.map { .number($0.number) } ?? .null,
      "monthly": component.monthly?.document ?? (isFree ? 0 : .null),
      "kind": .string(isFree ? (component.dependsOn.isEmpty ? "fixed" : "usage") : component.kind.rawValue),
      "source": component.price.map { .string($0.source) } ?? .null,
      "date": component.price.map { .string($0.sourceDate) } ?? .null,
      "confidence": component.price.map { .string($0.confidence.rawValue) } ?? .null,
    ]
    if isFree { members["free"] = true }
    members["method"] = component.price?.method.map(Value.string)
    members["note"] = component.note.map(Value.string)
    if !component.dependsOn.isEmpty { members["dependsOn"] = .list(component.dependsOn.map(Value.string)) }
    return .object(members)
  }
}
