internal import InfraModel

/// A day of the calendar, as prices are dated: `2026-11-21`. Days are counted, so that they are compared and added;
/// ``CivilDate`` has their year, month and day.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// A day of a calendar that is part of the program.
  package init(_ year: Int, _ month: Int, _ day: Int) {
    number = CivilDate(year: year, month: month, day: day).daysSince1970
  }

  /// The day of a moment in seconds since 1970, in universal time.
  public init(seconds: Double) { number = Int((seconds / 86_400).rounded(.down)) }

  /// Reads `2026-11-21`, also in front of a time; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    number = CivilDate(year: year, month: month, day: day).daysSince1970
    // The 31st of a month of 30 days would be another day.
    guard description == text.prefix(10) else { return nil }
  }

  public var description: String { CivilDate(daysSince1970: number).text }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
