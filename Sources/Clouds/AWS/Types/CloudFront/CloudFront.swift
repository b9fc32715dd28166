import Planner
import Pricing

/// The types of the service, a folder for each.
enum CloudFront: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(distribution, cost: .distribution, demands: Demand.distribution),
    ResourceKind(originAccessControl, cost: .cloudFrontOriginAccessControl, demands: Demand.originAccessControl),
  ]

  static let rules = Rule.distributions

  /// The errors of a version (`ETag`) that is not the newest.
  static let stale: Set<String> = ["InvalidIfMatchVersion", "PreconditionFailed"]
}
