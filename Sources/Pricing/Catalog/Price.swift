internal import InfraModel

/// How far a price can be trusted.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// A row of a bulk price list, the cloud's own or a copy of it.
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
  private struct Fields: Hashable, Sendable {
    var usd: Money
    var unit: String
    var source: String
    var sourceDate: String
    var confidence: Confidence
    var region: String
    var method: String?
    var conditions: Attributes
    var facts: Attributes
    var from: Quantity
    var to: Quantity?
    var service = ""
    var usageType = ""
    var listDate: String?
  }

  @Boxed private var fields: Fields

  /// For one unit (one request, not a million), before any free allowance.
  public var usd: Money {
    get { fields.usd }
    _modify { yield &fields.usd }
  }
  /// What one is (`Hrs`, `GB-Mo`, `Requests`).
  public var unit: String {
    get { fields.unit }
    _modify { yield &fields.unit }
  }
  /// The source's short name; `docs/cost.md` lists them.
  public var source: String {
    get { fields.source }
    _modify { yield &fields.source }
  }
  /// When the source had it, `2026-08-12`.
  public var sourceDate: String {
    get { fields.sourceDate }
    _modify { yield &fields.sourceDate }
  }
  public var confidence: Confidence {
    get { fields.confidence }
    _modify { yield &fields.confidence }
  }
  /// The price list's region.
  public var region: String {
    get { fields.region }
    _modify { yield &fields.region }
  }
  /// How a derived price was computed.
  public var method: String? {
    get { fields.method }
    _modify { yield &fields.method }
  }
  /// What must hold for the price to apply.
  public var conditions: Attributes {
    get { fields.conditions }
    _modify { yield &fields.conditions }
  }
  /// What else is known of the thing (`vcpu`, `memoryGiB`, `freeIops`).
  public var facts: Attributes {
    get { fields.facts }
    _modify { yield &fields.facts }
  }
  /// Where its tier begins, in units a month; zero for the first or only one.
  public var from: Quantity {
    get { fields.from }
    _modify { yield &fields.from }
  }
  /// Where its tier ends; `nil` for the last or only one, and for one whose end is not known.
  public var to: Quantity? {
    get { fields.to }
    _modify { yield &fields.to }
  }
  /// The service that it is a price of, by its code in the price list; empty before it was looked up.
  public internal(set) var service: String {
    get { fields.service }
    _modify { yield &fields.service }
  }
  /// What is paid for, without the region's prefix (`NatGateway-Hours`); empty before it was looked up.
  public internal(set) var usageType: String {
    get { fields.usageType }
    _modify { yield &fields.usageType }
  }
  /// The date of the list price that a discount was taken off; `nil` for any other price.
  public internal(set) var listDate: String? {
    get { fields.listDate }
    _modify { yield &fields.listDate }
  }

  public init(
    usd: Money, unit: String, source: String, sourceDate: String, confidence: Confidence, region: String,
    method: String? = nil, conditions: Attributes = Attributes(), facts: Attributes = Attributes(),
    from: Quantity = .zero, to: Quantity? = nil
  ) {
    fields = Fields(
      usd: usd, unit: unit, source: source, sourceDate: sourceDate, confidence: confidence, region: region,
      method: method, conditions: conditions, facts: facts, from: from, to: to)
  }

  /// The date that its age counts from: a price that is derived from another is as old as that one.
  public var originDate: String { listDate ?? sourceDate }

  /// A condition or fact by its key.
  public subscript(key: String) -> String? { conditions[key] ?? facts[key] }

  /// This price as a catalog answers with it.
  func named(_ service: String, _ usageType: String) -> Price {
    var result = self
    result.service = service
    result.usageType = usageType
    return result
  }

  /// This price times a number, which makes it a derived one.
  func multiplied(by factor: Quantity) -> Price {
    var result = self
    result.usd = usd * factor
    if result.confidence != .declared { result.confidence = .derived }
    result.method = [method, "x \(factor)"].compactMap(\.self).joined(separator: ", ")
    return result
  }
}
