public import InfraModel

/// Prices that were fetched from a cloud's price list: the file `prices/updated.json`.
public struct UpdatedPrices: Hashable, Sendable {
  public static let path = "prices/updated.json"
  static let kind = "updated-prices"

  /// The day of the newest fetch, `2026-11-21`.
  public var day: String
  public var rows: [PriceTable.Row]

  public init(day: String, rows: [PriceTable.Row] = []) {
    self.day = day
    self.rows = rows
  }

  /// Takes in what a service's list has for a region, in place of what was there.
  public mutating func replace(service: String, region: String, with new: [PriceTable.Row], day: String) {
    rows.removeAll { $0.service == service && $0.price.region == region }
    rows += new
    self.day = max(self.day, day)
  }

  public var table: PriceTable { PriceTable(rows) }
}

extension UpdatedPrices {
  /// Reads the file.
  public init(file bytes: [UInt8]) throws(PriceFileError) {
    let reader = try PriceFileReader(bytes, kind: Self.kind)
    self.init(day: try PriceFileReader.Entry(value: .object(reader.members), place: "").day("day"))
    for entry in try reader.entries("prices") {
      rows.append(
        PriceTable.Row(
          service: try entry.text("service"), usageType: try entry.text("usageType"),
          price: Price(
            usd: try entry.amount("usd"), unit: try entry.text("unit"), source: Catalog.updatedSource,
            sourceDate: try entry.day("date"), confidence: .dataset, region: try entry.text("region"),
            conditions: try entry.attributes("attributes"), facts: try entry.attributes("facts"),
            from: try entry.optionalAmount("from") ?? .zero, to: try entry.optionalAmount("to"))))
    }
  }

  /// The file's document, a line for each price when it is written, sorted.
  public var document: Value {
    let sorted = rows.map { ($0, $0.order) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }
    return [
      "formatVersion": 1, "kind": .string(Self.kind), "day": .string(day),
      "prices": .list(sorted.map(\.0.document)),
    ]
  }
}

extension PriceTable.Row {
  fileprivate var order: [String] {
    let from = price.from.description
    let padded = String(repeating: "0", count: max(20 - from.utf8.count, 0)) + from
    return [service, price.region, usageType, price.conditions.text, price.unit, padded]
  }

  fileprivate var document: Value {
    var members: [String: Value] = [
      "service": .string(service), "usageType": .string(usageType), "region": .string(price.region),
      "unit": .string(price.unit), "usd": .string(price.usd.description), "date": .string(price.sourceDate),
    ]
    if !price.conditions.isEmpty { members["attributes"] = .object(price.conditions.members.mapValues(Value.string)) }
    if !price.facts.isEmpty { members["facts"] = .object(price.facts.members.mapValues(Value.string)) }
    if price.from != .zero { members["from"] = .string(price.from.description) }
    members["to"] = price.to.map { .string($0.description) }
    return .object(members)
  }
}
