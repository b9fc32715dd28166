public import InfraModel

/// What a fetch of prices brought.
public struct PriceUpdateReport: Sendable {
  /// One service's part for one region.
  public struct Part: Sendable {
    public var service: String
    public var region: String
    public var prices: Int
    public var skipped: Int
    public var ambiguous: [String]

    public init(service: String, region: String, prices: Int, skipped: Int, ambiguous: [String]) {
      self.service = service
      self.region = region
      self.prices = prices
      self.skipped = skipped
      self.ambiguous = ambiguous
    }
  }

  private let parts: [Part]
  private let path: String

  public init(_ parts: [Part], path: String) {
    self.parts = parts
    self.path = path
  }

  public func lines() -> [Line] {
    let width = parts.map { $0.region.columns + $0.service.columns + 3 }.max() ?? 0
    var lines = parts.flatMap { part -> [Line] in
      var line = Line("  \(part.region) \(part.service)")
      line.pad(to: width + 2, gap: 2)
      line.add(Count.of(part.prices, "price"), .strong)
      if part.skipped > 0 { line.add(", \(Count.of(part.skipped, "product")) that no estimate asks for", .quiet) }
      return [line]
        + part.ambiguous.map { Line("      not taken, the list has several prices: \($0)", .change) }
    }
    lines.append(Line("\(Count.of(parts.reduce(0) { $0 + $1.prices }, "price")) written to \(path)", .strong))
    return lines
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "price-update", "file": .string(path),
      "parts": .list(
        parts.map {
          [
            "service": .string($0.service), "region": .string($0.region), "prices": .integer(Int64($0.prices)),
            "skipped": .integer(Int64($0.skipped)), "ambiguous": .list($0.ambiguous.map(Value.string)),
          ]
        }),
    ]
  }
}
