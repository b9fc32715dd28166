import AWSClient
import InfraModel

extension AutoScaling {
  /// A hook of a group: each machine waits there on its way in or out. A put changes one of the same name, so that it is
  /// looked up first.
  ///
  /// Source: Amazon EC2 Auto Scaling API Reference, PutLifecycleHook.
  static let lifecycleHook = Handler(
    "AWS::AutoScaling::LifecycleHook", of: .autoScaling, id: "AutoScalingGroupName|LifecycleHookName"
  ) {
    Create(
      "PutLifecycleHook", named + settings, name: Create.Name("LifecycleHookName", longest: 255),
      retries: [busy, untested], overwrites: true)
    Sets(
      properties: settings.compactMap(\.property), by: "PutLifecycleHook", named + settings, sends: .changed,
      removed: .to(["DefaultResult": "ABANDON", "HeartbeatTimeout": 3600, "NotificationTargetARN": ""]),
      retries: [busy, untested])
    Reads(
      "DescribeLifecycleHooks",
      ["AutoScalingGroupName", .field("LifecycleHookName", as: "LifecycleHookNames", .listOfOne)],
      at: "LifecycleHooks")
    Postprocess { properties, _, _ in
      if properties["NotificationTargetARN"] == "" { properties["NotificationTargetARN"] = nil }
    }
    Deletes("DeleteLifecycleHook", named, retries: [busy])
    Finds.identity(same: ["LifecycleTransition"])
    Traits(
      unremovable: ["NotificationMetadata", "RoleARN"], exclusive: ["LifecycleHookName"],
      identities: [["AutoScalingGroupName", "LifecycleHookName"]])
  }

  private static let named: [Field] = ["AutoScalingGroupName", "LifecycleHookName"]

  private static let settings: [Field] = [
    "DefaultResult", "HeartbeatTimeout", "LifecycleTransition", "NotificationMetadata", "NotificationTargetARN",
    "RoleARN",
  ]

  /// Another change of the group is in progress.
  static let busy = Retry(on: ["ResourceContention"], for: 120)

  /// A role that was made a moment ago may not publish yet; Auto Scaling tries the target with a message.
  private static let untested = Retry(on: ["ValidationError"], saying: "Unable to publish test message", for: 60)
}
