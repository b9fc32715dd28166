package import Pricing

extension EmbeddedCatalog {
  /// AWS's prices in the program.
  package static let aws = EmbeddedCatalog(
    PackedPrices(
      day: EmbeddedPrices.day, digest: EmbeddedPrices.digest, count: EmbeddedPrices.count,
      services: EmbeddedPrices.services, regions: EmbeddedPrices.regions, origins: EmbeddedPrices.origins,
      table: EmbeddedPrices.table))

  /// How many prices, and of what day.
  package static var awsSource: String { "\(EmbeddedPrices.count) prices of \(EmbeddedPrices.day)" }
}
