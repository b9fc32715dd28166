import InfraModel

/// How much of something is used in a month, for prices: one number, or a range.
///
///     .usage(requests: .millions(1...5), averageDuration: .milliseconds(120))
///
/// The unit is part of the type, so that no time stands where a count is wanted.
public struct Amount<Unit: UsageUnit>: Hashable, Sendable {
  /// The number in the unit that graphs use: counts and shares as they are, data in gigabytes, time in milliseconds.
  public let figure: UsageFigure

  init(_ number: some Figure, times factor: Double = 1, per divisor: Double = 1, _ position: SourcePosition?) {
    figure = UsageFigure(
      low: number.low * factor / divisor, high: number.high * factor / divisor, most: Unit.most, position: position)
  }
}

/// A count: requests, messages, connections.
public typealias Quantity = Amount<CountUnit>
/// An amount of data.
public typealias DataAmount = Amount<DataUnit>
/// A length of time.
public typealias TimeAmount = Amount<TimeUnit>
/// A share, 0 to 100 percent.
public typealias Share = Amount<ShareUnit>

/// What an amount is counted in.
public protocol UsageUnit: Hashable, Sendable {
  /// More than this is a mistake in the number, not a use of the cloud.
  static var most: Double { get }
}

/// Counts, up to 10¹⁵ a month.
public enum CountUnit: UsageUnit { public static let most = 1e15 }
/// Gigabytes as clouds bill them (1,073,741,824 bytes), up to 10⁹ a month: an exabyte.
public enum DataUnit: UsageUnit { public static let most = 1e9 }
/// Milliseconds, up to a month of 31 days.
public enum TimeUnit: UsageUnit { public static let most = 2_678_400_000.0 }
/// Shares of one.
public enum ShareUnit: UsageUnit { public static let most = 1.0 }

/// A number or a range of numbers, as people write them.
public protocol Figure {
  var low: Double { get }
  var high: Double { get }
}

extension Int: Figure {
  public var low: Double { Double(self) }
  public var high: Double { Double(self) }
}

extension Double: Figure {
  public var low: Double { self }
  public var high: Double { self }
}

extension ClosedRange: Figure where Bound: Figure {
  public var low: Double { lowerBound.low }
  public var high: Double { upperBound.high }
}

extension Amount: ExpressibleByIntegerLiteral where Unit == CountUnit {
  public init(integerLiteral count: Int) { self.init(count, nil) }
}
