internal import InfraModel

extension AutoScaling {
  /// A machine of a group.
  static let member = Kind(
    "autoscaling.instance",
    missing: FaultForm("ValidationError", "Instance Id not found - No managed instance found for instance ID: {id}")
  ) {
    $0.indexes = ["AutoScalingGroupName"]
  }

  /// Something that a group did.
  static let activity = Kind("autoscaling.activity", missing: FaultForm("ValidationError", "No activity {id}")) {
    $0.identifier = .uuid
    $0.idField = "ActivityId"
    $0.indexes = ["AutoScalingGroupName"]
  }

  static func members(of group: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(member, in: group.key.region, where: "AutoScalingGroupName", is: .string(group.id))
  }

  static func note(
    _ words: String, _ cause: String, failure: String? = nil, of group: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    var fields: [String: Value] = [
      "AutoScalingGroupName": .string(group.id), "AutoScalingGroupARN": .string(group.arn ?? ""),
      "Description": .string(words), "Cause": .string("an instance was started or taken out of service \(cause)."),
      "StartTime": .number(call.now), "StatusCode": failure == nil ? "InProgress" : "Failed",
      "Progress": failure == nil ? 50 : 100, "Details": "{}",
    ]
    fields["StatusMessage"] = failure.map(Value.string)
    if failure != nil { fields["EndTime"] = .number(call.now) }
    let done = call.after(45)
    try cloud.create(activity, call, fields) { record in
      if failure == nil {
        record.becomes(["StatusCode": "Successful", "Progress": 100, "EndTime": .number(done)], at: done)
      }
      // They are told for six weeks.
      record.ends(at: call.now + 42 * 86_400)
    }
  }

  static let machines = ServiceBehavior(
    "autoscaling", kinds: [member, activity],
    operations: [
      "DescribeAutoScalingInstances": current { cloud, call throws(Fault) in
        let ids = call.strings("InstanceIds")
        let found = cloud.list(member, in: call.region).filter { ids.isEmpty || ids.contains($0.id) }
        return [
          "AutoScalingInstances": .list(
            found.map { record in
              let health = record.string("HealthStatus")?.uppercased() ?? "HEALTHY"
              return Value.object(record.fields).setting("HealthStatus", to: .string(health))
            })
        ]
      },
      "DescribeScalingActivities": current { cloud, call throws(Fault) in
        let ids = call.strings("ActivityIds")
        let name = call.string("AutoScalingGroupName")
        if let name, call.bool("IncludeDeletedGroups") != true { _ = try cloud.get(group, name, call) }
        let found = cloud.list(activity, in: call.region).filter { record in
          (name == nil || record["AutoScalingGroupName"]?.string == name) && (ids.isEmpty || ids.contains(record.id))
        }
        // The newest come first.
        return ["Activities": .list(found.reversed().map { .object($0.fields) })]
      },
      "TerminateInstanceInAutoScalingGroup": current { cloud, call throws(Fault) in
        let record = try cloud.get(member, try call.required("InstanceId"), call)
        let home = try cloud.get(group, record.string("AutoScalingGroupName") ?? "", call)
        if call.bool("ShouldDecrementDesiredCapacity") == true {
          let wanted = (home["DesiredCapacity"]?.integer ?? 0) - 1
          guard wanted >= home["MinSize"]?.integer ?? 0 else {
            throw invalid(
              "Currently, desiredSize equals minSize. Terminating instance without replacement will violate group's min size constraint."
            )
          }
          try cloud.change(home) { $0["DesiredCapacity"] = .integer(wanted) }
        }
        try GroupLife.terminate(record, of: home, because: "in response to a user request", &cloud, call)
        let newest = cloud.list(activity, in: call.region, where: "AutoScalingGroupName", is: .string(home.id)).last
        try GroupLife.converge(try cloud.get(group, home.id, call), &cloud, call)
        return ["Activity": newest.map { .object($0.fields) } ?? [:]]
      },
      "SetInstanceHealth": current { cloud, call throws(Fault) in
        let record = try cloud.get(member, try call.required("InstanceId"), call)
        try cloud.change(record) { $0["HealthStatus"] = call["HealthStatus"] }
        return [:]
      },
      "SetInstanceProtection": changing { cloud, call, _ throws(Fault) in
        for id in call.strings("InstanceIds") {
          let record = try cloud.get(member, id, call)
          try cloud.change(record) { $0["ProtectedFromScaleIn"] = call["ProtectedFromScaleIn"] }
        }
        return [:]
      },
      "EnterStandby": moving(from: "InService", to: "Standby", by: -1),
      "ExitStandby": moving(from: "Standby", to: "InService", by: 1),
      "DetachInstances": changing { cloud, call, record throws(Fault) in
        for id in call.strings("InstanceIds") {
          let gone = try cloud.get(member, id, call)
          for targets in GroupLife.targetGroups(of: record, cloud) {
            try ELBv2.deregister([["Id": .string(id)]], from: targets, &cloud, call)
          }
          try cloud.delete(gone)
          if call.bool("ShouldDecrementDesiredCapacity") == true {
            let home = try cloud.get(group, record.id, call)
            try cloud.change(home) { $0["DesiredCapacity"] = .integer(($0["DesiredCapacity"]?.integer ?? 1) - 1) }
          }
        }
        return ["Activities": []]
      },
    ])

  /// Machines that leave service for a while, or come back to it; with them the size that the group wants.
  private static func moving(from state: Value, to other: Value, by difference: Int64) -> Behavior {
    changing { cloud, call, record throws(Fault) in
      for id in call.strings("InstanceIds") {
        let moved = try cloud.get(member, id, call)
        guard moved["LifecycleState"] == state else {
          throw invalid("The instance \(id) is not in \(state.string ?? "").")
        }
        try cloud.change(moved) { $0["LifecycleState"] = other }
        for targets in GroupLife.targetGroups(of: record, cloud) {
          if difference < 0 {
            try ELBv2.deregister([["Id": .string(id)]], from: targets, &cloud, call)
          } else if !GroupLife.isSuspended("AddToLoadBalancer", record) {
            try ELBv2.register([["Id": .string(id)]], in: targets, arriving: call.now, &cloud, call)
          }
        }
        if difference > 0 || call.bool("ShouldDecrementDesiredCapacity") == true {
          let home = try cloud.get(group, record.id, call)
          try cloud.change(home) {
            $0["DesiredCapacity"] = .integer(($0["DesiredCapacity"]?.integer ?? 0) + difference)
          }
        }
      }
      return ["Activities": []]
    }
  }
}
