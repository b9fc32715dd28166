/// How old prices may be.
extension Catalog {
  /// The days after which a catalog counts as stale unless somebody says otherwise.
  public static let usualMaxAge = 180

  /// What is to be said about a catalog that is older than a number of days; `nil` if it is not.
  public func staleness(on today: Day, maxAge: Int = usualMaxAge) -> UnknownCost? {
    guard let own = Day(day), today.number - own.number > maxAge else { return nil }
    return UnknownCost(
      .staleCatalog, what: "Price catalog",
      why: "it is of \(day), \(today.number - own.number) days old, and at most \(maxAge) days were allowed",
      fix: "infra prices update, or a newer infra")
  }
}
