/// The rows as texts that are searched where they lie.
///
/// A service has a text of lines, sorted by usage type and conditions. A line's fields, between tabs: usage type,
/// conditions, unit, where the tier begins, where it ends (`-` for nowhere known), facts, prices. A price is a region
/// (one letter), an origin (two digits of base 62) and the dollars; prices are sorted by region, then the best first.
struct PackedPrices {
  private struct Key: Hashable {
    var usageType: String
    var conditions: String
    var unit: String
    var from: Int
    var to: Int?
  }

  private(set) var files: [(name: String, text: String)] = []
  private(set) var lines = 0
  private(set) var bytes = 0
  private let oldest: String
  private var regions: [String]
  private var origins: [String]
  private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")

  init(_ rows: [PriceRow], day: String, digest: String) {
    // Three years before, after which a price counts as old (`PriceAge.usualMost`).
    oldest = day.split(separator: "-").first.flatMap { Int($0) }.map { "\($0 - 3)" + day.dropFirst(4) } ?? day
    regions = Set(rows.map(\.region)).sorted()
    origins = Set(rows.map(Self.origin)).sorted()
    let services = Dictionary(grouping: rows, by: \.service).sorted { $0.key < $1.key }
    for (service, rows) in services {
      files.append(("EmbeddedPrices+\(service).swift", SourceText.table(service, text(of: rows))))
    }
    files.append(
      (
        "EmbeddedPrices.swift",
        SourceText.index(
          services.map(\.key), regions: regions, origins: origins, day: day, digest: digest, count: rows.count)
      ))
  }

  private static func origin(_ row: PriceRow) -> String {
    [row.source, row.sourceDate, row.confidence, row.method ?? ""].joined(separator: "\t")
  }

  private mutating func text(of rows: [PriceRow]) -> String {
    var groups: [Key: [PriceRow]] = [:]
    for row in rows {
      let tier = Tier(of: row)
      let key = Key(
        usageType: row.usageType, conditions: row.conditions, unit: row.unit, from: tier.from, to: tier.to)
      groups[key, default: []].append(row)
    }
    let sorted = groups.sorted { left, right in
      let (one, other) = (left.key, right.key)
      if one.usageType != other.usageType { return Array(one.usageType.utf8).precedes(Array(other.usageType.utf8)) }
      if one.conditions != other.conditions { return one.conditions < other.conditions }
      return (one.unit, one.from, one.to ?? .max) < (other.unit, other.from, other.to ?? .max)
    }
    let text = sorted.map { key, rows in
      let facts = Set(rows.flatMap { $0.facts.split(separator: ";") }).sorted().joined(separator: ";")
      let prices = rows.sorted { left, right in
        left.region == right.region ? PriceRow.isBetter(left, right, oldest: oldest) : left.region < right.region
      }
      return [
        key.usageType, key.conditions, key.unit, String(key.from), key.to.map(String.init) ?? "-", facts,
        prices.map(entry).joined(separator: " "),
      ].joined(separator: "\t")
    }
    lines += text.count
    let joined = text.joined(separator: "\n") + "\n"
    bytes += joined.utf8.count
    return joined
  }

  private func entry(_ row: PriceRow) -> String {
    let region = regions.firstIndex(of: row.region) ?? 0
    let origin = origins.firstIndex(of: Self.origin(row)) ?? 0
    return String([alphabet[region], alphabet[origin / 62], alphabet[origin % 62]]) + row.usd
  }
}

extension [UInt8] {
  func precedes(_ other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}
