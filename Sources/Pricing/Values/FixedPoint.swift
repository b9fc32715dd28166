/// A number with twelve decimals, kept as a whole number of 10⁻¹².
///
/// Sums and differences are exact; products and quotients are rounded to 10⁻¹², halves away from zero. Nothing traps:
/// what is larger than ``limit`` stays there, and says so by ``isOverflowing``.
public protocol FixedPoint: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number in units of 10⁻¹².
  var units: Int128 { get }
  /// A number from units of 10⁻¹².
  init(units: Int128)
}

/// The arithmetic that all fixed-point numbers share.
package enum FixedPointArithmetic {
  /// Units in a whole one.
  package static let scale: Int128 = 1_000_000_000_000
  package static let decimals = 12
  /// The most units that a number counts: 10²⁴ whole ones.
  package static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000_000_000

  package static func clamped(_ units: Int128) -> Int128 { min(max(units, -limit), limit) }

  package static func product(_ left: Int128, _ right: Int128) -> Int128 { quotient(left, right, by: scale) }

  /// `left × right ÷ divisor`, rounded; the limit if it is larger or the divisor is zero.
  package static func quotient(_ left: Int128, _ right: Int128, by divisor: Int128) -> Int128 {
    let isNegative = (left < 0) != (right < 0) ? divisor >= 0 : divisor < 0
    let divisor = divisor.magnitude
    let signedLimit = isNegative ? -limit : limit
    guard divisor != 0 else { return signedLimit }
    let result: (quotient: UInt128, remainder: UInt128)
    let (small, overflows) = left.magnitude.multipliedReportingOverflow(by: right.magnitude)
    if overflows {
      let wide = left.magnitude.multipliedFullWidth(by: right.magnitude)
      guard wide.high < divisor else { return signedLimit }
      result = divisor.dividingFullWidth(wide)
    } else {
      result = small.quotientAndRemainder(dividingBy: divisor)
    }
    guard result.quotient < limit.magnitude else { return signedLimit }
    let rounded = result.quotient + (result.remainder >= divisor - result.remainder ? 1 : 0)
    return isNegative ? -Int128(rounded) : Int128(rounded)
  }
}

extension FixedPoint {
  /// The most that is counted: 10²⁴. Larger results stay there.
  public static var limit: Self { Self(units: FixedPointArithmetic.limit) }
  public static var zero: Self { Self(units: 0) }

  /// A whole number.
  public init(_ whole: some BinaryInteger) {
    let scale = FixedPointArithmetic.scale
    guard let whole = Int128(exactly: whole), whole.magnitude <= UInt128(FixedPointArithmetic.limit / scale) else {
      self.init(units: whole < 0 ? -FixedPointArithmetic.limit : FixedPointArithmetic.limit)
      return
    }
    self.init(units: whole * scale)
  }

  /// Whether this was too large to be counted, so that its digits mean nothing.
  public var isOverflowing: Bool { units.magnitude >= FixedPointArithmetic.limit.magnitude }

  public static func + (left: Self, right: Self) -> Self {
    Self(units: FixedPointArithmetic.clamped(left.units + right.units))
  }

  public static func - (left: Self, right: Self) -> Self {
    Self(units: FixedPointArithmetic.clamped(left.units - right.units))
  }

  public static prefix func - (value: Self) -> Self { Self(units: -value.units) }

  public static func += (left: inout Self, right: Self) { left = left + right }

  /// This many times a quantity.
  public static func * (left: Self, right: Quantity) -> Self {
    Self(units: FixedPointArithmetic.product(left.units, right.units))
  }

  /// Divided by a quantity; the limit for zero.
  public static func / (left: Self, right: Quantity) -> Self {
    Self(units: FixedPointArithmetic.quotient(left.units, FixedPointArithmetic.scale, by: right.units))
  }

  public static func < (left: Self, right: Self) -> Bool { left.units < right.units }
}
