/// How old a price may be.
public struct PriceAge: Hashable, Sendable {
  /// Days since 1970-01-01.
  public var today: Int
  /// The most days that a price may be old.
  public var days: Int

  public init(today: Int, days: Int) {
    self.today = today
    self.days = days
  }

  /// Whether a source's date is too long ago. A year or month without a day counts from its first day; what is no date
  /// counts as too old.
  public func isPast(_ date: String) -> Bool {
    guard let day = Self.day(of: date) else { return true }
    return today - day > days
  }

  /// Days since 1970-01-01 of `2026-08-12`, `2026-08` or `2026`, by the Gregorian calendar.
  static func day(of date: String) -> Int? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1970...9999).contains(year) else { return nil }
    guard let month = parts.count > 1 ? parts[1] : 1, (1...12).contains(month) else { return nil }
    guard let day = parts.count > 2 ? parts[2] : 1, (1...31).contains(day) else { return nil }
    // Years begin in March, so that the day that comes and goes is the last of the year.
    let shifted = month > 2 ? year : year - 1
    let days = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + days - 719_468
  }
}

extension EnvironmentCost {
  /// The same with what is too old named, and its sums marked incomplete.
  public func marked(_ age: PriceAge) -> EnvironmentCost {
    EnvironmentCost(
      lines: lines.map { line in
        var line = line
        line.estimate.unknown += line.estimate.stale(age)
        return line
      })
  }
}

extension CostEstimate {
  fileprivate func stale(_ age: PriceAge) -> [UnknownCost] {
    let old = (components + oneTime + growing).compactMap { component in
      component.price.flatMap { age.isPast($0.sourceDate) ? (component.name, $0.sourceDate) : nil }
    }
    guard let oldest = old.min(by: { $0.1 < $1.1 }) else { return [] }
    return [
      UnknownCost(
        .stalePrice, what: oldest.0,
        why: "\(old.count == 1 ? "its price is" : "\(old.count) prices are") older than \(age.days) days"
          + " (the oldest of \(oldest.1))",
        fix: "infra prices update, or allow more with --max-age")
    ]
  }
}
