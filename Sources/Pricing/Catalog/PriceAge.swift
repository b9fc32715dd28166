/// How old prices may be on a day.
public struct PriceAge: Hashable, Sendable {
  public var today: Day
  /// The most days that a price may be old.
  public var most: Int
  /// The first day that is not too old.
  private let oldest: String

  /// The days after which a price counts as old unless somebody says otherwise: three years. Most prices stay the
  /// same for years; those that are known to have changed are not in the catalog.
  public static let usualMost = 1095

  public init(on today: Day, most: Int = usualMost) {
    self.today = today
    self.most = most
    oldest = Day(number: today.number - most).description
  }

  /// How many days old a price is by its own date; `nil` if its date cannot be read.
  public func days(of price: Price) -> Int? { Day(price.originDate).map { today.number - $0.number } }

  /// Whether a price is older than is allowed, or may be.
  public func isExceeded(by price: Price) -> Bool {
    // Dates of the usual form are in the order of their texts.
    if price.originDate.utf8.count == 10, price.originDate >= oldest { return false }
    return days(of: price).map { $0 > most } ?? true
  }
}
