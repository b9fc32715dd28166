/// A second of universal time, in the proleptic Gregorian calendar.
public struct CivilTime: Hashable, Sendable {
  public let date: CivilDate
  public let hour: Int
  public let minute: Int
  public let second: Int

  /// The second so many seconds after 1970-01-01T00:00:00Z.
  public init(secondsSince1970 seconds: Int) {
    let days = seconds.floorDivided(by: 86_400)
    let rest = seconds - days * 86_400
    date = CivilDate(daysSince1970: days)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// `03:15:00`.
  package var clock: String { "\(hour.padded(2)):\(minute.padded(2)):\(second.padded(2))" }

  /// For people: `2026-11-21 03:15:00 UTC`.
  public var text: String { "\(date.text) \(clock) UTC" }

  /// `2026-11-21T03:15:00Z`.
  package var iso8601: String { "\(date.text)T\(clock)Z" }
}
