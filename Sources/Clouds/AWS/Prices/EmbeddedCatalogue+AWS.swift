package import Pricing

extension EmbeddedCatalogue {
  /// AWS's prices in the program.
  package static let aws = EmbeddedCatalogue(
    PackedPrices(
      day: EmbeddedPrices.day, digest: EmbeddedPrices.digest, count: EmbeddedPrices.count,
      services: EmbeddedPrices.services, regions: EmbeddedPrices.regions, origins: EmbeddedPrices.origins,
      table: EmbeddedPrices.table))
}
