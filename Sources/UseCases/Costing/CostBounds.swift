package import InfraModel
package import Pricing

/// What a bill may not exceed, and how old prices may be.
package struct CostBounds: Sendable {
  package var increase: CostLimits.Increase?
  /// Whether every part of the bill must be known.
  package var mustBeComplete: Bool
  /// The most days that prices may be old; each price's usual bound where it is `nil`.
  package var maxAge: Int?
  /// Whether the account's free allowances are taken off.
  package var takesAccountAllowances: Bool

  package init(
    increase: CostLimits.Increase? = nil, mustBeComplete: Bool = false, maxAge: Int? = nil,
    takesAccountAllowances: Bool = false
  ) {
    self.increase = increase
    self.mustBeComplete = mustBeComplete
    self.maxAge = maxAge
    self.takesAccountAllowances = takesAccountAllowances
  }

  /// The limits for an environment.
  package func limits(of graph: Graph) -> CostLimits {
    CostLimits(
      budget: graph.budget, at: graph.settings.budget?.position, increase: increase, mustBeComplete: mustBeComplete)
  }
}

extension Plan {
  /// The limits that it exceeds; none if it was not priced, or deletes everything.
  package func breaches(_ bounds: CostBounds) -> [CostBreach] {
    guard let cost, purpose == .apply else { return [] }
    return bounds.limits(of: graph).breaches(from: cost.before, to: cost.after)
  }
}
