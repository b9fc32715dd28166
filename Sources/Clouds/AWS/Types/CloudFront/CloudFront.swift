import Planner
import Pricing

/// The types of the service, a folder for each.
enum CloudFront: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(distribution, cost: .distribution, demands: Demand.distribution),
    ResourceKind(originAccessControl, cost: .cloudFrontOriginAccessControl, demands: Demand.originAccessControl),
  ]
}
