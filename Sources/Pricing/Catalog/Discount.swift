/// What a project pays less than the list price.
public struct Discount: Hashable, Sendable {
  public var service: String
  /// `nil` for all usage types of the service.
  public var usageType: String?
  /// `nil` for all regions.
  public var region: String?
  /// How much less, from 0 to 100.
  public var percent: Quantity
  /// Why (`Savings Plan until 2027-03`).
  public var because: String?
  /// When it was set, `2026-11-21`.
  public var date: String

  public init(
    service: String, usageType: String? = nil, region: String? = nil, percent: Quantity, because: String? = nil,
    date: String
  ) {
    self.service = service
    self.usageType = usageType
    self.region = region
    self.percent = percent
    self.because = because
    self.date = date
  }

  func applies(to query: PriceQuery, in region: String) -> Bool {
    service == query.service && (usageType ?? query.usageType) == query.usageType && (self.region ?? region) == region
  }

  /// How many of its parts are narrowed: of two discounts the narrower counts.
  var narrowness: Int { (usageType == nil ? 0 : 2) + (region == nil ? 0 : 1) }

  func apply(to price: Price) -> Price {
    var result = price
    result.usd = price.usd * (1 - percent / 100)
    result.confidence = .declared
    let reason = because.map { " (\($0))" } ?? ""
    result.method = "\(percent) % less than \(price.usd.rate), \(price.source) \(price.sourceDate)\(reason)"
    result.source = Catalog.ownSource
    result.listDate = price.originDate
    result.sourceDate = date
    return result
  }
}
