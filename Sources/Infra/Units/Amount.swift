import InfraModel

/// How much of something is used, for prices: a count, bytes, a time or a share.
///
/// In the graph it stands as a plain number: counts and shares as they are (a quarter is 0.25), storage in bytes, time
/// in seconds.
public struct Amount: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  var value: Value

  public init(integerLiteral count: Int) { value = .integer(Int64(count)) }
  public init(floatLiteral count: Double) { value = .number(count) }
  /// A plain count.
  public init(_ count: Int) { value = .integer(Int64(count)) }

  /// 1,000 each.
  public static func thousands(_ count: Double) -> Amount { Amount(count: count * 1_000) }
  /// 1,000,000 each.
  public static func millions(_ count: Double) -> Amount { Amount(count: count * 1_000_000) }
  /// 1,000,000,000 each.
  public static func billions(_ count: Double) -> Amount { Amount(count: count * 1_000_000_000) }
  /// 1,048,576 bytes each.
  public static func mebibytes(_ count: Double) -> Amount { Amount(count: count * 1_048_576) }
  /// 1,073,741,824 bytes each.
  public static func gibibytes(_ count: Double) -> Amount { Amount(count: count * 1_073_741_824) }
  /// A time in seconds.
  public static func seconds(_ count: Double) -> Amount { Amount(count: count) }
  /// 60 seconds each.
  public static func minutes(_ count: Double) -> Amount { Amount(count: count * 60) }
  /// 3,600 seconds each.
  public static func hours(_ count: Double) -> Amount { Amount(count: count * 3_600) }
  /// A share: 25 is a quarter.
  public static func percent(_ points: Double) -> Amount { Amount(floatLiteral: points / 100) }

  private init(count: Double) {
    value = Int64(exactly: count).map(Value.integer) ?? .number(count)
  }
}
