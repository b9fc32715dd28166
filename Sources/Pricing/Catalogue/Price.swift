/// How far a price can be trusted.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// A row of a bulk price list, AWS's own or a copy of it.
  case dataset
  /// Quoted in a public document.
  case documented
  /// Computed from other prices; ``Price/method`` says how.
  case derived
  /// The project's own, set with `infra prices set`.
  case declared
}

/// One price: US dollars for one unit, with where it comes from.
public struct Price: Hashable, Sendable {
  /// For one unit (one request, not a million), before any free allowance.
  public var usd: Money
  /// What one is (`Hrs`, `GB-Mo`, `Requests`).
  public var unit: String
  /// The source's short name; `docs/cost.md` lists them.
  public var source: String
  /// When the source had it, `2026-08-12`.
  public var sourceDate: String
  public var confidence: Confidence
  /// The price list's region.
  public var region: String
  /// How a derived price was computed.
  public var method: String?
  /// Conditions and facts of the row (`instanceType`, `vcpu`, `tier`, …).
  public var attributes: [String: String]
  /// Where its tier begins, in units a month; zero for the first or only one.
  public var from: Quantity
  /// Where its tier ends; `nil` for the last or only one, and for one whose end is not known.
  public var to: Quantity?

  public init(
    usd: Money, unit: String, source: String, sourceDate: String, confidence: Confidence, region: String,
    method: String? = nil, attributes: [String: String] = [:], from: Quantity = .zero, to: Quantity? = nil
  ) {
    self.usd = usd
    self.unit = unit
    self.source = source
    self.sourceDate = sourceDate
    self.confidence = confidence
    self.region = region
    self.method = method
    self.attributes = attributes
    self.from = from
    self.to = to
  }
}
