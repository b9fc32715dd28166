import Planner
import Pricing

/// The types of the service, a folder for each.
enum CloudFront: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cachePolicy, cost: .cachePolicy, demands: Demand.cachePolicy),
    ResourceKind(distribution, cost: .distribution, demands: Demand.distribution),
    ResourceKind(function, cost: .edgeFunction, demands: Demand.edgeFunction),
    ResourceKind(originAccessControl, cost: .cloudFrontOriginAccessControl, demands: Demand.originAccessControl),
    ResourceKind(originRequestPolicy, cost: .originRequestPolicy, demands: Demand.originRequestPolicy),
    ResourceKind(responseHeadersPolicy, cost: .responseHeadersPolicy, demands: Demand.responseHeadersPolicy),
  ]

  static let rules = Rule.distributions

  /// The errors of a version (`ETag`) that is not the newest.
  static let stale: Set<String> = ["InvalidIfMatchVersion", "PreconditionFailed"]
}
