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
    let missing = [4: "-01-01", 7: "-01"][date.utf8.count] ?? ""
    return Day(date + missing)?.number
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
