/// An amount of money.
public struct Money: Hashable, Sendable {
  /// Millionths of a dollar.
  public var microdollars: Int64

  /// This many millionths of a dollar.
  public init(microdollars: Int64) { self.microdollars = microdollars }

  /// United States dollars, rounded to a millionth.
  public static func usd(_ amount: Double) -> Money {
    Money(microdollars: Int64((amount * 1_000_000).rounded()))
  }
}
