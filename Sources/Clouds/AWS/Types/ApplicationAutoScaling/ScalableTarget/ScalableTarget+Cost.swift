import InfraModel
import Pricing

extension CostModel {
  static let applicationAutoScalingScalableTarget = CostModel.free(
    "AWS::ApplicationAutoScaling::ScalableTarget", because: "scaling costs nothing; what is scaled does",
    "MaxCapacity", "MinCapacity", "ResourceId", "RoleARN", "ScalableDimension", "ScheduledActions",
    "ServiceNamespace", "SuspendedState")
}
