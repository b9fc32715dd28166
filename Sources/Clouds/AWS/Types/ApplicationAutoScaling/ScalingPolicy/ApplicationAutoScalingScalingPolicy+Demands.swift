import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html: `ValidationException`.
  static let applicationScalingPolicy: [Demand] = [
    scalableDimension,
    .needs("TargetTrackingScalingPolicyConfiguration", if: .when("PolicyType", is: "TargetTrackingScaling")),
    .needs("StepScalingPolicyConfiguration", if: .when("PolicyType", is: "StepScaling")),
    .needs("PredictiveScalingPolicyConfiguration", if: .when("PolicyType", is: "PredictiveScaling")),
    .excludes(
      "StepScalingPolicyConfiguration", "PredictiveScalingPolicyConfiguration",
      if: .when("PolicyType", is: "TargetTrackingScaling")),
    .each(
      "TargetTrackingScalingPolicyConfiguration",
      .oneOf("PredefinedMetricSpecification", "CustomizedMetricSpecification"),
      .number("ScaleInCooldown", from: 0), .number("ScaleOutCooldown", from: 0)),
    .each("StepScalingPolicyConfiguration", .number("Cooldown", from: 0)),
  ]
}
