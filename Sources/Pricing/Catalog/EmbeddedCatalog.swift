/// Prices in the packed form that `generate-prices` makes and describes: a sorted text for each service.
package struct PackedPrices: Sendable {
  /// The day on which the facts were collected.
  package var day: String
  /// The SHA-256 of all rows in a fixed form.
  package var digest: String
  package var count: Int
  /// The services that have prices, sorted.
  package var services: [String]
  /// The regions, in the order of their letters.
  package var regions: [String]
  /// Where prices are from: a line for each origin.
  package var origins: StaticString
  /// The text of a service.
  package var table: @Sendable (_ service: String) -> StaticString?

  package init(
    day: String, digest: String, count: Int, services: [String], regions: [String], origins: StaticString,
    table: @escaping @Sendable (_ service: String) -> StaticString?
  ) {
    self.day = day
    self.digest = digest
    self.count = count
    self.services = services
    self.regions = regions
    self.origins = origins
    self.table = table
  }
}

/// The prices of a cloud as they lie in the program. Opening them finds where lines begin, and copies none.
package final class EmbeddedCatalog: Sendable {
  private struct Origin: Sendable {
    var source: String
    var date: String
    var confidence: Confidence
    var method: String?
  }

  private let tables: [String: EmbeddedTable]
  private let origins: [Origin]
  private let letters: [String: UInt8]

  package let prices: PackedPrices
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)

  package init(_ prices: PackedPrices) {
    self.prices = prices
    var tables: [String: EmbeddedTable] = [:]
    for service in prices.services {
      tables[service] = prices.table(service).map(EmbeddedTable.init)
    }
    self.tables = tables
    // By bytes: to split a text by characters takes many times as long.
    let lines = prices.origins.withUTF8Buffer { $0.split(separator: UInt8(ascii: "\n")) }
    origins = lines.map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      return Origin(
        source: fields[0], date: fields[1], confidence: Confidence(rawValue: fields[2]) ?? .derived,
        method: fields[3].isEmpty ? nil : fields[3])
    }
    var letters: [String: UInt8] = [:]
    for (region, letter) in zip(prices.regions, Self.alphabet) { letters[region] = letter }
    self.letters = letters
  }

  func knows(region: String) -> Bool { letters[region] != nil }

  var services: [String] { prices.services }

  /// The short names of all sources.
  package var sources: Set<String> { Set(origins.map(\.source)) }

  /// The prices that apply to what is asked.
  func matches(_ query: PriceQuery, in region: String) -> [PriceMatch] {
    guard let table = tables[query.service], let letter = letters[region] else { return [] }
    var result: [PriceMatch] = []
    for index in table.lines(of: query.usageType) {
      let line = table.line(index)
      guard let specificity = table.matches(line.conditions, query.attributes),
        let entry = table.entry(of: letter, in: line.prices, from: line.prices.lowerBound)
      else { continue }
      result.append(
        PriceMatch(
          specificity: specificity, price: price(table, line, entry, region).named(query.service, query.usageType)))
    }
    return result
  }

  /// Every price of a usage type, in all regions and from all sources; of all usage types without one.
  package func all(_ service: String, _ usageType: String? = nil) -> [(usageType: String, price: Price)] {
    guard let table = tables[service] else { return [] }
    var result: [(String, Price)] = []
    for index in usageType.map(table.lines(of:)) ?? table.starts.indices {
      let line = table.line(index)
      for letter in table.regions(in: line.prices) {
        var position = line.prices.lowerBound
        while let entry = table.entry(of: letter, in: line.prices, from: position) {
          let region = Self.alphabet.firstIndex(of: letter).map { prices.regions[$0] } ?? ""
          let usageType = table.string(line.usageType)
          result.append((usageType, price(table, line, entry, region).named(service, usageType)))
          position = entry.upperBound + 1
        }
      }
    }
    return result
  }

  /// The regions that have a price for what is asked.
  func regions(with query: PriceQuery) -> Set<String> {
    guard let table = tables[query.service] else { return [] }
    var found: Set<UInt8> = []
    for index in table.lines(of: query.usageType) {
      let line = table.line(index)
      if table.matches(line.conditions, query.attributes) != nil { found.formUnion(table.regions(in: line.prices)) }
    }
    return Set(found.compactMap { letter in Self.alphabet.firstIndex(of: letter).map { prices.regions[$0] } })
  }

  /// The usage types of a service, each once.
  package func usageTypes(of service: String) -> [String] {
    guard let table = tables[service] else { return [] }
    var result: [String] = []
    for index in table.starts.indices {
      let name = table.string(table.line(index).usageType)
      if name != result.last { result.append(name) }
    }
    return result
  }

  private func price(
    _ table: EmbeddedTable, _ line: EmbeddedTable.Line, _ entry: Range<Int>, _ region: String
  ) -> Price {
    let origin = origins[table.origin(of: entry)]
    return Price(
      usd: Money(units: table.units(entry.lowerBound + 3..<entry.upperBound)), unit: table.string(line.unit),
      source: origin.source, sourceDate: origin.date, confidence: origin.confidence, region: region,
      method: origin.method, conditions: Attributes(text: table.string(line.conditions)),
      facts: Attributes(text: table.string(line.facts)), from: Quantity(units: table.units(line.from)),
      to: table.string(line.to) == "-" ? nil : Quantity(units: table.units(line.to)))
  }
}
