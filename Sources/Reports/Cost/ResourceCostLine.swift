public import InfraModel
public import Pricing

/// What `infra cost resources` answers to one line.
public enum ResourceCostLine {
  /// The bill of a resource. Every member is always there; what is not known is `null`, the month's sum too where
  /// nothing at all is known.
  ///
  /// - Parameter catalogue: Where to look what the unknown would cost at most (``UnknownCeiling``), which is in no sum;
  ///   `nil` to leave that out.
  public static func document(of estimate: CostEstimate, _ catalogue: Catalogue? = nil) -> Value {
    let isKnown = estimate.isComplete || estimate.components.contains { $0.monthly != nil }
    var members: [String: Value] = [
      "components": .list(estimate.components.map(component)), "growing": .list(estimate.growing.map(component)),
      "monthly": isKnown ? estimate.monthly.document : nil, "isComplete": .bool(estimate.isComplete),
      "unknown": .list(estimate.unknown.map { cost in catalogue.map(cost.document) ?? cost.document }),
      "assumptions": .list(estimate.assumptions.map(Value.string)),
    ]
    if let catalogue, !estimate.unknown.isEmpty {
      members["unknownAtMost"] = UnknownCeiling(of: estimate.unknown, catalogue)?.document
    }
    return .object(members)
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
