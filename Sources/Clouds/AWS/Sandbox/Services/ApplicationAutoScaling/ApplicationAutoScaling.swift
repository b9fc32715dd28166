internal import InfraModel

/// Application Auto Scaling: what scales, and by what.
///
/// Source: Application Auto Scaling API Reference, version 2016-02-06.
enum ApplicationAutoScaling {
  private static func missing(_ what: String) -> FaultForm {
    FaultForm("ObjectNotFoundException", "No \(what) found for service namespace and resource ID: {id}")
  }

  static let target = Kind("application-autoscaling.target", missing: missing("scalable target")) {
    $0.arn = "arn:{partition}:application-autoscaling:{region}:{account}:scalable-target/{Suffix}"
    $0.arnField = "ScalableTargetARN"
  }
  static let policy = Kind("application-autoscaling.policy", missing: missing("scaling policy")) {
    $0.arn =
      "arn:{partition}:autoscaling:{region}:{account}:scalingPolicy:{Suffix}:resource/{ServiceNamespace}/{ResourceId}"
      + ":policyName/{PolicyName}"
    $0.arnField = "PolicyARN"
    $0.links = [Link("Target", to: "application-autoscaling.target", onDelete: .cascade)]
    // Its alarms are its own.
    $0.removed = { cloud, record in ScalingAlarms.remove(of: record, &cloud) }
  }
  static let action = Kind("application-autoscaling.action", missing: missing("scheduled action")) {
    $0.arn =
      "arn:{partition}:autoscaling:{region}:{account}:scheduledAction:{Suffix}:resource/{ServiceNamespace}/{ResourceId}"
      + ":scheduledActionName/{ScheduledActionName}"
    $0.arnField = "ScheduledActionARN"
    $0.links = [Link("Target", to: "application-autoscaling.target", onDelete: .cascade)]
  }

  private static let noResource = FaultForm("ResourceNotFoundException", "{id} was not found")

  static let scaling = ServiceBehavior(
    "application-autoscaling", kinds: [target, policy, action],
    operations: [
      "RegisterScalableTarget": Behavior(register),
      "DescribeScalableTargets": .descriptions(target, as: "ScalableTargets", ids: "ResourceIds", of: "ResourceId"),
      "DeregisterScalableTarget": .delete(target),
      "PutScalingPolicy": Behavior { cloud, call throws(Fault) in
        let (record, _) = try put(policy, "PolicyName", ["PolicyType": "StepScaling", "Alarms": []], &cloud, call)
        try ScalableResource.checkPolicy(record)
        let alarms = try ScalingAlarms.put(for: record, &cloud, call)
        let kept = try cloud.change(record) { record in
          // A policy has the settings of its type.
          for name in ScalableResource.settings(notOf: record.string("PolicyType") ?? "") { record[name] = nil }
          record["Alarms"] = .list(alarms)
        }
        return ["PolicyARN": .string(kept.arn ?? ""), "Alarms": .list(alarms)]
      },
      "DescribeScalingPolicies": .descriptions(policy, as: "ScalingPolicies", ids: "PolicyNames", of: "PolicyName"),
      "DeleteScalingPolicy": .delete(policy, "PolicyName"),
      "PutScheduledAction": Behavior { cloud, call throws(Fault) in
        _ = try put(action, "ScheduledActionName", [:], &cloud, call)
        return [:]
      },
      "DescribeScheduledActions": .descriptions(
        action, as: "ScheduledActions", ids: "ScheduledActionNames", of: "ScheduledActionName"),
      "DeleteScheduledAction": .delete(action, "ScheduledActionName"),
      "DescribeScalingActivities": Behavior { _, _ throws(Fault) in ["ScalingActivities": []] },
      "TagResource": .tag(.arn("ResourceARN", noResource)),
      "UntagResource": .untag(.arn("ResourceARN", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceARN", noResource), as: .map("Tags")),
    ])

  /// What scales is named by three members, what hangs on it by one more.
  fileprivate static func key(_ call: Call, _ member: String? = nil) -> String {
    (["ServiceNamespace", "ResourceId", "ScalableDimension"] + (member.map { [$0] } ?? []))
      .map { call.string($0) ?? "" }.joined(separator: "|")
  }

  /// Makes a record, or changes the one that is there.
  private static func put(
    _ kind: Kind, _ member: String?, _ standard: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> (Record, isNew: Bool) {
    let id = key(call, member)
    if kind.name != target.name { _ = try cloud.get(target, key(call), call) }
    if let before = cloud.find(kind, id, in: call.region) {
      return (try cloud.change(before) { $0.fields.merge(call.members(except: ["Tags"])) { $1 } }, false)
    }
    var fields = standard.merging(call.members(except: ["Tags"])) { $1 }
    fields["CreationTime"] = .number(call.now)
    fields["Suffix"] = .string(cloud.identifier(.uuid))
    fields["Target"] = .string(key(call))
    return (try cloud.create(kind, named: id, call, fields, tags: call.tags()), true)
  }

  @Sendable private static func register(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let isNew = cloud.find(target, key(call), in: call.region) == nil
    try ScalableResource.check(call, cloud)
    if isNew, call["MinCapacity"] == nil || call["MaxCapacity"] == nil {
      throw Fault("ValidationException", "Min capacity and max capacity must be given for a new target", status: 400)
    }
    let suspended: Value = [
      "DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false, "ScheduledScalingSuspended": false,
    ]
    let role =
      "role/aws-service-role/\(call.string("ServiceNamespace") ?? "").application-autoscaling.amazonaws.com/"
      + "AWSServiceRoleForApplicationAutoScaling_\(call.string("ServiceNamespace") ?? "")"
    let (record, _) = try put(
      target, nil, ["RoleARN": .string(call.arn("iam", role, isGlobal: true)), "SuspendedState": suspended], &cloud,
      call)
    if let least = record["MinCapacity"]?.integer, let most = record["MaxCapacity"]?.integer, least > most {
      throw Fault("ValidationException", "Min capacity must not be greater than max capacity", status: 400)
    }
    return ["ScalableTargetARN": .string(record.arn ?? "")]
  }
}

extension Behavior {
  fileprivate static func descriptions(_ kind: Kind, as member: String, ids: String, of field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let wanted = call.strings(ids)
      let found = cloud.list(kind, in: call.region).filter { record in
        ["ServiceNamespace", "ResourceId", "ScalableDimension"].allSatisfy {
          call[$0] == nil || call[$0] == record[$0]
        } && (wanted.isEmpty || wanted.contains(record.string(field) ?? ""))
      }
      return [member: .list(found.map { .object($0.fields) })]
    }
  }

  fileprivate static func delete(_ kind: Kind, _ member: String? = nil) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.delete(kind, ApplicationAutoScaling.key(call, member), call)
      return [:]
    }
  }
}
