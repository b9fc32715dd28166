import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html: `ValidationError`.
  static let autoScalingScalingPolicy: [Demand] = [
    .needs("TargetTrackingConfiguration", if: .when("PolicyType", is: "TargetTrackingScaling")),
    .needs("PredictiveScalingConfiguration", if: .when("PolicyType", is: "PredictiveScaling")),
    .needs("AdjustmentType", "StepAdjustments", if: .when("PolicyType", is: "StepScaling")),
    .needs(
      "AdjustmentType", "ScalingAdjustment", if: .when("PolicyType", is: "SimpleScaling", unset: "SimpleScaling")),
    .excludes(
      "TargetTrackingConfiguration", if: .when("PolicyType", isNot: "TargetTrackingScaling", unset: "SimpleScaling")),
    .excludes(
      "StepAdjustments", "MetricAggregationType", if: .when("PolicyType", isNot: "StepScaling", unset: "SimpleScaling")),
    .excludes("ScalingAdjustment", "Cooldown", if: .when("PolicyType", isNot: "SimpleScaling")),
    .excludes("MinAdjustmentMagnitude", if: .when("AdjustmentType", isNot: "PercentChangeInCapacity")),
    .each(
      "TargetTrackingConfiguration", .oneOf("CustomizedMetricSpecification", "PredefinedMetricSpecification"),
      .needs(
        "PredefinedMetricSpecification.ResourceLabel",
        if: .when("PredefinedMetricSpecification.PredefinedMetricType", is: "ALBRequestCountPerTarget"))),
  ]
}
