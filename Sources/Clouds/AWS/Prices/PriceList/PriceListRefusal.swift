import Pricing

/// A price of the list that is not taken, and why.
public struct PriceListRefusal: Hashable, Sendable {
  /// What kind of thing is wrong with it.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// No JSON, or not in the published form.
    case form
    /// Priced in another currency.
    case currency
    /// No number, below zero, zero without being free, or beyond what anything costs.
    case amount
    /// Its tiers do not follow one another from the first unit.
    case tiers
    /// Another unit than the program's, and none that converts exactly.
    case unit
    /// Its price does not count yet.
    case effectiveDate
    /// The list has several prices for one question.
    case severalPrices
    /// The program tells prices apart by something that the product does not say.
    case notToldApart
  }

  public var reason: Reason
  /// Usage type and conditions (`BoxUsage:m8g.large instanceType=m8g.large`).
  public var what: String
  /// The products' identifiers in the list, sorted.
  public var skus: [String]
  /// What is wrong, as a sentence without a full stop.
  public var why: String

  public init(_ reason: Reason, what: String, skus: [String], why: String) {
    self.reason = reason
    self.what = what
    self.skus = skus
    self.why = why
  }
}
