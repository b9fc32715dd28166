/// A time of each day in Coordinated Universal Time, as RDS writes it: `03:00-03:30`.
package struct DailyWindow {
  /// In minutes after midnight.
  package let start: Int
  /// In minutes; one that ends at its start has none.
  package let length: Int

  package init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
    self.start = start
    length = (end - start + 1440) % 1440
  }

  /// Reads `hh:mm`.
  package static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && Letters.digits.areAll(of: $0) }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }
}

/// A time of each week, as RDS writes it: `sun:04:00-sun:04:30`.
package struct WeeklyWindow {
  /// In minutes after Monday began.
  package let start: Int
  package let length: Int
  private static let week = 7 * 1440

  package init?(_ text: String) {
    let ends = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
    guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
    self.start = start
    length = (end - start + Self.week) % Self.week
  }

  private static func minutes(_ text: Substring) -> Int? {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    guard let colon = text.firstIndex(of: ":"), let day = days.firstIndex(of: String(text[..<colon])),
      let minutes = DailyWindow.minutes(text[text.index(after: colon)...])
    else { return nil }
    return day * 1440 + minutes
  }

  /// Whether a minute of the window is one of a daily window.
  package func overlaps(_ daily: DailyWindow) -> Bool {
    (0...7).contains { day in
      let other = day * 1440 + daily.start
      return [other - Self.week, other, other + Self.week].contains {
        $0 < start + length && start < $0 + daily.length
      }
    }
  }
}
