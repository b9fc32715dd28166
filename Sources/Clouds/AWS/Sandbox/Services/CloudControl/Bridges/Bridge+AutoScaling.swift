internal import InfraModel

extension Bridge {
  /// Source: Amazon EC2 Auto Scaling API Reference; CloudFormation reference, AWS::AutoScaling::LifecycleHook.
  static let lifecycleHook = Bridge(
    type: "AWS::AutoScaling::LifecycleHook", service: "autoscaling", name: "LifecycleHookName",
    create: Step("PutLifecycleHook", hook),
    changes: [
      .set(
        [
          "DefaultResult", "HeartbeatTimeout", "LifecycleTransition", "NotificationMetadata", "NotificationTargetARN",
          "RoleARN",
        ],
        [
          Step(
            "PutLifecycleHook",
            hook.merging([
              "DefaultResult": .first("DefaultResult", orElse: "ABANDON"),
              "HeartbeatTimeout": .first("HeartbeatTimeout", orElse: 3600),
              "NotificationTargetARN": .first("NotificationTargetARN", orElse: ""),
            ]) { $1 })
        ])
    ],
    reads: [
      .item(
        Step(
          "DescribeLifecycleHooks",
          ["AutoScalingGroupName": "AutoScalingGroupName", "LifecycleHookNames": .list(["LifecycleHookName"])],
          at: "LifecycleHooks", gives: taken(Array(hook.keys)), absent: ["ValidationError"]))
    ],
    delete: Step(
      "DeleteLifecycleHook",
      ["AutoScalingGroupName": "AutoScalingGroupName", "LifecycleHookName": "LifecycleHookName"]),
    list: Step(
      "DescribeLifecycleHooks", ["AutoScalingGroupName": "AutoScalingGroupName"], at: "LifecycleHooks",
      gives: ["AutoScalingGroupName": "AutoScalingGroupName", "LifecycleHookName": "LifecycleHookName"]))

  private static let hook = named([
    "AutoScalingGroupName", "DefaultResult", "HeartbeatTimeout", "LifecycleHookName", "LifecycleTransition",
    "NotificationMetadata", "NotificationTargetARN", "RoleARN",
  ])

  /// Its name is made up.
  ///
  /// Source: as above, AWS::AutoScaling::ScheduledAction.
  static let scheduledAction = Bridge(
    type: "AWS::AutoScaling::ScheduledAction", service: "autoscaling", name: "ScheduledActionName",
    forms: ["EndTime": .moment, "StartTime": .moment],
    create: Step("PutScheduledUpdateGroupAction", action),
    changes: [
      .set(
        ["DesiredCapacity", "EndTime", "MaxSize", "MinSize", "Recurrence", "StartTime", "TimeZone"],
        [Step("PutScheduledUpdateGroupAction", action)])
    ],
    reads: [
      .item(
        Step(
          "DescribeScheduledActions",
          ["AutoScalingGroupName": "AutoScalingGroupName", "ScheduledActionNames": .list(["ScheduledActionName"])],
          at: "ScheduledUpdateGroupActions", gives: taken(Array(action.keys)), absent: ["ValidationError"]))
    ],
    delete: Step(
      "DeleteScheduledAction",
      ["AutoScalingGroupName": "AutoScalingGroupName", "ScheduledActionName": "ScheduledActionName"]),
    list: Step(
      "DescribeScheduledActions", at: "ScheduledUpdateGroupActions",
      gives: ["AutoScalingGroupName": "AutoScalingGroupName", "ScheduledActionName": "ScheduledActionName"]))

  private static let action = named([
    "AutoScalingGroupName", "DesiredCapacity", "EndTime", "MaxSize", "MinSize", "Recurrence", "ScheduledActionName",
    "StartTime", "TimeZone",
  ])
}
