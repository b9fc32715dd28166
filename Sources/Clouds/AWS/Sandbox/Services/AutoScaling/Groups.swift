internal import InfraModel

extension AutoScaling {
  static let group = Kind(
    "autoscaling.group",
    missing: FaultForm("ValidationError", "AutoScalingGroup name not found - AutoScalingGroup '{id}' not found"),
    exists: FaultForm(
      "AlreadyExists", "AutoScalingGroup by this name already exists - A group with the name {id} already exists")
  ) {
    $0.idField = "AutoScalingGroupName"
    $0.arn =
      "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:{Suffix}:autoScalingGroupName/{id}"
    $0.arnField = "AutoScalingGroupARN"
    $0.links = [
      Link("LaunchConfigurationName", to: "autoscaling.launch-configuration"),
      Link("TargetGroupARNs", to: "elbv2.target-group", isARN: true, mustExist: false, onDelete: .none),
    ]
    $0.quota = Kind.Quota(500, FaultForm("LimitExceeded", "The maximum number of groups has been reached."))
    $0.shown = { cloud, group in
      let propagated = Set((group["Propagated"]?.list ?? []).compactMap(\.string))
      let tags = group.tags.sorted { $0.key < $1.key }.map { key, value -> Value in
        [
          "ResourceId": .string(group.id), "ResourceType": "auto-scaling-group", "Key": .string(key),
          "Value": .string(value), "PropagateAtLaunch": .bool(propagated.contains(key)),
        ]
      }
      let sources = (group["TargetGroupARNs"]?.list ?? []).map { ["Identifier": $0, "Type": "elbv2"] as Value }
      var told: [String: Value] = [
        "Tags": .list(tags), "Instances": .list(members(of: group, cloud).map { .object($0.fields) }),
        "TrafficSources": .list(sources),
      ]
      told["LaunchTemplate"] = group["LaunchTemplate"].map { named($0, in: group.key.region, cloud) }
      return told
    }
  }

  static let groups = ServiceBehavior(
    "autoscaling", kinds: [group],
    operations: [
      "CreateAutoScalingGroup": current(create),
      "DescribeAutoScalingGroups": current { cloud, call throws(Fault) in
        let names = call.strings("AutoScalingGroupNames")
        let found = try cloud.matching(group, ids: nil, call).filter { names.isEmpty || names.contains($0.id) }
        let isShort = call.bool("IncludeInstances") == false
        return [
          "AutoScalingGroups": .list(
            found.map { isShort ? cloud.view($0).setting("Instances", to: []) : cloud.view($0) })
        ]
      },
      "UpdateAutoScalingGroup": changing { cloud, call, record throws(Fault) in
        var fields = record.fields
        for (name, value) in call.members(except: ["AutoScalingGroupName"]) { fields[name] = value }
        // One way to launch machines takes the place of another.
        if let given = GroupFields.launches.first(where: { call[$0] != nil }) {
          for name in GroupFields.launches where name != given { fields[name] = nil }
        }
        GroupFields.clear(&fields, call)
        try GroupFields.check(&fields, given: call.integer("DesiredCapacity"), cloud, call)
        let whole = fields
        try cloud.change(record) { $0.fields = whole }
        return [:]
      },
      "SetDesiredCapacity": changing { cloud, call, record throws(Fault) in
        var fields = record.fields
        fields["DesiredCapacity"] = call["DesiredCapacity"]
        try GroupFields.check(&fields, given: call.integer("DesiredCapacity"), cloud, call)
        let whole = fields
        try cloud.change(record) { $0.fields = whole }
        return [:]
      },
      "DeleteAutoScalingGroup": current(delete),
      "CreateOrUpdateTags": current { cloud, call throws(Fault) in
        for tag in call.list("Tags") {
          let record = try cloud.get(group, tag["ResourceId"]?.string ?? "", call)
          try cloud.change(record) { setTag(tag, of: &$0) }
        }
        return [:]
      },
      "DeleteTags": current { cloud, call throws(Fault) in
        for tag in call.list("Tags") {
          let record = try cloud.get(group, tag["ResourceId"]?.string ?? "", call)
          let key = tag["Key"]?.string ?? ""
          try cloud.change(record) { $0.tags[key] = nil }
        }
        return [:]
      },
      "DescribeTags": current { cloud, call throws(Fault) in
        let all = cloud.list(group, in: call.region).flatMap { cloud.view($0)["Tags"]?.list ?? [] }
        return ["Tags": .list(all.filter { EC2.passes($0, call, names: ["auto-scaling-group": "resource-id"]) })]
      },
    ])

  /// A launch template as it is told, by its identifier and its name.
  private static func named(_ template: Value, in region: String, _ cloud: Cloud) -> Value {
    let record =
      template["LaunchTemplateId"]?.string.flatMap { cloud.find(EC2.template, $0, in: region) }
      ?? template["LaunchTemplateName"].flatMap {
        cloud.first(EC2.template, in: region, where: "LaunchTemplateName", is: $0)
      }
    guard let record else { return template }
    return template.setting("LaunchTemplateId", to: .string(record.id))
      .setting("LaunchTemplateName", to: record["LaunchTemplateName"] ?? .null)
  }

  static func setTag(_ tag: Value, of record: inout Record) {
    guard let key = tag["Key"]?.string else { return }
    record.tags[key] = tag["Value"]?.string ?? ""
    var propagated = (record["Propagated"]?.list ?? []).filter { $0.string != key }
    if tag["PropagateAtLaunch"] == true { propagated.append(.string(key)) }
    record["Propagated"] = .list(propagated)
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var fields = GroupFields.standards.merging(
      call.members(except: [
        "Tags", "LifecycleHookSpecificationList", "InstanceId", "SkipZonalShiftValidation", "TrafficSources",
      ])
    ) { $1 }
    let there = call.list("TargetGroupARNs")
    let sources = call.list("TrafficSources").compactMap { $0["Identifier"] }
    fields["TargetGroupARNs"] = .list(there + sources.filter { !there.contains($0) })
    if let id = call.string("InstanceId") {
      let machine = try cloud.get(EC2.instance, id, call)
      fields["Copied"] = .object(
        machine.fields.filter { ["ImageId", "InstanceType", "KeyName"].contains($0.key) })
      if call["VPCZoneIdentifier"] == nil { fields["VPCZoneIdentifier"] = machine["SubnetId"] }
    }
    fields["Suffix"] = .string(cloud.identifier(.uuid))
    fields["CreatedTime"] = .number(call.now)
    let role = "role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
    fields["ServiceLinkedRoleARN"] =
      fields["ServiceLinkedRoleARN"] ?? .string(call.arn("iam", role, isGlobal: true))
    fields["DesiredCapacity"] = fields["DesiredCapacity"] ?? fields["MinSize"]
    for name in ["SuspendedProcesses", "EnabledMetrics", "Propagated"] { fields[name] = [] }
    try GroupFields.check(&fields, given: call.integer("DesiredCapacity"), cloud, call)
    let made = try cloud.create(group, named: try call.required("AutoScalingGroupName"), call, fields) { record in
      for tag in call.list("Tags") { setTag(tag, of: &record) }
    }
    for hook in call.list("LifecycleHookSpecificationList") {
      try putHook(hook.object ?? [:], of: made, &cloud, call)
    }
    try GroupLife.converge(made, &cloud, call)
    return [:]
  }

  @Sendable private static func delete(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
    let isForced = call.bool("ForceDelete") == true
    let protection = record.string("DeletionProtection") ?? "none"
    if protection == "prevent-all-deletion" || isForced && protection == "prevent-force-deletion" {
      throw Fault("ResourceInUse", "The Auto Scaling group \(record.id) is protected from its deletion: \(protection)")
    }
    let there = members(of: record, cloud)
    if !isForced, !there.isEmpty {
      throw Fault(
        "ResourceInUse",
        "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group."
      )
    }
    for member in there {
      try GroupLife.terminate(member, of: record, because: "the group is deleted", &cloud, call, isForced: true)
    }
    try cloud.delete(
      record, showing: ["Status": "Delete in progress", "DesiredCapacity": 0, "MinSize": 0],
      at: call.after(there.isEmpty ? 5 : 60))
    return [:]
  }
}
