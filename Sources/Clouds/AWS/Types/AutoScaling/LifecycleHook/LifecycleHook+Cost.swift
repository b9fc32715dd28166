import InfraModel
import Pricing

extension CostModel {
  static let lifecycleHook = CostModel.free(
    "AWS::AutoScaling::LifecycleHook", because: "scaling costs nothing by itself; machines that wait are paid for",
    "AutoScalingGroupName", "DefaultResult", "HeartbeatTimeout", "LifecycleHookName", "LifecycleTransition",
    "NotificationMetadata", "NotificationTargetARN", "RoleARN")
}
