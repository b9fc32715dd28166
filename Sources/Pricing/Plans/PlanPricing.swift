public import InfraModel

extension Pricing {
  /// A plan with what it does to the bill: for each change, and for the environment as a whole.
  ///
  /// What is there is priced as the state has it, with the usage that is declared now, so that a difference comes from
  /// the change alone and not from a new guess of the usage. Properties whose changes are ignored count as they run.
  ///
  /// - Parameters:
  ///   - state: the state that the plan was made from.
  ///   - seen: what was read of a resource, by its address in the state.
  ///   - digest: names the prices.
  ///   - stale: what is to be said about a catalog that is too old.
  ///   - age: how old each price may be by its own date; `nil` for any age.
  ///   - traits: what handlers know of a type: how long its creation usually takes.
  public func priced(
    _ plan: Plan, state: State, seen: [Address: [String: Value]] = [:], digest: String, stale: UnknownCost? = nil,
    age: PriceAge? = nil, traits: (ResourceType) -> ResourceTraits = { _ in ResourceTraits() }
  ) -> Plan {
    let nodes = PlanNodes(plan, state: state, seen: seen)
    let former = ResourceIndex(nodes.before, region: plan.region)
    let before = estimate(former)
    // Where nothing changes, nothing is priced twice.
    let after = nodes.after == nodes.before ? before : estimate(nodes.after, region: plan.region)
    var plan = plan
    for index in plan.changes.indices {
      let change = plan.changes[index]
      let key = PlanNodes.key(of: change)
      plan.changes[index].cost = CostChange(
        change, from: before[key], to: nodes.isLeft(change) ? nil : after[key],
        consequences: consequences(
          of: change, from: former.resource(at: key), before: before[key], after: after[key],
          typicalSeconds: traits(change.type).typicalSeconds))
    }
    let old = age.flatMap { OldPrices(in: after, $0)?.cost }
    let older = age.flatMap { OldPrices(in: before, $0)?.cost }
    plan.cost = PlanCost(
      catalogDigest: digest, before: CostFigures(before, stale: stale ?? older),
      after: CostFigures(after, stale: stale ?? old),
      gaps: [stale, old ?? older, after.overflow ?? before.overflow].compactMap { $0.map { CostChange.Gap($0) } })
    return plan
  }
}

extension Dollars {
  /// An exact amount, rounded to a millionth of a dollar.
  public init(_ span: Span<Money>) { self.init(low: Self.millionths(span.low), high: Self.millionths(span.high)) }

  private static func millionths(_ money: Money) -> Int64 {
    let (quotient, remainder) = money.units.quotientAndRemainder(dividingBy: 1_000_000)
    let rounded = remainder.magnitude >= 500_000 ? quotient + remainder.signum() : quotient
    return clamped(rounded)
  }

  /// Exact again, from millionths.
  public var span: Span<Money> { Span(Money(millionths: low), Money(millionths: high)) }
}

extension CostFigures {
  public init(_ estimate: CostEstimate) {
    self.init(fixed: Dollars(estimate.fixed), usage: Dollars(estimate.usage), isComplete: estimate.isComplete)
  }

  /// - Parameter stale: what is to be said about prices that are too old; the sums are not complete then.
  public init(_ cost: EnvironmentCost, stale: UnknownCost? = nil) {
    self.init(
      fixed: Dollars(cost.fixed), usage: Dollars(cost.usage), isComplete: cost.isComplete && stale == nil)
  }
}
