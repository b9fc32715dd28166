/// Something that is paid for: a name, how much of it, and the price to ask for. Tiers come from the catalog.
public struct Charge: Sendable {
  /// How much of it a month.
  package enum Amount: Sendable {
    /// Follows from the declaration.
    case fixed(Span<Quantity>)
    /// Follows from declared usage; `nil` where it was not declared.
    case usage(Span<Quantity>?, dependsOn: [UsageKey])
    /// One kind of declared usage, as it is, times a number.
    case key(UsageKey, times: Quantity)
  }

  /// What costs nothing, month by month.
  package struct Allowance: Sendable {
    package var first: Quantity
    /// Resources with the same name share it: it is the account's. `nil` for one that each resource has.
    package var shared: String?
  }

  package var name: String
  package var amount: Amount
  package var query: PriceQuery
  package var factor: Quantity = 1
  package var allowance: Allowance?
  package var note: String?

  /// Paid for each hour of the month: 730 hours, times a count.
  public static func hours(_ name: String, _ query: PriceQuery, count: Quantity = 1) -> Charge {
    Charge(name: name, amount: .fixed(Span(Quantity.hoursOfMonth * count)), query: query)
  }

  /// A quantity that follows from the declaration (gigabytes of a disk, keys).
  public static func monthly(_ name: String, _ quantity: Quantity, _ query: PriceQuery) -> Charge {
    Charge(name: name, amount: .fixed(Span(quantity)), query: query)
  }

  /// A range that follows from the declaration (how many run between the least and the most).
  public static func monthly(_ name: String, range quantity: Span<Quantity>, _ query: PriceQuery) -> Charge {
    Charge(name: name, amount: .fixed(quantity), query: query)
  }

  /// One kind of declared usage, as it is; its rate is shown where it was not declared.
  public static func used(_ name: String, _ key: UsageKey, _ query: PriceQuery, times: Quantity = 1) -> Charge {
    Charge(name: name, amount: .key(key, times: times), query: query)
  }

  /// A quantity computed from declared usage; `nil` where that was not declared, and then the rate is shown.
  public static func used(
    _ name: String, _ quantity: Span<Quantity>?, dependsOn keys: [UsageKey], _ query: PriceQuery
  ) -> Charge {
    Charge(name: name, amount: .usage(quantity, dependsOn: keys), query: query)
  }

  /// The names of the usage that it is paid by.
  package var usageNames: [String] {
    switch amount {
    case .fixed: []
    case .usage(_, let keys): keys.map(\.name)
    case .key(let key, _): [key.name]
    }
  }

  /// The first units of a month cost nothing.
  /// - Parameter shared: The name under which all resources of an account share the allowance; `nil` for an allowance
  ///   that each resource has.
  public func free(first quantity: Quantity, shared: String? = nil) -> Charge {
    var result = self
    result.allowance = Allowance(first: quantity, shared: shared)
    return result
  }

  /// Its price times a number (two zones pay twice for one); the price then counts as derived.
  public func priced(times factor: Quantity) -> Charge {
    var result = self
    result.factor = factor
    return result
  }

  /// With a remark that its line shows.
  public func noting(_ note: String) -> Charge {
    var result = self
    result.note = note
    return result
  }
}
