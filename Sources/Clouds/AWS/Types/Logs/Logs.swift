import Planner
import Pricing

/// The types of the service, a folder for each.
enum Logs: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(logGroup, cost: .logGroup),
    ResourceKind(metricFilter, cost: .metricFilter, demands: Demand.logsMetricFilter),
    ResourceKind(subscriptionFilter, cost: .subscriptionFilter, demands: Demand.logsSubscriptionFilter),
  ]
}
