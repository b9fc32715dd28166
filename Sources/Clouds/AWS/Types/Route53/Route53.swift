import Planner
import Pricing

/// The types of the service, a folder for each.
enum Route53: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(healthCheck, cost: .healthCheck, demands: Demand.healthCheck),
    ResourceKind(hostedZone, cost: .hostedZone, demands: Demand.hostedZone),
    ResourceKind(recordSet, cost: .route53RecordSet, demands: Demand.route53RecordSet),
  ]

  static let rules = Rule.records + Rule.privateZones
}
