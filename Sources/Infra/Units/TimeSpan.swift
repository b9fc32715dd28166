import InfraModel

/// A length of time in whole seconds.
public struct TimeSpan: Hashable, Sendable {
  /// How many seconds.
  public var seconds: Int

  /// This many seconds.
  public init(seconds: Int) { self.seconds = seconds }

  /// This many seconds.
  public static func seconds(_ count: Int) -> TimeSpan { TimeSpan(seconds: count) }
  /// 60 seconds each.
  public static func minutes(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * 60) }
  /// 60 minutes each.
  public static func hours(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * 3_600) }
  /// 24 hours each.
  public static func days(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * 86_400) }
  /// 7 days each.
  public static func weeks(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * 604_800) }

  /// The number of seconds, for properties that count them.
  public var inSeconds: Expression { .value(.integer(Int64(seconds))) }
  /// The number of milliseconds, for properties that count them.
  public var inMilliseconds: Expression { .value(.integer(Int64(seconds) * 1_000)) }
  /// The whole number of minutes, for properties that count them; invalid if there is a rest.
  public var inMinutes: Expression { counted(in: 60, named: "minutes") }
  /// The whole number of days, for properties that count them; invalid if there is a rest.
  public var inDays: Expression { counted(in: 86_400, named: "days") }

  private func counted(in unit: Int, named name: String) -> Expression {
    seconds % unit == 0
      ? .value(.integer(Int64(seconds / unit))) : .invalid("\(seconds) seconds are not a whole number of \(name)")
  }
}
