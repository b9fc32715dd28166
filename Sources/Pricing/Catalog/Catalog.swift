/// The prices that estimates are made with: those that clouds bring, over them the project's updated ones, and over
/// those its own rates.
public struct Catalog: Sendable {
  /// What the clouds bring.
  public let book: PriceBook
  /// The project's own rates; the strongest.
  public var own: PriceTable { didSet { found = FoundTiers() } }
  /// What the project pays less than the list; not for its own rates.
  public var discounts: [Discount] { didSet { found = FoundTiers() } }
  /// What `infra prices update` fetched.
  public var updated: PriceTable { didSet { found = FoundTiers() } }
  /// The day of the update; `nil` without one.
  public var updatedDay: String?
  /// What was looked for in these prices; copies share it.
  private var found = FoundTiers()

  /// What own rates name as their source.
  public static let ownSource = "own"
  /// What updated prices name as their source.
  public static let updatedSource = "aws-price-list"

  public init(
    _ book: PriceBook, own: PriceTable = PriceTable(), discounts: [Discount] = [], updated: PriceTable = PriceTable(),
    updatedDay: String? = nil
  ) {
    self.book = book
    self.own = own
    self.discounts = discounts
    self.updated = updated
    self.updatedDay = updatedDay
  }

  /// The day of the newest prices, `2026-11-21`.
  public var day: String { max(updatedDay ?? book.day, book.day) }

  /// The price for the first unit; `nil` if there is none, which is neither zero nor another region's.
  public func price(_ query: PriceQuery, in region: String) -> Price? { tiers(query, in: region).first }

  /// The price of each tier, from the first unit up; empty if there is none. Where the last one has an end, prices
  /// beyond it are missing.
  public func tiers(_ query: PriceQuery, in region: String) -> [Price] {
    let question = FoundTiers.Question(query, in: region)
    if let known = found[question] { return known }
    let tiers = look(for: query, in: region)
    found[question] = tiers
    return tiers
  }

  private func look(for query: PriceQuery, in region: String) -> [Price] {
    let found = direct(query, in: self.region(of: query, for: region))
    if !found.isEmpty || query.alternatives.isEmpty { return found }
    for alternative in query.alternatives {
      let found = tiers(alternative, in: region)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func direct(_ query: PriceQuery, in region: String) -> [Price] {
    let own = own.matches(query, in: region).tiers
    guard own.isEmpty else { return own }
    var list = updated.matches(query, in: region).tiers
    if list.isEmpty { list = book.matches(query, in: region).tiers }
    guard !discounts.isEmpty, !list.isEmpty else { return list }
    let discount = discounts.filter { $0.applies(to: query, in: region) }.max { $0.narrowness < $1.narrowness }
    return discount.map { discount in list.map(discount.apply) } ?? list
  }
}

extension Catalog {
  /// The embedded prices with a project's files over them.
  public init(_ book: PriceBook, own: OwnPrices?, updated: UpdatedPrices?) {
    self.init(
      book, own: own?.table ?? PriceTable(), discounts: own?.discounts ?? [], updated: updated?.table ?? PriceTable(),
      updatedDay: updated?.day)
  }
}
