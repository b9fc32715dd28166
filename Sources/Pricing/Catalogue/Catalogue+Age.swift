/// How old prices may be.
extension Catalogue {
  /// The days after which a catalogue counts as stale unless somebody says otherwise.
  public static let usualMaxAge = 180

  /// What is to be said about a catalogue that is older than a number of days; `nil` if it is not.
  public func staleness(on today: Day, maxAge: Int = usualMaxAge) -> UnknownCost? {
    guard let own = Day(day), today.number - own.number > maxAge else { return nil }
    return UnknownCost(
      .staleCatalogue, what: "Price catalogue",
      why: "it is of \(day), \(today.number - own.number) days old, and at most \(maxAge) days were allowed",
      fix: "infra prices update, or a newer infra")
  }
}

extension CostEstimate {
  /// The prices it was made with that are older than a number of days, each source once.
  public func stalePrices(on today: Day, maxAge: Int) -> [UnknownCost] {
    var seen: Set<String> = []
    return (components + oneTime + growing).compactMap { component in
      guard let price = component.price, let day = Day(price.sourceDate), today.number - day.number > maxAge,
        seen.insert(component.name + price.source).inserted
      else { return nil }
      return UnknownCost(
        .stalePrice, what: component.name,
        why: "its price is of \(price.sourceDate) (\(price.source)), and at most \(maxAge) days were allowed",
        fix: "infra prices update, or infra prices set")
    }
  }
}
