import Planner
import Pricing

/// The types of the service, a folder for each.
enum CloudWatch: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(alarm, cost: .alarm, demands: Demand.cloudWatchAlarm),
    ResourceKind(cost: .compositeAlarm),
    ResourceKind(cost: .dashboard, wayBack: .plain),
  ]
  static let rules = Rule.alarms
}
