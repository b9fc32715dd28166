/// From a low to a high value, both included; a point where both are the same.
///
/// A range of usage gives a range of cost. The low end stands for the low ends of everything.
public struct Span<Bound: Comparable & Hashable & Sendable>: Hashable, Sendable {
  public let low: Bound
  public let high: Bound

  /// A point.
  public init(_ point: Bound) {
    low = point
    high = point
  }

  /// From the smaller to the larger of two.
  public init(_ one: Bound, _ other: Bound) {
    low = min(one, other)
    high = max(one, other)
  }

  public var isPoint: Bool { low == high }

  /// Both ends through a function that never turns the order round.
  public func map<Other>(_ transform: (Bound) -> Other) -> Span<Other> {
    isPoint ? Span<Other>(transform(low)) : Span<Other>(transform(low), transform(high))
  }
}

extension Span: ExpressibleByIntegerLiteral where Bound == Quantity {
  public init(integerLiteral value: Int64) { self.init(Quantity(value)) }
}

extension Span where Bound: FixedPoint {
  public static var zero: Span { Span(.zero) }
  /// Whether an end was too large to be counted.
  public var isOverflowing: Bool { low.isOverflowing || high.isOverflowing }

  public static func + (left: Span, right: Span) -> Span { Span(left.low + right.low, left.high + right.high) }
  public static func += (left: inout Span, right: Span) { left = left + right }

  /// This many times a quantity that is not negative.
  public static func * (left: Span, right: Quantity) -> Span { left.map { $0 * right } }
  public static func * (left: Span, right: Span<Quantity>) -> Span {
    Span(left.low * right.low, left.high * right.high)
  }
  public static func / (left: Span, right: Quantity) -> Span { left.map { $0 / right } }
}
