internal import AWSClient
internal import InfraModel

extension Bridge {
  /// Source: Application Auto Scaling API Reference; CloudFormation reference,
  /// AWS::ApplicationAutoScaling::ScalableTarget.
  static let scalableTarget = Bridge(
    type: "AWS::ApplicationAutoScaling::ScalableTarget", service: "application-autoscaling",
    create: Step("RegisterScalableTarget", registration),
    changes: [
      .set(
        ["MinCapacity", "MaxCapacity", "RoleARN", "SuspendedState"], [Step("RegisterScalableTarget", registration)]),
      .elements(
        "ScheduledActions",
        add: [
          Step(
            "PutScheduledAction",
            target.merging([
              "ScheduledActionName": "*.ScheduledActionName", "Schedule": "*.Schedule", "Timezone": "*.Timezone",
              "ScalableTargetAction": "*.ScalableTargetAction", "StartTime": .property("*.StartTime", .moment),
              "EndTime": .property("*.EndTime", .moment),
            ]) { $1 })
        ],
        remove: [
          Step("DeleteScheduledAction", target.merging(["ScheduledActionName": "*.ScheduledActionName"]) { $1 })
        ]),
    ],
    reads: [
      .item(
        Step(
          "DescribeScalableTargets",
          [
            "ServiceNamespace": "ServiceNamespace", "ScalableDimension": "ScalableDimension",
            "ResourceIds": .list(["ResourceId"]),
          ], at: "ScalableTargets",
          gives: [
            "MinCapacity": "MinCapacity", "MaxCapacity": "MaxCapacity", "SuspendedState": "SuspendedState",
            "Id": Taken("", .targetID),
          ])),
      .elements(
        "ScheduledActions",
        of: Step(
          "DescribeScheduledActions", target, at: "ScheduledActions",
          gives: [
            "ScheduledActionName": "ScheduledActionName", "Schedule": "Schedule", "Timezone": "Timezone",
            "ScalableTargetAction": "ScalableTargetAction", "StartTime": Taken("StartTime", .moment),
            "EndTime": Taken("EndTime", .moment),
          ])),
    ],
    delete: Step("DeregisterScalableTarget", target),
    list: Step(
      "DescribeScalableTargets", ["ServiceNamespace": "ServiceNamespace"], at: "ScalableTargets",
      gives: [
        "ServiceNamespace": "ServiceNamespace", "ResourceId": "ResourceId", "ScalableDimension": "ScalableDimension",
      ]))

  /// Source: as above, AWS::ApplicationAutoScaling::ScalingPolicy.
  static let scalingPolicy = Bridge(
    type: "AWS::ApplicationAutoScaling::ScalingPolicy", service: "application-autoscaling",
    derived: [
      "ResourceId": .property("ScalingTargetId", .part(0)),
      "ScalableDimension": .property("ScalingTargetId", .part(1)),
      "ServiceNamespace": .property("ScalingTargetId", .part(2)),
    ],
    create: Step("PutScalingPolicy", policy, gives: ["Arn": "PolicyARN"]),
    changes: [.set(["PolicyType"] + configurations, [Step("PutScalingPolicy", policy)])],
    reads: [
      .item(
        Step(
          "DescribeScalingPolicies",
          [
            "ServiceNamespace": .property("Arn", .policyPlace(0)), "ResourceId": .property("Arn", .policyPlace(1)),
            "ScalableDimension": "ScalableDimension",
          ], at: "ScalingPolicies", where: ["PolicyARN": "Arn"],
          gives: taken(Array(policy.keys))))
    ],
    delete: Step("DeleteScalingPolicy", target.merging(["PolicyName": "PolicyName"]) { $1 }),
    list: Step(
      "DescribeScalingPolicies", ["ServiceNamespace": "ServiceNamespace"], at: "ScalingPolicies",
      gives: ["Arn": "PolicyARN", "ScalableDimension": "ScalableDimension"]), unsent: ["ScalingTargetId"])

  private static let target: [String: Source] = [
    "ServiceNamespace": "ServiceNamespace", "ResourceId": "ResourceId", "ScalableDimension": "ScalableDimension",
  ]

  private static let registration: [String: Source] = target.merging([
    "MinCapacity": "MinCapacity", "MaxCapacity": "MaxCapacity", "RoleARN": "RoleARN",
    "SuspendedState": .first(
      "SuspendedState",
      orElse: [
        "DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false, "ScheduledScalingSuspended": false,
      ]),
  ]) { $1 }

  private static let configurations = [
    "StepScalingPolicyConfiguration", "TargetTrackingScalingPolicyConfiguration",
    "PredictiveScalingPolicyConfiguration",
  ]

  private static let policy = target.merging(named(["PolicyName", "PolicyType"] + configurations)) { $1 }
}

extension Bridge.Form {
  /// The whole text of a target: `service/shop/web|ecs:service:DesiredCount|ecs`.
  fileprivate static let targetID = Bridge.Form(
    encode: { $0 },
    decode: { item in
      let parts = ["ResourceId", "ScalableDimension", "ServiceNamespace"].map { item[$0]?.string ?? "" }
      return .string(parts.joined(separator: "|"))
    })

  /// A part of such a text.
  fileprivate static func part(_ index: Int) -> Bridge.Form {
    Bridge.Form(
      encode: { value in
        let parts = (value.string ?? "").split(separator: "|", omittingEmptySubsequences: false)
        return parts.indices.contains(index) ? .string(String(parts[index])) : value
      }, decode: { $0 })
  }

  /// The namespace (0) or the resource (1) in a policy's ARN: `…:resource/ecs/service/shop/web:policyName/load`.
  fileprivate static func policyPlace(_ index: Int) -> Bridge.Form {
    Bridge.Form(
      encode: { value in
        guard let text = value.string, let start = text.firstRange(of: ":resource/")?.upperBound,
          let end = text.firstRange(of: ":policyName/")?.lowerBound, start < end
        else { return value }
        let parts = text[start..<end].split(separator: "/", maxSplits: 1)
        return parts.indices.contains(index) ? .string(String(parts[index])) : value
      }, decode: { $0 })
  }
}
