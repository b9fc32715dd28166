/// How old prices may be.
extension Catalogue {
  /// The days after which a catalogue counts as stale unless somebody says otherwise.
  public static let usualMaxAge = 180

  /// What is to be said about a catalogue that is older than a number of days; `nil` if it is not.
  public func staleness(on today: Day, maxAge: Int = usualMaxAge) -> UnknownCost? {
    guard let own = Day(day), today.number - own.number > maxAge else { return nil }
    return UnknownCost(
      .staleCatalogue, what: "Price catalog",
      why: "it is of \(day), \(today.number - own.number) days old, and at most \(maxAge) days were allowed",
      fix: "infra prices update, or a newer infra")
  }
}
