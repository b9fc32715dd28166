/// The generated Swift.
enum SourceText {
  private static let header = """
    // Made by generate-prices from public price facts; docs/cost.md names the sources.
    // swift-format-ignore-file

    """

  static func table(_ service: String, _ text: String) -> String {
    """
    \(header)
    extension EmbeddedPrices {
      static let `\(service)`: StaticString = #\"\"\"
    \(text)
    \"\"\"#
    }

    """
  }

  static func index(
    _ services: [String], regions: [String], origins: [String], day: String, digest: String, count: Int
  ) -> String {
    """
    \(header)
    /// The embedded prices, a text for each service.
    enum EmbeddedPrices {
      /// The day the facts were collected.
      static let day = "\(day)"
      /// The SHA-256 of all rows in a fixed form: names these prices.
      static let digest = "\(digest)"
      static let count = \(count)

      /// The services that have prices, sorted.
      static let services: [String] = [\(services.map { "\"\($0)\"" }.joined(separator: ", "))]

      /// The regions, in the order of their letters.
      static let regions: [String] = [\(regions.map { "\"\($0)\"" }.joined(separator: ", "))]

      /// A line for each origin: source, date, confidence, method.
      static let origins: StaticString = #\"\"\"
    \(origins.joined(separator: "\n"))
    \"\"\"#

      /// A service's text.
      static func table(of service: String) -> StaticString? {
        switch service {
    \(services.map { "    case \"\($0)\": `\($0)`" }.joined(separator: "\n"))
        default: nil
        }
      }
    }

    """
  }
}
