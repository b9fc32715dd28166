import Planner
import Pricing

/// The types of the service, a folder for each.
enum Events: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(rule, cost: .rule, demands: Demand.eventsRule)
  ]
}
