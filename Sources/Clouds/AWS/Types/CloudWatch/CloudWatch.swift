import Planner
import Pricing

/// The types of the service, a folder for each.
enum CloudWatch: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(alarm, cost: .alarm, demands: Demand.cloudWatchAlarm),
    ResourceKind(cost: .compositeAlarm),
    ResourceKind(dashboard, cost: .dashboard, demands: Demand.dashboard),
  ]
  static let rules = Rule.alarms
}
