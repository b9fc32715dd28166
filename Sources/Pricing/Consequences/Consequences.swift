public import InfraModel

/// What a change costs besides the monthly.
public struct Consequences: Hashable, Sendable {
  /// What is paid once, or for as long as somebody keeps what the change leaves.
  public var oneTime: [CostComponent]
  /// What each month adds to the month before.
  public var growing: [CostComponent]

  public init(oneTime: [CostComponent] = [], growing: [CostComponent] = []) {
    self.oneTime = oneTime
    self.growing = growing
  }
}

extension Pricing {
  /// What a change costs besides the monthly: what grows, what stays behind, what runs twice for a while. Of what stays
  /// as it is, nothing is told again.
  ///
  /// - Parameters:
  ///   - resource: what is there, as it is priced; `nil` before a create.
  ///   - before: what that costs.
  ///   - after: what will be there; `nil` where nothing will.
  ///   - typicalSeconds: how long a creation or a deletion usually takes.
  public func consequences(
    of change: Change, from resource: PricedResource?, before: CostEstimate?, after: CostEstimate?,
    typicalSeconds: Double
  ) -> Consequences {
    guard change.action != .none else { return Consequences() }
    var oneTime = after?.oneTime ?? []
    if change.deletes, let resource { oneTime += remains(of: resource) }
    if let before {
      if change.action == .forget, let still = before.stillPaid { oneTime.append(still) }
      if change.action == .replace, change.createsBeforeDestroy,
        let overlap = before.overlap(seconds: Quantity(typicalSeconds) ?? .zero)
      {
        oneTime.append(overlap)
      }
    }
    return Consequences(oneTime: oneTime, growing: after?.growing ?? [])
  }

  /// What a deleted resource leaves behind, for each month that it is kept.
  public func remains(of resource: PricedResource) -> [CostComponent] {
    catalog.book.remnant(of: resource.type)?.estimate(resource, catalog).oneTime ?? []
  }
}

extension CostEstimate {
  /// What runs twice from the creation of a successor to the end of the deletion: both take their usual time.
  /// `nil` where that is less than a cent.
  func overlap(seconds: Quantity) -> CostComponent? {
    let hours = seconds * 2 / 3600
    let component = CostComponent(
      name: "Both run while one replaces the other", unit: "Hrs", quantity: Span(hours),
      unitPrice: fixed.high / .hoursOfMonth, kind: .fixed, note: "about \((seconds * 2 / 60).roundedUp(atLeast: 1)) min"
    )
    return (component.monthly?.high ?? .zero) < Money(units: 10_000_000_000) ? nil : component
  }

  /// What is let go costs on, outside of the environment. `nil` where it costs nothing.
  var stillPaid: CostComponent? {
    guard fixed.high > .zero else { return nil }
    return CostComponent(
      name: "Let go, and still paid for", unit: "Mo", quantity: Span(.one), unitPrice: fixed.high, kind: .fixed,
      note: "each month until it is deleted by hand")
  }
}
