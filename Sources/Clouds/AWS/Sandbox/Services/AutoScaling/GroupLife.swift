internal import AWSClient
internal import InfraModel

/// What becomes of a group's machines: started, taken into service, replaced, terminated.
///
/// Source: Amazon EC2 Auto Scaling User Guide, "Instance lifecycle" and "Health checks".
enum GroupLife {
  /// Brings a group to what it is by now: single times of schedules, lifecycle actions that
  /// timed out, machines that are gone, refreshes, its size.
  static func catchUp(_ group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard group["Status"] == nil else { return }
    try AutoScaling.carryOutSchedules(of: group, &cloud, call)
    try endActions(of: group, &cloud, call)
    try replaceLost(of: group, &cloud, call)
    try AutoScaling.carryOutRefreshes(of: group, &cloud, call)
    if let now = cloud.find(AutoScaling.group, group.id, in: call.region) { try converge(now, &cloud, call) }
    // What began in between is over by now.
    cloud.advance(to: call.now)
  }

  static func isSuspended(_ process: String, _ group: Record) -> Bool {
    (group["SuspendedProcesses"]?.list ?? []).contains { $0["ProcessName"]?.string == process }
  }

  /// Those that are there to stay.
  private static func staying(_ group: Record, _ cloud: Cloud) -> [Record] {
    AutoScaling.members(of: group, cloud).filter { member in
      let state = member.string("LifecycleState") ?? ""
      return !state.hasPrefix("Terminat") && state != "Standby"
    }
  }

  /// Starts and terminates as many as the group wants.
  static func converge(_ group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard group["Status"] == nil else { return }
    let wanted = Int(group["DesiredCapacity"]?.integer ?? 0)
    let there = staying(group, cloud)
    if there.count < wanted, !isSuspended("Launch", group), call.now >= group["RetryAt"]?.number ?? 0 {
      for _ in there.count..<wanted {
        guard try launch(group, because: "to bring the group to \(wanted) instances", &cloud, call) else { return }
      }
    } else if there.count > wanted, !isSuspended("Terminate", group) {
      let free = there.filter { $0["ProtectedFromScaleIn"] != true }
      for member in byTermination(free).prefix(there.count - wanted) {
        try terminate(member, of: group, because: "to bring the group to \(wanted) instances", &cloud, call)
      }
    }
  }

  /// Of the zone with most first the oldest.
  private static func byTermination(_ members: [Record]) -> [Record] {
    var left = members
    var order: [Record] = []
    while !left.isEmpty {
      let zones = Dictionary(grouping: left) { $0.string("AvailabilityZone") ?? "" }
      let fullest = zones.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value ?? left
      guard let oldest = fullest.min(by: { $0.ordinal < $1.ordinal }) else { break }
      order.append(oldest)
      left.removeAll { $0.id == oldest.id }
    }
    return order
  }

  /// Ends the machines whose lifecycle actions timed out, but for those that then go into service by themselves.
  private static func endActions(of group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    for member in AutoScaling.members(of: group, cloud) {
      let state = member.string("LifecycleState") ?? ""
      if state == "Terminating:Proceed" {
        try end(member, &cloud, call)
      } else if member["Abandoned"] == true, !state.hasPrefix("Terminat") {
        try terminate(member, of: group, because: "because its lifecycle action was abandoned", &cloud, call)
      }
    }
  }

  /// Replaces machines that were stopped, terminated or marked unhealthy.
  private static func replaceLost(of group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard !isSuspended("ReplaceUnhealthy", group) else { return }
    for member in staying(group, cloud) {
      let state = cloud.find(EC2.instance, member.id, in: call.region)?["State"]?["Name"]?.string
      if member["HealthStatus"] == "Unhealthy" {
        try terminate(member, of: group, because: "in response to a user health-check", &cloud, call)
      } else if isSuspended("HealthCheck", group) {
        continue
      } else if state == nil || !["pending", "running"].contains(state) {
        try terminate(
          member, of: group,
          because: "in response to an EC2 health check indicating it has been terminated or stopped", &cloud, call)
      }
    }
  }

  // MARK: - Machines

  /// Starts a machine in the subnet with fewest.
  /// - Returns: Whether it could be started; otherwise an activity says why, and the group tries again in a minute.
  @discardableResult
  static func launch(_ group: Record, because cause: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Bool {
    let machine: Record
    let version: Value?
    let before = cloud.changes.count
    do throws(Fault) { (machine, version) = try start(group, &cloud, call) } catch {
      cloud.undo(to: before)
      try AutoScaling.note(
        "Launching a new EC2 instance. Status Reason: \(error.message) Launching EC2 instance failed.", cause,
        failure: error.message, of: group, &cloud, call)
      try cloud.change(group) { $0["RetryAt"] = .number(call.after(60)) }
      return false
    }
    var fields: [String: Value] = [
      "InstanceId": .string(machine.id), "InstanceType": machine["InstanceType"] ?? .null,
      "AvailabilityZone": machine["Placement"]?["AvailabilityZone"] ?? .null,
      "AvailabilityZoneId": machine["Placement"]?["AvailabilityZoneId"] ?? .null, "LifecycleState": "Pending",
      "HealthStatus": "Healthy", "ProtectedFromScaleIn": group["NewInstancesProtectedFromScaleIn"] ?? false,
      "ImageId": machine["ImageId"] ?? .null, "AutoScalingGroupName": .string(group.id),
    ]
    fields["LaunchTemplate"] = version
    fields["LaunchConfigurationName"] = group["LaunchConfigurationName"]
    let hook = AutoScaling.hook(of: group, at: "autoscaling:EC2_INSTANCE_LAUNCHING", cloud)
    let ready = call.after(30)
    let end = call.pace.end(of: hook?["HeartbeatTimeout"]?.number ?? 3600, from: ready)
    let continues = hook?["DefaultResult"] == "CONTINUE"
    try cloud.create(AutoScaling.member, named: machine.id, call, fields) { member in
      guard hook != nil else { return member.becomes(["LifecycleState": "InService"], at: ready) }
      member.becomes(["LifecycleState": "Pending:Wait"], at: ready)
      member.becomes(continues ? ["LifecycleState": "InService"] : ["Abandoned": true], at: end)
    }
    if !isSuspended("AddToLoadBalancer", group) {
      let arrival = hook == nil ? ready : continues ? end : Pace.never
      for targets in targetGroups(of: group, cloud) {
        try ELBv2.register([["Id": .string(machine.id)]], in: targets, arriving: arrival, &cloud, call)
      }
    }
    try AutoScaling.note("Launching a new EC2 instance: \(machine.id)", cause, of: group, &cloud, call)
    return true
  }

  /// The target groups that a group registers its machines with.
  static func targetGroups(of group: Record, _ cloud: Cloud) -> [Record] {
    (group["TargetGroupARNs"]?.list ?? []).compactMap(\.string).compactMap {
      cloud.find(ELBv2.targetGroup, arn: $0)
    }
  }

  private static func start(
    _ group: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> (machine: Record, version: Value?) {
    var input: [String: Value] = ["MinCount": 1, "MaxCount": 1]
    let subnets = GroupFields.subnets(of: group.fields)
    let there = staying(group, cloud)
    if subnets.isEmpty {
      let zones = (group["AvailabilityZones"]?.list ?? []).compactMap(\.string)
      let counts = Dictionary(grouping: there) { $0.string("AvailabilityZone") ?? "" }.mapValues(\.count)
      if let zone = zones.min(by: { counts[$0] ?? 0 < counts[$1] ?? 0 }) {
        input["Placement"] = ["AvailabilityZone": .string(zone)]
      }
    } else {
      let homes = there.compactMap { cloud.find(EC2.instance, $0.id, in: call.region)?.string("SubnetId") }
      let counts = Dictionary(grouping: homes, by: \.self).mapValues(\.count)
      input["SubnetId"] = subnets.min { counts[$0] ?? 0 < counts[$1] ?? 0 }.map(Value.string)
    }
    var version: Value?
    if let template = GroupFields.template(of: group.fields) {
      let found = try EC2.version(of: template, cloud, call)
      let number = found["VersionNumber"]?.plainText ?? "1"
      version = [
        "LaunchTemplateId": found["LaunchTemplateId"] ?? .null,
        "LaunchTemplateName": found["LaunchTemplateName"] ?? .null, "Version": .string(number),
      ]
      input["LaunchTemplate"] = ["LaunchTemplateId": found["LaunchTemplateId"] ?? .null, "Version": .string(number)]
      let override = group["MixedInstancesPolicy"]?["LaunchTemplate"]?["Overrides"]?[0]
      input["InstanceType"] = override?["InstanceType"]
    } else if let name = group.string("LaunchConfigurationName") {
      let template = try cloud.get(AutoScaling.launchConfiguration, name, call)
      input["SecurityGroupIds"] = template["SecurityGroups"]
      for name in ["ImageId", "InstanceType", "KeyName", "UserData", "EbsOptimized"] { input[name] = template[name] }
    } else {
      input.merge(group["Copied"]?.object ?? [:]) { $1 }
    }
    let answer = try AutoScaling.call("RunInstances", input, &cloud, call)
    guard let id = answer["Instances"]?[0]?["InstanceId"]?.string else { throw EC2.instance.missing.fault("") }
    let propagated = Set((group["Propagated"]?.list ?? []).compactMap(\.string))
    let machine = try cloud.change(EC2.instance, id, call) { record in
      record.tags.merge(group.tags.filter { propagated.contains($0.key) }) { $1 }
      record.tags["aws:autoscaling:groupName"] = group.id
    }
    return (machine, version)
  }

  /// Terminates a machine and takes it off its load balancers.
  static func terminate(
    _ member: Record, of group: Record, because cause: String, _ cloud: inout Cloud, _ call: Call,
    isForced: Bool = false
  ) throws(Fault) {
    for targets in targetGroups(of: group, cloud) {
      try ELBv2.deregister([["Id": .string(member.id)]], from: targets, &cloud, call)
    }
    let hook = isForced ? nil : AutoScaling.hook(of: group, at: "autoscaling:EC2_INSTANCE_TERMINATING", cloud)
    if let hook, member["LifecycleState"] != "Terminating:Wait" {
      let end = call.after(hook["HeartbeatTimeout"]?.number ?? 3600)
      try cloud.change(member) { member in
        member.stays()
        member["LifecycleState"] = "Terminating:Wait"
        member.becomes(["LifecycleState": "Terminating:Proceed"], at: end)
      }
    } else {
      try end(member, &cloud, call)
    }
    try AutoScaling.note("Terminating EC2 instance: \(member.id)", cause, of: group, &cloud, call)
  }

  /// Ends a machine, whatever waits for it.
  static func end(_ member: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    if let machine = cloud.find(EC2.instance, member.id, in: call.region),
      !["shutting-down", "terminated"].contains(machine["State"]?["Name"]?.string)
    {
      try cloud.change(machine) { $0["DisableApiTermination"] = false }
      _ = try AutoScaling.call("TerminateInstances", ["InstanceIds": [.string(member.id)]], &cloud, call)
    }
    try cloud.delete(member, showing: ["LifecycleState": "Terminating"], at: call.after(45))
  }
}

extension AutoScaling {
  /// A call of EC2 that the service makes for the group's owner.
  static func call(
    _ name: String, _ input: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    guard let operation = ServerWire.operation("ec2", name), let behavior = EC2.instances.operations[name] else {
      throw Fault("InternalFailure", "EC2 has no \(name)", status: 500)
    }
    var inner = call.asking(operation.model, input)
    inner.permissions = nil
    return try behavior.body(&cloud, inner)
  }
}
