public import InfraModel

/// A project's own rates and discounts: the file `prices/own.json`.
public struct OwnPrices: Hashable, Sendable {
  public static let path = "prices/own.json"
  static let kind = "own-prices"

  /// A rate that is paid instead of the list's.
  public struct Rate: Hashable, Sendable {
    public var service: String
    public var usageType: String
    public var attributes: Attributes
    public var region: String
    public var unit: String
    public var usd: Money
    /// When it was set.
    public var date: String
    public var because: String?

    public init(
      service: String, usageType: String, attributes: Attributes = Attributes(), region: String, unit: String,
      usd: Money, date: String, because: String? = nil
    ) {
      self.service = service
      self.usageType = usageType
      self.attributes = attributes
      self.region = region
      self.unit = unit
      self.usd = usd
      self.date = date
      self.because = because
    }

    /// Whether it is for the same thing as another.
    func isSame(as other: Rate) -> Bool {
      (service, usageType, attributes, region) == (other.service, other.usageType, other.attributes, other.region)
    }
  }

  public var rates: [Rate]
  public var discounts: [Discount]

  public init(rates: [Rate] = [], discounts: [Discount] = []) {
    self.rates = rates
    self.discounts = discounts
  }

  /// Takes a rate in, in place of one for the same thing.
  public mutating func set(_ rate: Rate) {
    rates.removeAll { $0.isSame(as: rate) }
    rates.append(rate)
  }

  /// Takes a discount in, in place of one for the same things.
  public mutating func set(_ discount: Discount) {
    discounts.removeAll {
      ($0.service, $0.usageType, $0.region) == (discount.service, discount.usageType, discount.region)
    }
    discounts.append(discount)
  }

  /// The rates as prices.
  public var table: PriceTable {
    PriceTable(
      rates.map { rate in
        PriceTable.Row(
          service: rate.service, usageType: rate.usageType,
          price: Price(
            usd: rate.usd, unit: rate.unit, source: Catalog.ownSource, sourceDate: rate.date, confidence: .declared,
            region: rate.region, method: rate.because, conditions: rate.attributes))
      })
  }
}

extension OwnPrices {
  /// Reads the file.
  public init(file bytes: [UInt8]) throws(PriceFileError) {
    let reader = try PriceFileReader(bytes, kind: Self.kind)
    self.init()
    for entry in try reader.entries("rates") {
      rates.append(
        Rate(
          service: try entry.text("service"), usageType: try entry.text("usageType"),
          attributes: try entry.attributes("attributes"), region: try entry.text("region"),
          unit: try entry.text("unit"), usd: try entry.amount("usd"), date: try entry.day("date"),
          because: try entry.optionalText("because")))
    }
    for entry in try reader.entries("discounts") {
      let percent: Quantity = try entry.amount("percent")
      guard percent <= 100 else { throw .malformed(at: "\(entry.place).percent", expected: "at most 100") }
      discounts.append(
        Discount(
          service: try entry.text("service"), usageType: try entry.optionalText("usageType"),
          region: try entry.optionalText("region"), percent: percent, because: try entry.optionalText("because"),
          date: try entry.day("date")))
    }
  }

  /// The file's document, entries sorted.
  public var document: Value {
    [
      "formatVersion": 1, "kind": .string(Self.kind),
      "rates": .list(rates.map(\.document).sorted { JSON.canonicalText($0) < JSON.canonicalText($1) }),
      "discounts": .list(discounts.map(\.document).sorted { JSON.canonicalText($0) < JSON.canonicalText($1) }),
    ]
  }
}

extension OwnPrices.Rate {
  var document: Value {
    var members: [String: Value] = [
      "service": .string(service), "usageType": .string(usageType), "region": .string(region), "unit": .string(unit),
      "usd": .string(usd.description), "date": .string(date),
    ]
    if !attributes.isEmpty { members["attributes"] = .object(attributes.members.mapValues(Value.string)) }
    members["because"] = because.map(Value.string)
    return .object(members)
  }
}

extension Discount {
  var document: Value {
    var members: [String: Value] = [
      "service": .string(service), "percent": .string(percent.description), "date": .string(date),
    ]
    members["usageType"] = usageType.map(Value.string)
    members["region"] = region.map(Value.string)
    members["because"] = because.map(Value.string)
    return .object(members)
  }
}
