/// How much of something: hours, gigabytes, requests, exact to 10⁻¹².
public struct Quantity: FixedPoint {
  public let units: Int128
  public init(units: Int128) { self.units = units }

  /// The hours that make a month, by the convention of clouds' price lists.
  public static let hoursOfMonth: Quantity = 730
  /// The seconds of a month of 730 hours.
  public static let secondsOfMonth: Quantity = 2_628_000
  public static let one: Quantity = 1
}

extension Quantity: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  public init(integerLiteral value: Int64) { self.init(value) }
  public init(floatLiteral value: Double) { self = Quantity(value) ?? .limit }
}
