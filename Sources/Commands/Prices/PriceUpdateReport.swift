internal import AWSPrices
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases

/// What a fetch of prices brought.
struct PriceUpdateReport: Sendable {
  private let parts: [PriceFetch.Part]
  private let path: String
  /// How many refusals of a part are printed; the document has all.
  private static let mostLines = 20

  init(_ parts: [PriceFetch.Part], path: String) {
    self.parts = parts
    self.path = path
  }

  private var prices: Int { parts.reduce(0) { $0 + $1.reading.rows.count } }
  private var refused: Int { parts.reduce(0) { $0 + $1.reading.refusals.count } }
  private var missing: Int { parts.reduce(0) { $0 + $1.reading.missing.count } }

  func lines() -> [Line] {
    let width = parts.map { $0.region.columns + $0.service.columns + 3 }.max() ?? 0
    var lines = parts.flatMap { Self.lines(of: $0, width: width) }
    lines.append(Line("\(Count.of(prices, "price")) written to \(path)", .strong))
    if refused > 0 {
      lines.append(
        Line("\(Count.of(refused, "price")) of the list not taken: the prices in the program count for them", .change))
    }
    if missing > 0 {
      lines.append(
        Line(
          "\(Count.of(missing, "usage type")) that estimates ask for without a price from the list (--json names them)",
          .quiet))
    }
    return lines
  }

  private static func lines(of part: PriceFetch.Part, width: Int) -> [Line] {
    let reading = part.reading
    var line = Line("  \(part.region) \(part.service)")
    line.pad(to: width + 2, gap: 2)
    line.add(Count.of(reading.rows.count, "price"), .strong)
    if reading.skipped > 0 { line.add(", \(Count.of(reading.skipped, "product")) that no estimate asks for", .quiet) }
    if !reading.missing.isEmpty {
      line.add(", \(Count.of(reading.missing.count, "usage type")) without a price from the list", .quiet)
    }
    var lines = [line]
    lines += reading.units.map { unit in
      unit.listed == unit.taken
        ? Line("      \(unit.usageType) is for \(unit.listed), a unit as the list has it", .quiet)
        : Line("      \(unit.usageType) is in \(unit.listed), converted to \(unit.taken)", .quiet)
    }
    lines += reading.refusals.prefix(mostLines).map { Line("      not taken: \($0.what): \($0.why)", .change) }
    let rest = reading.refusals.count - mostLines
    if rest > 0 { lines.append(Line("      not taken: \(rest) more (--json names them)", .change)) }
    return lines
  }

  var document: Value {
    ["formatVersion": 1, "kind": "price-update", "file": .string(path), "parts": .list(parts.map(Self.document))]
  }

  private static func document(_ part: PriceFetch.Part) -> Value {
    let reading = part.reading
    return [
      "service": .string(part.service), "region": .string(part.region), "products": .integer(Int64(part.products)),
      "prices": .integer(Int64(reading.rows.count)), "skipped": .integer(Int64(reading.skipped)),
      "ambiguous": .list(reading.ambiguous.map(Value.string)),
      "missing": .list(reading.missing.map(Value.string)),
      "notTaken": .list(
        reading.refusals.map {
          [
            "reason": .string($0.reason.rawValue), "what": .string($0.what), "why": .string($0.why),
            "skus": .list($0.skus.map(Value.string)),
          ]
        }),
      "units": .list(
        reading.units.map {
          ["usageType": .string($0.usageType), "listed": .string($0.listed), "taken": .string($0.taken)]
        }),
    ]
  }
}
