internal import InfraModel

/// One product of AWS's price list, as `pricing:GetProducts` answers it: attributes, and on-demand prices by tier.
struct PriceListProduct {
  var service: String
  var family: String
  var attributes: [String: String]
  /// The day from which the prices count.
  var day: String
  var tiers: [Tier]

  struct Tier {
    var usd: Money
    var unit: String
    var from: Quantity
    var to: Quantity?
  }

  /// `nil` for a product without an on-demand price in US dollars.
  init?(_ document: Value) {
    guard let attributes = document["product"]?["attributes"]?.object,
      let terms = document["terms"]?["OnDemand"]?.object,
      // A product has one on-demand offer; of several the newest counts.
      let offer = terms.values.max(by: { ($0["effectiveDate"]?.string ?? "") < ($1["effectiveDate"]?.string ?? "") }),
      let dimensions = offer["priceDimensions"]?.object
    else { return nil }
    self.attributes = attributes.compactMapValues(\.string)
    service = document["serviceCode"]?.string ?? self.attributes["servicecode"] ?? ""
    family = document["product"]?["productFamily"]?.string ?? ""
    day = (offer["effectiveDate"] ?? document["publicationDate"])?.string.map { String($0.prefix(10)) } ?? ""
    guard !service.isEmpty, Day(day) != nil else { return nil }
    var tiers: [Tier] = []
    for dimension in dimensions.values {
      guard let usd = dimension["pricePerUnit"]?["USD"]?.string.flatMap({ Money(decimal: $0) }),
        let unit = dimension["unit"]?.string
      else { return nil }
      let from = dimension["beginRange"]?.string.flatMap { Quantity(decimal: $0) } ?? .zero
      let to = dimension["endRange"]?.string.flatMap { $0 == "Inf" ? nil : Quantity(decimal: $0) }
      tiers.append(Tier(usd: usd, unit: unit, from: from, to: to))
    }
    self.tiers = Self.withoutAllowance(tiers.sorted { $0.from < $1.from })
    guard !tiers.isEmpty else { return nil }
  }

  /// Prices count from the first unit: what the list gives away is no price, but an allowance that models know.
  private static func withoutAllowance(_ tiers: [Tier]) -> [Tier] {
    guard tiers.count > 1, tiers[0].usd == .zero else { return tiers }
    var rest = Array(tiers.dropFirst())
    rest[0].from = .zero
    return rest
  }
}
