public import InfraModel

/// What a bill may not exceed.
public struct CostLimits: Hashable, Sendable {
  /// The most that a plan may add to a month.
  public enum Increase: Hashable, Sendable {
    case usd(Money)
    /// Of what it cost before.
    case percent(Quantity)

    /// Reads `50`, `$50`, `12.5` as dollars, `10%` as a share; `nil` for anything else and for less than nothing.
    public init?(_ text: String) {
      if text.hasSuffix("%") {
        guard let points = Quantity(decimal: text.dropLast()), points >= .zero else { return nil }
        self = .percent(points)
      } else {
        guard let dollars = Money(decimal: text.hasPrefix("$") ? text.dropFirst() : text[...]), dollars >= .zero else {
          return nil
        }
        self = .usd(dollars)
      }
    }
  }

  /// A month's; `nil` for none.
  public var budget: Money?
  /// Where the budget was declared.
  public var budgetPosition: SourcePosition?
  public var increase: Increase?
  /// Whether everything must be known.
  public var mustBeComplete: Bool

  public init(
    budget: Money? = nil, at budgetPosition: SourcePosition? = nil, increase: Increase? = nil,
    mustBeComplete: Bool = false
  ) {
    self.budget = budget
    self.budgetPosition = budgetPosition
    self.increase = increase
    self.mustBeComplete = mustBeComplete
  }

  /// What is exceeded. A range counts with its upper end.
  /// - Parameter before: what it costs now; zero for what is not there yet.
  public func breaches(from before: CostFigures = .zero, to after: CostFigures) -> [CostBreach] {
    if before.isOverflowing || after.isOverflowing, budget != nil || increase != nil { return [.uncountable] }
    let now = before.monthly.span.high
    let then = after.monthly.span.high
    var found: [CostBreach] = []
    if let budget, then > budget { found.append(.overBudget(budget, after.monthly, at: budgetPosition)) }
    let added = (after.monthly - before.monthly).span.high
    switch increase {
    case .usd(let limit)? where added > limit: found.append(.increase(added, most: limit.rate, before: now))
    case .percent(let points)? where added > now * points / 100:
      found.append(.increase(added, most: "\(points) %", before: now))
    default: break
    }
    if mustBeComplete, !after.isComplete { found.append(.incomplete) }
    return found
  }
}

/// A limit that is exceeded.
public enum CostBreach: Hashable, Sendable {
  case overBudget(Money, Dollars, at: SourcePosition?)
  case increase(Money, most: String, before: Money)
  case incomplete
  /// There is a limit, and a sum that is too large to be counted.
  case uncountable

  /// The breach for a renderer.
  public var diagnostic: Diagnostic {
    switch self {
    case .overBudget(let budget, let cost, let position):
      Diagnostic(
        .overBudget, "a month would cost \(cost.text), but the budget is \(budget.dollars)",
        at: position, fix: "reduce the cost, or raise .budget(.monthly(…))")
    case .increase(let added, let most, let before):
      Diagnostic(
        .overIncrease,
        "a month would cost \(added.dollars) more than now (\(before.dollars)), but the limit is \(most)",
        fix: "reduce the cost, or raise --max-increase")
    case .incomplete:
      Diagnostic(
        .costIncomplete, "some of the cost is not known, and --require-complete was given",
        fix: "set the prices of what is listed as unknown with infra prices set, or remove the flag")
    case .uncountable:
      Diagnostic(
        .costUncountable,
        "a month would cost more than can be counted (\(Dollars.most)), so it cannot be compared with a limit",
        fix: "check the declared usage and the project's prices")
    }
  }
}

extension Dollars {
  /// `$41.40`, or `$40.00–$60.00` for a range; what is too large to be counted says so.
  public var text: String { isOverflowing ? "more than \(Self.most)" : span.text }

  /// The largest amount that is counted, for people.
  static var most: String { Dollars(low: limit, high: limit).span.text }
}

extension Span<Money> {
  /// `$41.40`, or `$40.00–$60.00` for a range.
  public var text: String {
    let (low, high) = (low.dollars, high.dollars)
    return low == high ? low : "\(low)–\(high)"
  }
}

extension Graph {
  /// What the environment may cost a month; `nil` if it does not say.
  public var budget: Money? { settings.budget.map { Money(millionths: $0.millionths) } }
}
