public import InfraModel

/// The prices in a sum that are older than is allowed, each by its own date.
public struct OldPrices: Hashable, Sendable {
  /// A line of the bill with such a price.
  public struct Line: Hashable, Sendable {
    /// `nil` for a resource that is priced by itself.
    public var address: Address?
    /// What is paid for.
    public var name: String
    public var price: Price
    /// `nil` where the price has no date that can be read.
    public var days: Int?

    /// `Instance db.t3.medium of 2021-08-03, 1944 days old`.
    public var text: String {
      "\(name) of \(price.originDate)\(days.map { ", \($0) days old" } ?? ", of unknown age")"
    }
  }

  /// The oldest first.
  public var lines: [Line]
  public var age: PriceAge

  /// `nil` where no price is too old.
  public init?(in cost: EnvironmentCost, _ age: PriceAge) {
    self.init(cost.lines.flatMap { Self.lines($0.estimate, $0.address, age) }, age)
  }

  /// `nil` where no price is too old.
  public init?(in estimate: CostEstimate, _ age: PriceAge) { self.init(Self.lines(estimate, nil, age), age) }

  private init?(_ lines: [Line], _ age: PriceAge) {
    guard !lines.isEmpty else { return nil }
    self.lines = lines.sorted { left, right in
      let (first, second) = (left.days ?? .max, right.days ?? .max)
      return first == second
        ? (left.address?.path ?? "", left.name) < (right.address?.path ?? "", right.name) : first > second
    }
    self.age = age
  }

  /// The lines that are in the sum with an amount: rates and what is free cost nothing by an old price.
  private static func lines(_ estimate: CostEstimate, _ address: Address?, _ age: PriceAge) -> [Line] {
    let components = estimate.components
    return components.indices.compactMap { index in
      guard let monthly = components[index].monthly, monthly != .zero, let price = components[index].price,
        age.isExceeded(by: price)
      else { return nil }
      return Line(address: address, name: components[index].name, price: price, days: age.days(of: price))
    }
  }

  /// What is said of each, once, with the resources that it is said of.
  public var texts: [(text: String, addresses: [String])] {
    var order: [String] = []
    var addresses: [String: [String]] = [:]
    for line in lines {
      if addresses[line.text] == nil { order.append(line.text) }
      addresses[line.text, default: []] += line.address.map { [$0.path] } ?? []
    }
    return order.map { ($0, addresses[$0] ?? []) }
  }

  /// All of them as one thing that keeps a sum from being complete.
  public var cost: UnknownCost {
    let texts = texts
    let named = texts.prefix(3).map { text, addresses in
      guard let first = addresses.first else { return text }
      return "\(text) (\(first)\(addresses.count > 1 ? " and \(addresses.count - 1) more" : ""))"
    }.joined(separator: "; ")
    let more = texts.count > 3 ? "; and \(texts.count - 3) more" : ""
    return UnknownCost(
      .stalePrice, what: "Old prices",
      why: "at most \(age.most) days were allowed: \(named)\(more)", fix: update)
  }

  /// What fetches newer prices, and what accepts these.
  public var fix: String {
    lines.compactMap(\.days).max().map { "\(update), or accept them with --max-age \($0)" } ?? update
  }

  /// What fetches newer prices: the same from day to day, so that a saved plan stays as it was. Global price lists are
  /// not fetched by region.
  private var update: String {
    let fetched = lines.map(\.price).filter { $0.source != Catalog.ownSource && $0.region != PriceQuery.global }
    let regions = Set(fetched.map(\.region)).sorted().joined(separator: " ")
    let services = Set(fetched.map(\.service)).sorted().map { " --service \($0)" }.joined()
    return fetched.isEmpty ? "infra prices set" : "infra prices update \(regions)\(services)"
  }
}

extension CostEstimate {
  /// The estimate of one resource, incomplete where a price in its sum is too old.
  public func dated(_ age: PriceAge) -> CostEstimate {
    guard let old = OldPrices(in: self, age) else { return self }
    var result = self
    result.unknown.append(old.cost)
    return result
  }
}
