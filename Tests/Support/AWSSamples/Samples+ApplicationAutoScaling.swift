import InfraModel

extension Samples {
  package static let applicationAutoScaling: [Sample] = [scalableTarget, targetTracking, stepScaling]

  private static let provisioned: [String: Value] = [
    "ServiceNamespace": "lambda", "ResourceId": "function:infra-sample:live",
    "ScalableDimension": "lambda:function:ProvisionedConcurrency",
  ]
  private static let needed = Sample.Need(
    "target", "AWS::ApplicationAutoScaling::ScalableTarget",
    [
      "ServiceNamespace": "lambda", "ResourceId": "function:infra-scaled:live",
      "ScalableDimension": "lambda:function:ProvisionedConcurrency", "MinCapacity": 1, "MaxCapacity": 4,
    ])

  package static let scalableTarget = Sample(
    "AWS::ApplicationAutoScaling::ScalableTarget", provisioned.merging(["MinCapacity": 1, "MaxCapacity": 4]) { $1 },
    updates: [
      .set([
        "MaxCapacity": 6,
        "ScheduledActions": [
          [
            "ScheduledActionName": "night", "Schedule": "cron(0 20 * * ? *)",
            "ScalableTargetAction": ["MinCapacity": 0, "MaxCapacity": 1],
          ]
        ],
      ]),
      .set([
        "ScheduledActions": [
          [
            "ScheduledActionName": "night", "Schedule": "cron(0 21 * * ? *)", "Timezone": "Europe/Berlin",
            "StartTime": "2027-01-01T00:00:00Z", "ScalableTargetAction": ["MinCapacity": 0, "MaxCapacity": 1],
          ],
          [
            "ScheduledActionName": "day", "Schedule": "cron(0 6 * * ? *)",
            "ScalableTargetAction": ["MinCapacity": 1, "MaxCapacity": 6],
          ],
        ],
        "SuspendedState": [
          "DynamicScalingInSuspended": true, "DynamicScalingOutSuspended": false, "ScheduledScalingSuspended": false,
        ],
      ]), .remove("ScheduledActions", "SuspendedState"),
    ], motoDiffers: "moto says ValidationException of a target that is not there")

  private static func tracking(_ target: Double) -> Value {
    [
      "TargetValue": .number(target), "ScaleInCooldown": 300,
      "PredefinedMetricSpecification": ["PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization"],
    ]
  }

  package static let targetTracking = Sample(
    "AWS::ApplicationAutoScaling::ScalingPolicy", needs: [needed],
    [
      "PolicyName": "infra-sample", "PolicyType": "TargetTrackingScaling", "ScalingTargetId": .ref("target", "Id"),
      "TargetTrackingScalingPolicyConfiguration": tracking(0.7),
    ], updates: [.set(["TargetTrackingScalingPolicyConfiguration": tracking(0.5)])], motoDiffers: newARN)

  package static let stepScaling = Sample(
    "AWS::ApplicationAutoScaling::ScalingPolicy", title: "by steps", needs: [needed],
    [
      "PolicyName": "infra-steps", "PolicyType": "StepScaling", "ResourceId": .ref("target", "ResourceId"),
      "ScalableDimension": "lambda:function:ProvisionedConcurrency", "ServiceNamespace": "lambda",
      "StepScalingPolicyConfiguration": [
        "AdjustmentType": "ChangeInCapacity", "Cooldown": 60, "MetricAggregationType": "Average",
        "StepAdjustments": [["MetricIntervalLowerBound": 0, "ScalingAdjustment": 1]],
      ],
    ],
    updates: [
      .set([
        "StepScalingPolicyConfiguration": [
          "AdjustmentType": "ChangeInCapacity", "Cooldown": 120, "MetricAggregationType": "Average",
          "StepAdjustments": [
            ["MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10, "ScalingAdjustment": 1],
            ["MetricIntervalLowerBound": 10, "ScalingAdjustment": 2],
          ],
        ]
      ])
    ], motoDiffers: newARN)

  private static let newARN = "moto gives a policy that is put again another ARN"
}
