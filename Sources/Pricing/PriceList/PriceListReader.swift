public import InfraModel

/// Turns products of AWS's price list into the catalogue's rows.
///
/// Taken are the usage types that the catalogue has, for any size of instance. Their conditions are those attributes of
/// the product that tell prices apart; everything else is told apart by the usage type.
public struct PriceListReader: Sendable {
  /// What was made of a list.
  public struct Reading: Sendable {
    public var rows: [PriceTable.Row] = []
    /// Products that the catalogue does not price.
    public var skipped = 0
    /// Things that the list has several prices for: none of them is taken.
    public var ambiguous: [String] = []
  }

  public init() {}

  /// The filters that keep what is never asked for from being sent at all, each set a query of its own.
  public static func filters(service: String, region: String) -> [[String: String]] {
    let place = service == "AmazonRoute53" ? [:] : ["regionCode": region]
    guard service == "AmazonEC2" else { return [place] }
    let boxes = [
      "operatingSystem": "Linux", "tenancy": "Shared", "preInstalledSw": "NA", "capacitystatus": "Used",
      "productFamily": "Compute Instance",
    ]
    let others = ["Storage", "Storage Snapshot", "System Operation", "Provisioned Throughput", "NAT Gateway"]
    return [place.merging(boxes) { $1 }] + others.map { place.merging(["productFamily": $0]) { $1 } }
  }

  /// The services that can be updated.
  public static var services: [String] { EmbeddedPrices.services.filter { $0 != "AmazonCloudFront" } }

  /// Reads the products of one service and region.
  public func read(_ products: [Value], service: String, region: String) -> Reading {
    let known = Set(EmbeddedCatalogue.shared.usageTypes(of: service).map(Self.family))
    let priceRegion = service == "AmazonRoute53" ? PriceQuery.global : region
    var reading = Reading()
    var found: [Key: PriceTable.Row] = [:]
    var clashes: Set<Key> = []
    for document in products {
      guard let product = PriceListProduct(document), let usageType = product.attributes["usagetype"],
        let row = Row(product, usageType: PriceListRegions.plain(usageType, in: region)),
        known.contains(Self.family(row.usageType))
      else {
        reading.skipped += 1
        continue
      }
      for tier in product.tiers {
        let price = Price(
          usd: tier.usd, unit: row.unit(tier.unit), source: Catalogue.updatedSource, sourceDate: product.day,
          confidence: .dataset, region: priceRegion, conditions: Attributes(row.conditions),
          facts: Attributes(row.facts), from: tier.from, to: tier.to)
        let key = Key(usageType: row.usageType, conditions: price.conditions, from: tier.from)
        if let other = found[key], other.price.usd != price.usd { clashes.insert(key) }
        found[key] = PriceTable.Row(service: service, usageType: row.usageType, price: price)
      }
    }
    for key in clashes { found[key] = nil }
    reading.rows = Array(found.values)
    reading.ambiguous = Set(
      clashes.map { [$0.usageType, $0.conditions.text].filter { !$0.isEmpty }.joined(separator: " ") }
    )
    .sorted()
    return reading
  }

  private struct Key: Hashable {
    var usageType: String
    var conditions: Attributes
    var from: Quantity
  }

  /// A usage type without the size of an instance (`BoxUsage:`).
  private static func family(_ usageType: String) -> String {
    guard let colon = usageType.firstIndex(of: ":"), usageType[colon...].contains(".") else { return usageType }
    return String(usageType[...colon])
  }
}
