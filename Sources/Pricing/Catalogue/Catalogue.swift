/// The prices that estimates are made with: those in the program, and over them the project's.
public struct Catalogue: Sendable {
  /// What is asked before the embedded prices, the strongest first.
  public var overlays: [PriceOverlay]

  public init(overlays: [PriceOverlay] = []) { self.overlays = overlays }

  /// The price for the first unit; `nil` if there is none, which is neither zero nor another region's.
  public func price(_ query: PriceQuery, in region: String) -> Price? { tiers(query, in: region).first }

  /// The price of each tier, from the first unit up; empty if there is none. The last one's end is `nil` unless prices
  /// beyond it are missing.
  public func tiers(_ query: PriceQuery, in region: String) -> [Price] {
    []
  }
}

/// Prices over the embedded ones.
public struct PriceOverlay: Sendable {
}
