import Pricing

extension Charge {
  /// Something that stands in two zones: at the price for both where the catalog has it, else at twice the price of
  /// one (which is how AWS prices it), and then as derived.
  static func acrossZones(
    _ both: PriceQuery, _ one: PriceQuery, isMultiZone: Bool, in catalog: Catalog, _ region: String,
    charge: (PriceQuery) -> Charge
  ) -> Charge {
    guard isMultiZone else { return charge(one) }
    if catalog.price(both, in: region) != nil || catalog.price(one, in: region) == nil { return charge(both) }
    return charge(one).priced(times: 2).noting("two zones, at twice the price of one")
  }
}
