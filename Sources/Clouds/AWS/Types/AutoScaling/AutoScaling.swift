import Planner
import Pricing

/// The types of the service, a folder for each.
enum AutoScaling: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(autoScalingGroup, cost: .autoScalingGroup, demands: Demand.autoScalingAutoScalingGroup),
    ResourceKind(lifecycleHook, cost: .lifecycleHook, demands: Demand.lifecycleHook),
    ResourceKind(scheduledAction, cost: .scheduledAction, demands: Demand.scheduledAction),
    ResourceKind(scalingPolicy, cost: .autoScalingScalingPolicy, demands: Demand.autoScalingScalingPolicy),
  ]
  static let rules = Rule.machineGroups
}
