@testable import AWSPrices
@testable import AWSResources
import InfraModel

@testable import Pricing

/// Documents in the forms that AWS publishes.
enum Published {
  /// The day of the tests.
  static let today = Day(number: 20_787)  // 2026-11-30

  /// A product as `pricing:GetProducts` answers it.
  static func product(
    _ service: String, _ family: String = "", _ attributes: [String: String],
    tiers: [(from: String, to: String, usd: String)], unit: String
  ) -> Value {
    product(
      service, family, attributes,
      terms: [term(tiers.map { dimension($0.from, $0.to, ["USD": .string($0.usd)], unit: unit) })])
  }

  /// A product with terms of its own.
  static func product(
    _ service: String, _ family: String = "", _ attributes: [String: String], terms: [Value]
  ) -> Value {
    let sku = "SKU\(attributes["usagetype"] ?? "")"
    var all = attributes.mapValues(Value.string)
    all["servicecode"] = .string(service)
    let offers = terms.enumerated().map { ("\(sku).JRTCKXETXF\($0)", $1) }
    return [
      "serviceCode": .string(service), "version": "20261118", "publicationDate": "2026-11-18T00:00:00Z",
      "product": ["productFamily": .string(family), "sku": .string(sku), "attributes": .object(all)],
      "terms": [
        "OnDemand": .object(Dictionary(uniqueKeysWithValues: offers)),
        "Reserved": [
          "\(sku).38NPMPTW36": [
            "priceDimensions": ["x": ["unit": "Hrs", "pricePerUnit": ["USD": "0.0010000000"]]]
          ]
        ],
      ],
    ]
  }

  /// An on-demand term.
  static func term(_ dimensions: [Value], from day: String = "2026-11-01") -> Value {
    let named = dimensions.enumerated().map { ("JRTCKXETXF.\($0)", $1) }
    return [
      "offerTermCode": "JRTCKXETXF", "effectiveDate": .string(day + "T00:00:00Z"), "termAttributes": [:],
      "priceDimensions": .object(Dictionary(uniqueKeysWithValues: named)),
    ]
  }

  /// One price dimension.
  static func dimension(_ from: String, _ to: String, _ prices: [String: Value], unit: String) -> Value {
    [
      "unit": .string(unit), "beginRange": .string(from), "endRange": .string(to), "appliesTo": [],
      "rateCode": .string("JRTCKXETXF.\(from)"), "description": .string("per \(unit)"),
      "pricePerUnit": .object(prices),
    ]
  }

  /// The hours of a NAT gateway in Frankfurt, which cost 0.052 in the program.
  static func nat(_ usd: String, _ unit: String = "Hrs", _ changes: [String: String] = [:]) -> Value {
    product("AmazonEC2", "NAT Gateway", natAttributes.merging(changes) { $1 }, tiers: [("0", "Inf", usd)], unit: unit)
  }

  static let natAttributes = [
    "usagetype": "EUC1-NatGateway-Hours", "regionCode": "eu-central-1", "operation": "NatGateway",
  ]
}
