internal import InfraModel
import Pricing

/// One product of AWS's price list, as `pricing:GetProducts` answers it.
///
/// Source: "Reading the service price list file for an AWS service" in the AWS Billing user guide; an answer of
/// GetProducts has one product with its terms in each text.
struct PriceListProduct {
  var service: String
  var family: String
  var attributes: [String: String]
  var sku: String
  /// The on-demand terms, whenever they count from.
  private var offers: [Offer]

  private struct Offer {
    var day: Day?
    var dayText: String
    var dimensions: [Value]
  }

  /// What it costs on demand, tier by tier, in the list's unit.
  struct Prices: Hashable {
    var unit: String
    var tiers: [PriceListTier]
  }

  /// Why it has no price that could be taken.
  struct Problem: Error, Hashable {
    var reason: PriceListRefusal.Reason
    var why: String

    init(_ reason: PriceListRefusal.Reason, _ why: String) {
      self.reason = reason
      self.why = why
    }
  }

  /// `nil` for what is no product with on-demand terms: what is only reserved is none.
  init?(_ document: Value) {
    guard let attributes = document["product"]?["attributes"]?.object,
      let terms = document["terms"]?["OnDemand"]?.object, !terms.isEmpty
    else { return nil }
    self.attributes = attributes.compactMapValues(\.string)
    service = document["serviceCode"]?.string ?? self.attributes["servicecode"] ?? ""
    guard !service.isEmpty else { return nil }
    family = document["product"]?["productFamily"]?.string ?? ""
    sku = document["product"]?["sku"]?.string ?? ""
    offers = terms.sorted { $0.key < $1.key }.map { _, offer in
      let day = (offer["effectiveDate"] ?? document["publicationDate"])?.string ?? ""
      return Offer(
        day: Day(day), dayText: day,
        dimensions: (offer["priceDimensions"]?.object ?? [:]).sorted { $0.key < $1.key }.map(\.value))
    }
  }

  /// The prices that count on a day: those of the newest term that does.
  func prices(on today: Day) throws(Problem) -> Prices {
    var newest: Offer?
    for offer in offers {
      guard let day = offer.day else { throw Problem(.form, "its effective date '\(offer.dayText)' is not a day") }
      if day <= today, newest?.day.map({ $0 < day }) ?? true { newest = offer }
    }
    guard let newest, let day = newest.day else {
      let first = offers.compactMap(\.day).min()?.description ?? ""
      throw Problem(.effectiveDate, "its price counts from \(first), not yet today")
    }
    let read = try read(newest)
    for other in offers where other.day == day {
      guard try self.read(other) == read else {
        throw Problem(.severalPrices, "it has several on-demand terms of \(day), with different prices")
      }
    }
    return Prices(unit: read.unit, tiers: read.tiers)
  }

  private struct Dimensions: Hashable {
    var unit: String
    var tiers: [PriceListTier]
  }

  private func read(_ offer: Offer) throws(Problem) -> Dimensions {
    guard !offer.dimensions.isEmpty else { throw Problem(.form, "its on-demand term has no prices") }
    var units: Set<String> = []
    var tiers: [PriceListTier] = []
    for dimension in offer.dimensions {
      guard let unit = dimension["unit"]?.string, !unit.isEmpty else { throw Problem(.form, "a price has no unit") }
      units.insert(unit)
      tiers.append(try PriceListTier(dimension))
    }
    guard units.count == 1, let unit = units.first else {
      throw Problem(.unit, "its tiers are in different units: \(units.sorted().joined(separator: ", "))")
    }
    return Dimensions(unit: unit, tiers: try PriceListTier.ladder(tiers))
  }
}
