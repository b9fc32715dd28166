public import InfraModel
public import Pricing

/// What `infra cost resources` answers to one line.
public enum ResourceCostLine {
  /// The bill of a resource. Every member is always there; what is not known is `null`, the month's sum too where
  /// nothing at all is known.
  ///
  /// - Parameter catalog: Where to look what the unknown would cost at most (``UnknownCeiling``), which is in no sum;
  ///   `nil` to leave that out.
  public static func text(of estimate: CostEstimate, _ catalog: Catalog? = nil) -> TerminalText {
    .jsonLine(json(of: estimate, catalog))
  }

  /// The same, read back.
  public static func document(of estimate: CostEstimate, _ catalog: Catalog? = nil) -> Value {
    (try? JSON.parse(json(of: estimate, catalog))) ?? nil
  }

  /// The answer to a line that cannot be priced at all.
  public static func text(of error: ResourceDocumentError, line: Int) -> TerminalText {
    .jsonLines([
      [
        "components": [], "growing": [], "monthly": nil, "isComplete": false, "unknown": [],
        "line": .integer(Int64(line)),
        "error": .string("line \(line): \(error.message)"),
      ]
    ])
  }

  /// The canonical text, written as it is found: there may be thousands of lines.
  private static func json(of estimate: CostEstimate, _ catalog: Catalog?) -> [UInt8] {
    let isKnown = estimate.isComplete || estimate.components.contains { $0.monthly != nil }
    var writer = JSONWriter()
    writer.object { line in
      line.member("assumptions", texts: estimate.assumptions)
      line.member("components") { $0.list(count: estimate.components.count) { estimate.components[$1].write(to: &$0) } }
      line.member("growing") { $0.list(count: estimate.growing.count) { estimate.growing[$1].write(to: &$0) } }
      line.member("isComplete", .bool(estimate.isComplete))
      line.member("monthly", isKnown ? estimate.monthly.document : .null)
      line.member("unknown", .list(estimate.unknown.map { cost in catalog.map(cost.document) ?? cost.document }))
      if let catalog, let ceiling = UnknownCeiling(of: estimate.unknown, catalog) {
        line.member("unknownAtMost", ceiling.document)
      }
    }
    return writer.output
  }
}

extension CostComponent {
  fileprivate func write(to json: inout JSONWriter) {
    let isFree = kind == .free
    json.object { line in
      line.member("confidence", text: price?.confidence.rawValue)
      line.member("date", text: price?.sourceDate)
      if !dependsOn.isEmpty { line.member("dependsOn", texts: dependsOn) }
      if isFree { line.member("free", true) }
      line.member("kind", text: isFree ? (dependsOn.isEmpty ? "fixed" : "usage") : kind.rawValue)
      if let method = price?.method { line.member("method", text: method) }
      line.member("monthly", monthly?.document ?? (isFree ? 0 : .null))
      line.member("name", text: name)
      if let note { line.member("note", text: note) }
      line.member("quantity", quantity?.document ?? (isFree ? 0 : .null))
      line.member("source", text: price?.source)
      line.member("unit", text: unit)
      line.member("unitPrice", unitPrice.map { .number($0.number) } ?? .null)
    }
  }
}
