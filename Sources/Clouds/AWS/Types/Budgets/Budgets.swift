import Planner
import Pricing

/// The types of the service, a folder for each.
enum Budgets: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(budget, cost: .budgetsBudget, demands: Demand.budget)
  ]
}
