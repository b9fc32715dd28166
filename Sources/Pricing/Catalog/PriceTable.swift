/// Prices that were read from a project's file.
public struct PriceTable: Hashable, Sendable {
  /// One price with what it is asked for by.
  public struct Row: Hashable, Sendable {
    public var service: String
    public var usageType: String
    public var price: Price

    public init(service: String, usageType: String, price: Price) {
      self.service = service
      self.usageType = usageType
      self.price = price
    }
  }

  private struct Key: Hashable {
    var service: String
    var usageType: String
  }

  /// Every price, in the order of the file.
  public let rows: [Row]
  private let index: [Key: [Int]]

  public init(_ rows: [Row] = []) {
    self.rows = rows
    var index: [Key: [Int]] = [:]
    for (position, row) in rows.enumerated() {
      index[Key(service: row.service, usageType: row.usageType), default: []].append(position)
    }
    self.index = index
  }

  /// The prices that apply to what is asked.
  func matches(_ query: PriceQuery, in region: String) -> [PriceMatch] {
    guard !rows.isEmpty else { return [] }
    let found = index[Key(service: query.service, usageType: query.usageType)] ?? []
    return found.compactMap { position in
      let price = rows[position].price
      guard price.region == region, price.conditions.hold(in: query.attributes) else { return nil }
      return PriceMatch(
        specificity: price.conditions.count, price: price.named(query.service, query.usageType))
    }
  }
}

extension PriceTable {
  /// The regions in which what is asked has a price.
  func regions(with query: PriceQuery) -> Set<String> {
    let found = rows.filter {
      $0.service == query.service && $0.usageType == query.usageType && $0.price.conditions.hold(in: query.attributes)
    }
    return Set(found.map(\.price.region))
  }
}
