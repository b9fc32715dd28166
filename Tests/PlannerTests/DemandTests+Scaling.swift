import InfraModel

extension DemandTests {
  static let scaling = [
    Mistake(
      "AWS::ApplicationAutoScaling::ScalableTarget", ["MinCapacity": 5],
      "IN2080 it: MinCapacity is above MaxCapacity [minCapacity] raise MaxCapacity"),
    Mistake(
      "AWS::ApplicationAutoScaling::ScalableTarget", ["ScalableDimension": "rds:cluster:ReadReplicaCount"],
      "IN2080 it: ScalableDimension rds:cluster:ReadReplicaCount is not one of ecs [scalableDimension] name the service's own dimension"
    ),
    Mistake(
      "AWS::ApplicationAutoScaling::ScalableTarget",
      [
        "ScheduledActions": [
          [
            "ScheduledActionName": "night", "Schedule": "0 20 * * *", "StartTime": "soon",
            "ScalableTargetAction": ["MinCapacity": 3, "MaxCapacity": 1],
          ]
        ]
      ],
      "IN2007 it: ScheduledActions.0.StartTime is \"soon\", which is not a time [scheduledActions] write seconds since 1970, or such as 2026-01-31",
      "IN2080 it: Schedule is not at(…), rate(…) or cron(…) [scheduledActions] write such as cron(0 20 * * ? *)",
      "IN2080 it: its MinCapacity is above its MaxCapacity [scheduledActions] raise MaxCapacity"),
    Mistake(
      "AWS::ApplicationAutoScaling::ScalingPolicy", ["PolicyType": "StepScaling"],
      "IN2004 it: StepScalingPolicyConfiguration is required where PolicyType is StepScaling [stepScalingPolicyConfiguration] declare stepScalingPolicyConfiguration"
    ),
    Mistake(
      "AWS::ApplicationAutoScaling::ScalingPolicy", ["TargetTrackingScalingPolicyConfiguration": ["TargetValue": 60]],
      "IN2010 it: TargetTrackingScalingPolicyConfiguration needs one of PredefinedMetricSpecification, CustomizedMetricSpecification [targetTrackingScalingPolicyConfiguration] declare one of them"
    ),
  ]
}
