import Planner
import Pricing

/// The types of the service, a folder for each.
enum ApplicationAutoScaling: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(
      scalableTarget, cost: .applicationAutoScalingScalableTarget, demands: Demand.scalableTarget),
    ResourceKind(
      scalingPolicy, cost: .applicationAutoScalingScalingPolicy, demands: Demand.applicationScalingPolicy),
  ]
  static let rules = Rule.scalingTargets
}
