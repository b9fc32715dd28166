/// An amount of money that a declaration names.
///
/// A unit of the language, as ``ByteCount`` and ``TimeSpan`` are; documents have the same millionths.
public struct Money: Hashable, Sendable {
  /// Millionths of a dollar.
  public var microdollars: Int64

  /// This many millionths of a dollar.
  public init(microdollars: Int64) { self.microdollars = microdollars }

  /// Whole United States dollars.
  public static func usd(_ amount: Int) -> Money {
    let (microdollars, overflows) = Int64(amount).multipliedReportingOverflow(by: 1_000_000)
    return Money(microdollars: overflows ? (amount < 0 ? .min : .max) : microdollars)
  }

  /// United States dollars, rounded to a millionth. An amount that cannot be counted is the largest or smallest that
  /// can, and is refused as a budget.
  public static func usd(_ amount: Double) -> Money {
    let microdollars = (amount * 1_000_000).rounded()
    return Money(microdollars: Int64(exactly: microdollars) ?? (microdollars > 0 ? .max : .min))
  }
}
