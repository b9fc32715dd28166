import Pricing

extension Charge {
  /// Something that stands in two zones: at the price for both where the catalogue has it, else at twice the price of
  /// one (which is how AWS prices it), and then as derived.
  static func acrossZones(
    _ both: PriceQuery, _ one: PriceQuery, isMultiZone: Bool, in catalogue: Catalogue, _ region: String,
    charge: (PriceQuery) -> Charge
  ) -> Charge {
    guard isMultiZone else { return charge(one) }
    if catalogue.price(both, in: region) != nil || catalogue.price(one, in: region) == nil { return charge(both) }
    return charge(one).priced(times: 2).noting("two zones, at twice the price of one")
  }
}
