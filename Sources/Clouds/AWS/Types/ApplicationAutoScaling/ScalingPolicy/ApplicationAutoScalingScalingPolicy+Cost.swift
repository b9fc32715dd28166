import InfraModel
import Pricing

extension CostModel {
  static let applicationAutoScalingScalingPolicy = CostModel.free(
    "AWS::ApplicationAutoScaling::ScalingPolicy",
    because: "scaling costs nothing by itself",
    "PolicyName", "PolicyType", "PredictiveScalingPolicyConfiguration", "ResourceId", "ScalableDimension",
    "ScalingTargetId", "ServiceNamespace", "StepScalingPolicyConfiguration",
    except: [
      .unpriced(
        "Alarms of the policy", because: "the alarms that target tracking makes for itself are paid for",
        "TargetTrackingScalingPolicyConfiguration")
    ])
}
