import Planner
import Pricing

/// The types of the service, a folder for each.
enum AutoScaling: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .autoScalingGroup, demands: Demand.autoScalingAutoScalingGroup, wayBack: .autoScalingGroup),
    ResourceKind(cost: .autoScalingScalingPolicy, wayBack: .plain),
  ]
}
