/// One line of a bill.
public struct CostComponent: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// Follows from the declaration alone.
    case fixed
    /// Follows from how much it is used.
    case usage
    /// Costs nothing, and that is known.
    case free
  }

  /// What is paid for (`NAT gateway`, `Requests, over 300 million`).
  public var name: String
  /// What one of the quantity is (`Hrs`, `GB-Mo`).
  public var unit: String
  /// A month's; `nil` for usage that was not declared.
  public var quantity: Span<Quantity>?
  /// For one unit; `nil` if there is no price.
  public var unitPrice: Money?
  /// Quantity times unit price; `nil` if either is missing.
  public var monthly: Span<Money>?
  public var kind: Kind
  /// The price that was taken, with source, date and confidence; `nil` for what is free and for what has none.
  public var price: Price?
  /// What was taken for granted, or what else is to be known.
  public var note: String?
  /// The usage keys that the quantity follows from.
  public var dependsOn: [String]

  public init(
    name: String, unit: String, quantity: Span<Quantity>? = nil, unitPrice: Money? = nil, kind: Kind,
    price: Price? = nil, note: String? = nil, dependsOn: [String] = []
  ) {
    self.name = name
    self.unit = unit
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.kind = kind
    self.price = price
    self.note = note
    self.dependsOn = dependsOn
    monthly = if let quantity, let unitPrice { quantity.map { unitPrice * $0 } } else { nil }
  }

  /// Whether this is a rate only: usage that was not declared.
  public var isRate: Bool { quantity == nil && kind == .usage }
}
