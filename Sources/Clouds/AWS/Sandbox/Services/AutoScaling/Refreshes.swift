internal import InfraModel

extension AutoScaling {
  /// A refresh of a group's machines.
  static let refresh = Kind(
    "autoscaling.refresh", missing: FaultForm("ValidationError", "No instance refresh {id}")
  ) {
    $0.identifier = .uuid
    $0.idField = "InstanceRefreshId"
    $0.links = [Link("AutoScalingGroupName", to: group.name, onDelete: .cascade)]
    $0.indexes = ["AutoScalingGroupName"]
  }

  private static let active: Set<String> = ["Pending", "InProgress", "Baking", "RollbackInProgress", "Cancelling"]

  private static func refreshes(of group: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(refresh, in: group.key.region, where: "AutoScalingGroupName", is: .string(group.id))
  }

  private static func active(of group: Record, _ cloud: Cloud) -> Record? {
    refreshes(of: group, cloud).last { active.contains($0.string("Status") ?? "") }
  }

  /// Replaces machines batch by batch, so that as many stay healthy as the preferences want.
  static let refreshes = ServiceBehavior(
    "autoscaling", kinds: [refresh],
    operations: [
      "StartInstanceRefresh": changing { cloud, call, record throws(Fault) in
        if active(of: record, cloud) != nil {
          throw Fault(
            "InstanceRefreshInProgress",
            "An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.")
        }
        var fields = call.members("Strategy", "Preferences", "DesiredConfiguration", "AutoScalingGroupName")
        fields["Strategy"] = fields["Strategy"] ?? "Rolling"
        fields["Preferences"] = preferences(call["Preferences"], record)
        fields["Before"] = .object(record.fields.filter { GroupFields.launches.contains($0.key) })
        var home = record
        if let wanted = call["DesiredConfiguration"]?.object {
          var whole = record.fields
          for (name, value) in wanted { whole[name] = value }
          for name in GroupFields.launches where wanted[name] == nil { whole[name] = nil }
          try GroupFields.check(&whole, given: nil, cloud, call)
          let fields = whole
          home = try cloud.change(record) { $0.fields = fields }
        }
        let old = try outdated(home, skipping: fields["Preferences"]?["SkipMatching"] == true, cloud, call)
        fields["Waiting"] = .list(old.map(Value.string))
        fields["Total"] = .integer(Int64(old.count))
        fields["Status"] = "Pending"
        fields["StartTime"] = .number(call.now)
        fields["PercentageComplete"] = 0
        fields["InstancesToUpdate"] = .integer(Int64(old.count))
        fields["NextAt"] = .number(call.after(10))
        let made = try cloud.create(refresh, call, fields)
        return ["InstanceRefreshId": .string(made.id)]
      },
      "DescribeInstanceRefreshes": current { cloud, call throws(Fault) in
        let record = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        let ids = call.strings("InstanceRefreshIds")
        let found = refreshes(of: record, cloud).filter { ids.isEmpty || ids.contains($0.id) }
        return ["InstanceRefreshes": .list(found.reversed().map { .object($0.fields) })]
      },
      "CancelInstanceRefresh": changing { cloud, call, record throws(Fault) in
        guard let running = active(of: record, cloud) else { throw none }
        let end = call.after(30)
        try cloud.change(running) {
          $0["Status"] = "Cancelling"
          $0["StatusReason"] = "Cancelled due to user request."
          $0.becomes(["Status": "Cancelled", "EndTime": .number(end)], at: end)
        }
        return ["InstanceRefreshId": .string(running.id)]
      },
      "RollbackInstanceRefresh": changing { cloud, call, record throws(Fault) in
        guard let running = active(of: record, cloud), running["Status"] != "RollbackInProgress" else { throw none }
        guard running["DesiredConfiguration"] != nil else {
          throw Fault(
            "IrreversibleInstanceRefresh",
            "The instance refresh has no desired configuration and cannot be rolled back.")
        }
        try rollBack(running, of: record, because: "Rolled back due to user request.", &cloud, call)
        return ["InstanceRefreshId": .string(running.id)]
      },
    ])

  private static let none = Fault(
    "ActiveInstanceRefreshNotFound", "No in progress or pending Instance Refresh found for Auto Scaling group.")

  private static func preferences(_ given: Value?, _ group: Record) -> Value {
    let policy = group["InstanceMaintenancePolicy"]
    let warmup = group["DefaultInstanceWarmup"] ?? group["HealthCheckGracePeriod"] ?? 0
    let standards: Value = [
      "MinHealthyPercentage": policy?["MinHealthyPercentage"] ?? 90,
      "MaxHealthyPercentage": policy?["MaxHealthyPercentage"] ?? 100, "InstanceWarmup": warmup, "SkipMatching": false,
      "AutoRollback": false, "ScaleInProtectedInstances": "Wait", "StandbyInstances": "Wait",
    ]
    return standards.merging(given)
  }

  /// The machines that are to be replaced, the oldest first.
  private static func outdated(
    _ group: Record, skipping isSkipping: Bool, _ cloud: Cloud, _ call: Call
  ) throws(Fault) -> [String] {
    let there = members(of: group, cloud).filter { $0.string("LifecycleState")?.hasPrefix("Terminat") != true }
    guard isSkipping, let template = GroupFields.template(of: group.fields) else { return there.map(\.id) }
    let wanted = try EC2.version(of: template, cloud, call)
    return there.filter { member in
      member["LaunchTemplate"]?["Version"]?.string != wanted["VersionNumber"]?.plainText
        || member["LaunchTemplate"]?["LaunchTemplateId"] != wanted["LaunchTemplateId"]
    }.map(\.id)
  }

  private static func rollBack(
    _ running: Record, of group: Record, because reason: Value, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let before = running["Before"]?.object ?? [:]
    try cloud.change(group) { record in
      for name in GroupFields.launches { record[name] = before[name] }
    }
    let waiting = Set((running["Waiting"]?.list ?? []).compactMap(\.string))
    // Those that were replaced are replaced again.
    let renewed = members(of: group, cloud).filter {
      !waiting.contains($0.id) && $0.string("LifecycleState")?.hasPrefix("Terminat") != true
    }
    try cloud.change(running) { record in
      record.stays()
      record["Status"] = "RollbackInProgress"
      record["StatusReason"] = reason
      record["Waiting"] = .list(renewed.map { .string($0.id) })
      record["RollbackDetails"] = [
        "RollbackReason": reason, "RollbackStartTime": .number(call.now),
        "PercentageCompleteOnRollback": record["PercentageComplete"] ?? 0,
        "InstancesToUpdateOnRollback": record["InstancesToUpdate"] ?? 0,
      ]
      record["NextAt"] = .number(call.after(10))
    }
  }

  /// Carries out the batches of a group's refreshes that are due.
  static func carryOutRefreshes(of group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard !GroupLife.isSuspended("InstanceRefresh", group) else { return }
    while let running = active(of: group, cloud), running["Status"] != "Cancelling",
      let due = running["NextAt"]?.number, due <= call.now
    {
      let at = call.moved(to: due)
      cloud.advance(to: due)
      guard let home = cloud.find(self.group, group.id, in: call.region) else { return }
      try step(running, of: home, &cloud, at)
    }
  }

  /// One batch, or the end.
  private static func step(
    _ running: Record, of group: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let isRollback = running["Status"] == "RollbackInProgress"
    let waiting = (running["Waiting"]?.list ?? []).compactMap(\.string)
    let preferences = running["Preferences"]
    guard !waiting.isEmpty else {
      let bake = preferences?["BakeTime"]?.number ?? 0
      let isBaking = !isRollback && bake > 0 && running["Status"] != "Baking"
      try cloud.change(running) { record in
        record["InstancesToUpdate"] = 0
        if isBaking {
          record["Status"] = "Baking"
          record["NextAt"] = .number(call.after(bake))
          return
        }
        record["Status"] = isRollback ? "RollbackSuccessful" : "Successful"
        record["PercentageComplete"] = isRollback ? 0 : 100
        record["EndTime"] = .number(call.now)
      }
      return
    }
    let size = max(1, Int(group["DesiredCapacity"]?.integer ?? 1))
    let least = Int(preferences?["MinHealthyPercentage"]?.integer ?? 90)
    let most = Int(preferences?["MaxHealthyPercentage"]?.integer ?? 100)
    let batch = max(1, size * (100 - least) / 100 + size * (most - 100) / 100)
    let now = Array(waiting.prefix(batch))
    for id in now {
      guard let member = cloud.find(Self.member, id, in: call.region) else { continue }
      try GroupLife.terminate(member, of: group, because: "in response to an instance refresh", &cloud, call)
    }
    for _ in now {
      guard try GroupLife.launch(group, because: "in response to an instance refresh", &cloud, call) else {
        let reason: Value = "An instance could not be launched. See the scaling activities."
        if preferences?["AutoRollback"] == true, running["DesiredConfiguration"] != nil, !isRollback {
          return try rollBack(running, of: group, because: reason, &cloud, call)
        }
        try cloud.change(running) {
          $0["Status"] = isRollback ? "RollbackFailed" : "Failed"
          $0["StatusReason"] = reason
          $0["EndTime"] = .number(call.now)
        }
        return
      }
    }
    let left = waiting.dropFirst(batch)
    let warmup = preferences?["InstanceWarmup"]?.number ?? 0
    let total = max(1, Int(running["Total"]?.integer ?? 1))
    try cloud.change(running) { record in
      if !isRollback { record["Status"] = "InProgress" }
      record["Waiting"] = .list(left.map(Value.string))
      record["InstancesToUpdate"] = .integer(Int64(left.count))
      record["PercentageComplete"] = .integer(Int64(100 * (isRollback ? left.count : total - left.count) / total))
      record["NextAt"] = .number(call.after(60 + warmup))
    }
  }
}
