import AWSClient
import InfraModel

extension ApplicationAutoScaling {
  /// What scales, and between which bounds. One registration replaces another, so another's is looked for first; the
  /// registry has no tags for it.
  ///
  /// Source: the API reference of RegisterScalableTarget and PutScheduledAction, version 2016-02-06.
  static let scalableTarget = Handler(
    "AWS::ApplicationAutoScaling::ScalableTarget", of: .applicationAutoScaling,
    id: "ResourceId|ScalableDimension|ServiceNamespace"
  ) {
    Create("RegisterScalableTarget", target + bounds, retries: [busy, unseen], overwrites: true)
    Sets(
      "MinCapacity", "MaxCapacity", "RoleARN", "SuspendedState", by: "RegisterScalableTarget", target + bounds,
      sends: .changed, removed: .to(["SuspendedState": nothingSuspended]), retries: [busy])
    Members(
      "ScheduledActions", key: .members(["ScheduledActionName"]),
      add: Call(
        "PutScheduledAction",
        target + [
          .element("ScheduledActionName", as: "ScheduledActionName"), .element("Schedule", as: "Schedule"),
          .element("Timezone", as: "Timezone"), .element("ScalableTargetAction", as: "ScalableTargetAction"),
          .element("StartTime", as: "StartTime", .time), .element("EndTime", as: "EndTime", .time),
        ]),
      remove: Call("DeleteScheduledAction", target + [.element("ScheduledActionName", as: "ScheduledActionName")]),
      // Times that are left out would stay.
      changed: .replace)
    Reads(
      "DescribeScalableTargets", list: "ResourceIds", of: "ResourceId", within: "ServiceNamespace",
      ["ServiceNamespace"], at: "ScalableTargets", most: 50,
      // Where no role is declared it is the service's own.
      except: ["RoleARN"])
    FurtherRead(
      "DescribeScheduledActions", target,
      maps: [.field("ScheduledActions", as: "ScheduledActions", .each(.action))])
    Postprocess { properties, _, _ in
      let parts = ["ResourceId", "ScalableDimension", "ServiceNamespace"].compactMap { properties[$0]?.string }
      properties["Id"] = .string(parts.joined(separator: "|"))
      if properties["ScheduledActions"] == [] { properties["ScheduledActions"] = nil }
    }
    Deletes("DeregisterScalableTarget", target, retries: [busy])
    Finds.identity(same: ["MinCapacity", "MaxCapacity"])
    Traits(
      comparisons: [
        "ScheduledActions.*.StartTime": .form(.time), "ScheduledActions.*.EndTime": .form(.time),
      ], defaults: ["SuspendedState": nothingSuspended, "ScheduledActions": []], keptWhenRemoved: ["RoleARN"],
      exclusive: [], identities: [["ServiceNamespace", "ScalableDimension", "ResourceId"]], identifierDerived: true)
  }

  /// Another change of the same target is in progress.
  static let busy = Retry(on: ["ConcurrentUpdateException"], for: 60)

  /// What scales was made a moment ago: "ECS service doesn't exist: service/shop/web".
  private static let unseen = Retry(on: ["ValidationException"], saying: "doesn't exist", "does not exist", for: 60)

  private static let target: [Field] = ["ServiceNamespace", "ResourceId", "ScalableDimension"]
  private static let bounds: [Field] = ["MinCapacity", "MaxCapacity", "RoleARN", "SuspendedState"]

  private static let nothingSuspended: Value = [
    "DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false, "ScheduledScalingSuspended": false,
  ]
}

extension ValueEncoding {
  fileprivate static let action = ValueEncoding.object([
    "ScheduledActionName", "Schedule", "Timezone", "ScalableTargetAction", .field("StartTime", as: "StartTime", .time),
    .field("EndTime", as: "EndTime", .time),
  ])
}
