import InfraModel

/// How much of something is used, for prices: a count, bytes, a time or a share.
///
/// In the graph it stands as a plain number: counts and shares as they are (a quarter is 0.25), storage in bytes, time
/// in seconds.
public struct Amount: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  var value: Value

  public init(integerLiteral count: Int) { value = .integer(Int64(count)) }
  public init(floatLiteral count: Double) { value = .number(count) }
  public init(_ count: Int) { value = .integer(Int64(count)) }

  public static func thousands(_ count: Double) -> Amount { Amount(count: count * 1_000) }
  public static func millions(_ count: Double) -> Amount { Amount(count: count * 1_000_000) }
  public static func billions(_ count: Double) -> Amount { Amount(count: count * 1_000_000_000) }
  public static func mebibytes(_ count: Double) -> Amount { Amount(count: count * 1_048_576) }
  public static func gibibytes(_ count: Double) -> Amount { Amount(count: count * 1_073_741_824) }
  public static func seconds(_ count: Double) -> Amount { Amount(count: count) }
  public static func minutes(_ count: Double) -> Amount { Amount(count: count * 60) }
  public static func hours(_ count: Double) -> Amount { Amount(count: count * 3_600) }
  public static func percent(_ points: Double) -> Amount { Amount(floatLiteral: points / 100) }

  private init(count: Double) {
    value = Int64(exactly: count).map(Value.integer) ?? .number(count)
  }
}
