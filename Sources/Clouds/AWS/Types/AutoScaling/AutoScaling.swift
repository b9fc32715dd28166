import Planner
import Pricing

/// The types of the service, a folder for each.
enum AutoScaling: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .autoScalingGroup, demands: Demand.autoScalingAutoScalingGroup),
    ResourceKind(cost: .autoScalingScalingPolicy),
  ]
}
