/// How long what takes time takes.
public struct Pace: Hashable, Sendable {
  /// Multiplies every duration: 1 is life-like, 0 is at once.
  public var factor: Double

  /// What begins now never ends.
  var isStuck = false

  public init(factor: Double = 1) { self.factor = factor }

  /// As long as at AWS.
  public static let lifelike = Pace(factor: 1)
  /// Everything is done when it is asked for.
  public static let instant = Pace(factor: 0)

  func end(of seconds: Double, from now: Double) -> Double { isStuck ? Self.never : now + seconds * factor }

  /// Later than anything is waited for, in seconds since 1970.
  static let never = 1e15
}
