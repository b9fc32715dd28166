import Pricing

/// What the program's prices of one service say about a usage type before the list is asked: its unit, and by which
/// conditions its prices are told apart.
struct PriceListExpectation {
  private let service: String
  /// Every usage type; under a family the first of its sizes.
  private let names: [String: String]

  init(service: String) {
    self.service = service
    var names: [String: String] = [:]
    for name in EmbeddedCatalog.aws.usageTypes(of: service) {
      names[name] = name
      let family = Self.family(name)
      if names[family] == nil { names[family] = name }
    }
    self.names = names
  }

  /// Whether the program has a usage type, in any size of an instance.
  func has(_ usageType: String) -> Bool { names[Self.family(usageType)] != nil }

  /// A usage type without the size of an instance (`BoxUsage:` for `BoxUsage:m8g.large`).
  static func family(_ usageType: String) -> String {
    guard let colon = usageType.lastIndex(of: ":") else { return usageType }
    let size = usageType[usageType.index(after: colon)...]
    guard size.contains("."), size.first?.isUppercase == false else { return usageType }
    return String(usageType[...colon])
  }

  /// What is expected of a row: as its usage type is called, or as another size of it.
  func expected(of row: PriceListReader.Row) -> ExpectedPrice {
    let name = names[row.usageType] ?? names[Self.family(row.usageType)]
    let prices = name.map { EmbeddedCatalog.aws.all(service, $0).map(\.price) } ?? []
    return ExpectedPrice(service: service, row: row, prices: prices, isExact: name == row.usageType)
  }
}

/// What the program has of one usage type, and what to make of the list's price for it.
struct ExpectedPrice {
  /// What becomes of a price in the list's unit.
  struct Conversion: Hashable {
    /// In the catalog's spelling.
    var unit: String
    /// How many of it one of the list's is: a fraction.
    var many: Int128 = 1
    var of: Int128 = 1

    func price(_ usd: Money) -> Money? { usd.exactly(times: of, over: many) }
    func bound(_ quantity: Quantity) -> Quantity? { quantity.exactly(times: many, over: of) }
  }

  private struct Known: Hashable {
    var unit: String
    var conditions: Attributes
    var isFree: Bool
  }

  private let service: String
  private let row: PriceListReader.Row
  private let known: Set<Known>
  /// Those under conditions that the row does not exclude; all where it excludes all.
  private let fitting: Set<Known>
  private let isExact: Bool

  init(service: String, row: PriceListReader.Row, prices: [Price], isExact: Bool) {
    self.service = service
    self.row = row
    self.isExact = isExact
    known = Set(prices.map { Known(unit: $0.unit, conditions: $0.conditions, isFree: $0.usd == .zero) })
    let fitting = known.filter { known in
      known.conditions.members.allSatisfy { key, value in
        (isExact || key != "instanceType") ? row.conditions[key].map { $0 == value } ?? true : true
      }
    }
    self.fitting = fitting.isEmpty ? known : fitting
  }

  /// The units that a price is expected in, sorted; none where the program has no such usage type.
  var units: [String] { Set(fitting.map(\.unit)).sorted() }

  /// Whether the program, too, has it for nothing.
  var isFree: Bool { fitting.contains(where: \.isFree) }

  /// What to make of the list's unit; `nil` where it is another one than the program expects, and none that converts.
  func conversion(_ listed: String) -> Conversion? {
    let expected = units
    guard !expected.isEmpty else { return Conversion(unit: listed) }
    guard let unit = PriceListUnit(listed) else { return nil }
    var found: Set<Conversion> = []
    for name in expected {
      guard let other = PriceListUnit(name), let ratio = ratio(unit, other) else { continue }
      if ratio == (1, 1) { return Conversion(unit: name) }
      found.insert(Conversion(unit: name, many: ratio.many, of: ratio.of))
    }
    // Two that it could be are none.
    return found.count == 1 ? found.first : nil
  }

  private func ratio(_ unit: PriceListUnit, _ other: PriceListUnit) -> (many: Int128, of: Int128)? {
    if let ratio = unit.ratio(to: other) { return ratio }
    // Fargate's list has `Fargate-GB-Hours` in `hours`: where the usage type itself names the thing, its time is enough.
    if unit.thing == nil, unit.time == other.time {
      let words = row.usageType.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      let isNamed = words.compactMap { PriceListUnit($0) }
        .contains { $0.thing == other.thing && $0.time == nil && $0.size * unit.size == other.size }
      return isNamed ? (1, 1) : nil
    }
    if PriceListUnits.monthly[service]?.contains(row.usageType) == true { return unit.monthly?.ratio(to: other) }
    return nil
  }

  /// A condition by which the program tells prices of the usage type apart and of which the row says nothing.
  func missingCondition(unit: String) -> String? {
    guard isExact else { return nil }
    var values: [String: Set<String>] = [:]
    for known in known where known.unit == unit {
      for (key, value) in known.conditions.members { values[key, default: []].insert(value) }
    }
    return values.filter { $1.count > 1 && row.conditions[$0] == nil && !row.general.contains($0) }.keys.min()
  }
}
