import InfraModel
import Pricing

extension CostModel {
  static let autoScalingScalingPolicy = CostModel.free(
    "AWS::AutoScaling::ScalingPolicy", because: "scaling costs nothing by itself",
    "AdjustmentType", "AutoScalingGroupName", "Cooldown", "EstimatedInstanceWarmup", "MetricAggregationType",
    "MinAdjustmentMagnitude", "PolicyType", "PredictiveScalingConfiguration", "ScalingAdjustment", "StepAdjustments",
    except: [
      .unpriced(
        "Alarms of the policy", because: "the alarms that target tracking makes for itself are paid for",
        "TargetTrackingConfiguration")
    ])
}
