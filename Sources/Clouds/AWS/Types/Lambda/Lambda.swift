import Planner
import Pricing

/// The types of the service, a folder for each.
enum Lambda: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(alias, cost: .alias, demands: Demand.lambdaAlias),
    ResourceKind(eventSourceMapping, cost: .eventSourceMapping, demands: Demand.eventSourceMapping),
    ResourceKind(function, cost: .function, demands: Demand.lambdaFunction),
    ResourceKind(permission, cost: .lambdaPermission, demands: Demand.lambdaPermission),
    ResourceKind(version, cost: .version, demands: Demand.lambdaVersion),
  ]
  static let rules = Rule.aliases + Rule.eventSources + Rule.functions + Rule.versions
}
