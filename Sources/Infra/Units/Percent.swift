/// A share, in hundredths.
public struct Percent: Hashable, Sendable {
  /// 25 for a quarter.
  public var points: Double

  /// 25 for a quarter.
  public init(points: Double) { self.points = points }

  /// The share of one: 0.25 for a quarter.
  public var fraction: Double { points / 100 }

  /// 25 for a quarter.
  public static func percent(_ points: Double) -> Percent { Percent(points: points) }
}
