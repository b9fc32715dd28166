internal import InfraModel

extension AutoScaling {
  static let lifecycleHook = Kind(
    "autoscaling.hook", missing: FaultForm("ValidationError", "No Lifecycle Hook found with name: {id}")
  ) {
    $0.links = [Link("AutoScalingGroupName", to: group.name, onDelete: .cascade)]
    $0.indexes = ["AutoScalingGroupName"]
  }

  /// The first hook of a group at a transition; `nil` where it has none.
  static func hook(of group: Record, at transition: String, _ cloud: Cloud) -> Record? {
    cloud.list(lifecycleHook, in: group.key.region, where: "AutoScalingGroupName", is: .string(group.id))
      .first { $0.string("LifecycleTransition") == transition }
  }

  static func putHook(_ input: [String: Value], of group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let name = input["LifecycleHookName"]?.string ?? ""
    let id = key(group.id, name)
    let there = cloud.find(lifecycleHook, id, in: call.region)
    var fields: [String: Value] = there?.fields ?? ["DefaultResult": "ABANDON", "HeartbeatTimeout": 3600]
    for (name, value) in input { fields[name] = value }
    // An empty target takes the one before away.
    if fields["NotificationTargetARN"] == "" { fields["NotificationTargetARN"] = nil }
    fields["AutoScalingGroupName"] = .string(group.id)
    guard fields["LifecycleTransition"] != nil else { throw invalid("LifecycleTransition is required.") }
    let timeout = fields["HeartbeatTimeout"]?.integer ?? 3600
    guard 30...7200 ~= timeout else { throw invalid("Heartbeat timeout must be between 30 and 7200 seconds.") }
    fields["GlobalTimeout"] = .integer(min(172_800, timeout * 100))
    let whole = fields
    if let there {
      try cloud.change(there) { $0.fields = whole }
    } else {
      try cloud.create(lifecycleHook, named: id, call, fields)
    }
  }

  static let hooks = ServiceBehavior(
    "autoscaling", kinds: [lifecycleHook],
    operations: [
      "PutLifecycleHook": current { cloud, call throws(Fault) in
        let home = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        try putHook(call.input, of: home, &cloud, call)
        return [:]
      },
      "DescribeLifecycleHooks": current { cloud, call throws(Fault) in
        let home = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        let names = call.strings("LifecycleHookNames")
        let all = cloud.list(
          lifecycleHook, in: call.region, where: "AutoScalingGroupName", is: .string(home.id))
        let found = all.filter { names.isEmpty || names.contains($0.string("LifecycleHookName") ?? "") }
        return ["LifecycleHooks": .list(found.map { .object($0.fields) })]
      },
      "DeleteLifecycleHook": current { cloud, call throws(Fault) in
        let id = key(try call.required("AutoScalingGroupName"), try call.required("LifecycleHookName"))
        try cloud.delete(lifecycleHook, id, call)
        return [:]
      },
      "CompleteLifecycleAction": changing { cloud, call, record throws(Fault) in
        let waiting = try Self.waiting(record, cloud, call)
        let isAbandoned = call["LifecycleActionResult"] == "ABANDON"
        if waiting["LifecycleState"] == "Terminating:Wait" || isAbandoned {
          for targets in GroupLife.targetGroups(of: record, cloud) {
            try ELBv2.deregister([["Id": .string(waiting.id)]], from: targets, &cloud, call)
          }
          try GroupLife.end(waiting, &cloud, call)
        } else {
          try cloud.change(waiting) {
            $0.stays()
            $0["LifecycleState"] = "InService"
          }
          try ELBv2.arrive(waiting.id, &cloud, call)
        }
        return [:]
      },
      "RecordLifecycleActionHeartbeat": changing { cloud, call, record throws(Fault) in
        _ = try waiting(record, cloud, call)
        return [:]
      },
    ])

  private static func waiting(_ group: Record, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let found = members(of: group, cloud).first { member in
      (call["InstanceId"] == nil || call.string("InstanceId") == member.id)
        && member.string("LifecycleState")?.hasSuffix(":Wait") == true
    }
    guard let found else {
      throw invalid("No active Lifecycle Action found with instance ID \(call.string("InstanceId") ?? "")")
    }
    return found
  }

  // MARK: - Schedules

  static let scheduledAction = Kind(
    "autoscaling.schedule", missing: FaultForm("ValidationError", "Scheduled action name not found")
  ) {
    $0.arn =
      "arn:{partition}:autoscaling:{region}:{account}:scheduledUpdateGroupAction:{Suffix}:autoScalingGroupName/"
      + "{AutoScalingGroupName}:scheduledActionName/{ScheduledActionName}"
    $0.arnField = "ScheduledActionARN"
    $0.links = [Link("AutoScalingGroupName", to: group.name, onDelete: .cascade)]
    $0.indexes = ["AutoScalingGroupName"]
  }

  static let schedules = ServiceBehavior(
    "autoscaling", kinds: [scheduledAction],
    operations: [
      "PutScheduledUpdateGroupAction": current { cloud, call throws(Fault) in
        let home = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        let sizes = ["MinSize", "MaxSize", "DesiredCapacity"]
        guard sizes.contains(where: { call[$0] != nil }) else {
          throw invalid("At least one of the following parameters is required: MinSize, MaxSize, DesiredCapacity")
        }
        let start = call["StartTime"] ?? call["Time"]
        if let time = start?.number, time < call.now { throw invalid("Given start time is in the past") }
        let id = key(home.id, try call.required("ScheduledActionName"))
        let there = cloud.find(scheduledAction, id, in: call.region)
        var fields = call.input
        fields["StartTime"] = start ?? there?["StartTime"] ?? .number(call.now)
        fields["Time"] = fields["StartTime"]
        // What is not given stays.
        let whole = (there?.fields ?? [:]).merging(fields) { $1 }
        if let least = whole["MinSize"]?.integer, let most = whole["MaxSize"]?.integer, least > most {
          throw invalid("Min bound, \(least), must be less than or equal to max bound, \(most).")
        }
        if let there {
          try cloud.change(there) { $0.fields = whole }
        } else {
          fields["Suffix"] = .string(cloud.identifier(.uuid))
          try cloud.create(scheduledAction, named: id, call, fields)
        }
        return [:]
      },
      "DescribeScheduledActions": current { cloud, call throws(Fault) in
        let names = call.strings("ScheduledActionNames")
        let found = cloud.list(scheduledAction, in: call.region).filter { record in
          (call["AutoScalingGroupName"] == nil || record["AutoScalingGroupName"] == call["AutoScalingGroupName"])
            && (names.isEmpty || names.contains(record.string("ScheduledActionName") ?? ""))
        }
        return ["ScheduledUpdateGroupActions": .list(found.map { .object($0.fields) })]
      },
      "DeleteScheduledAction": current { cloud, call throws(Fault) in
        let id = key(try call.required("AutoScalingGroupName"), try call.required("ScheduledActionName"))
        try cloud.delete(scheduledAction, id, call)
        return [:]
      },
    ])

  /// Single times that are due; what recurs is kept and not carried out.
  static func carryOutSchedules(of group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard !GroupLife.isSuspended("ScheduledActions", group) else { return }
    let all = cloud.list(scheduledAction, in: call.region, where: "AutoScalingGroupName", is: .string(group.id))
    for action in all where action["Recurrence"] == nil && (action["StartTime"]?.number ?? .infinity) <= call.now {
      try cloud.change(group) { record in
        for name in ["MinSize", "MaxSize", "DesiredCapacity"] { record[name] = action[name] ?? record[name] }
        let (least, most) = (record["MinSize"]?.integer ?? 0, record["MaxSize"]?.integer ?? 0)
        record["DesiredCapacity"] = .integer(min(max(record["DesiredCapacity"]?.integer ?? least, least), most))
      }
      try cloud.delete(action)
    }
  }
}
