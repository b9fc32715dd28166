internal import InfraModel

extension AutoScaling {
  /// What hangs on a group: load balancers, metrics, notifications, processes that are suspended.
  static let settings = ServiceBehavior(
    "autoscaling", kinds: [],
    operations: [
      "AttachLoadBalancerTargetGroups": changing { cloud, call, record throws(Fault) in
        try attach(call.strings("TargetGroupARNs"), to: record, &cloud, call)
        return [:]
      },
      "DetachLoadBalancerTargetGroups": changing { cloud, call, record throws(Fault) in
        try detach(call.strings("TargetGroupARNs"), from: record, &cloud, call)
        return [:]
      },
      "DescribeLoadBalancerTargetGroups": current { cloud, call throws(Fault) in
        let record = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        return [
          "LoadBalancerTargetGroups": .list(
            (record["TargetGroupARNs"]?.list ?? []).map {
              ["LoadBalancerTargetGroupARN": $0, "State": state(of: $0, in: record, cloud)]
            })
        ]
      },
      "AttachTrafficSources": changing { cloud, call, record throws(Fault) in
        try attach(call.list("TrafficSources").compactMap { $0["Identifier"]?.string }, to: record, &cloud, call)
        return [:]
      },
      "DetachTrafficSources": changing { cloud, call, record throws(Fault) in
        try detach(call.list("TrafficSources").compactMap { $0["Identifier"]?.string }, from: record, &cloud, call)
        return [:]
      },
      "DescribeTrafficSources": current { cloud, call throws(Fault) in
        let record = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        return [
          "TrafficSources": .list(
            (record["TargetGroupARNs"]?.list ?? []).map {
              ["TrafficSource": $0, "Identifier": $0, "Type": "elbv2", "State": state(of: $0, in: record, cloud)]
            })
        ]
      },
      "AttachLoadBalancers": changing { cloud, call, record throws(Fault) in
        try cloud.change(record) { record in
          let there = record["LoadBalancerNames"]?.list ?? []
          record["LoadBalancerNames"] = .list(there + call.list("LoadBalancerNames").filter { !there.contains($0) })
        }
        return [:]
      },
      "DetachLoadBalancers": changing { cloud, call, record throws(Fault) in
        let gone = call.list("LoadBalancerNames")
        try cloud.change(record) { record in
          record["LoadBalancerNames"] = .list((record["LoadBalancerNames"]?.list ?? []).filter { !gone.contains($0) })
        }
        return [:]
      },
      "SuspendProcesses": changing { cloud, call, record throws(Fault) in
        let names = call.strings("ScalingProcesses").isEmpty ? processes : call.strings("ScalingProcesses")
        for name in names where !processes.contains(name) { throw invalid("Unknown process \(name)") }
        try cloud.change(record) { record in
          let others = (record["SuspendedProcesses"]?.list ?? []).filter {
            !names.contains($0["ProcessName"]?.string ?? "")
          }
          record["SuspendedProcesses"] = .list(
            others + names.map { ["ProcessName": .string($0), "SuspensionReason": "User suspended"] })
        }
        return [:]
      },
      "ResumeProcesses": changing { cloud, call, record throws(Fault) in
        let names = call.strings("ScalingProcesses").isEmpty ? processes : call.strings("ScalingProcesses")
        try cloud.change(record) { record in
          record["SuspendedProcesses"] = .list(
            (record["SuspendedProcesses"]?.list ?? []).filter { !names.contains($0["ProcessName"]?.string ?? "") })
        }
        return [:]
      },
      "EnableMetricsCollection": changing { cloud, call, record throws(Fault) in
        let names = call.strings("Metrics").isEmpty ? metrics : call.strings("Metrics")
        try cloud.change(record) { record in
          let others = (record["EnabledMetrics"]?.list ?? []).filter { !names.contains($0["Metric"]?.string ?? "") }
          record["EnabledMetrics"] = .list(
            others + names.map { ["Metric": .string($0), "Granularity": call["Granularity"] ?? "1Minute"] })
        }
        return [:]
      },
      "DisableMetricsCollection": changing { cloud, call, record throws(Fault) in
        let names = call.strings("Metrics").isEmpty ? metrics : call.strings("Metrics")
        try cloud.change(record) { record in
          record["EnabledMetrics"] = .list(
            (record["EnabledMetrics"]?.list ?? []).filter { !names.contains($0["Metric"]?.string ?? "") })
        }
        return [:]
      },
      "DescribeMetricCollectionTypes": Behavior { _, _ in
        [
          "Metrics": .list(metrics.map { ["Metric": .string($0)] }), "Granularities": [["Granularity": "1Minute"]],
        ]
      },
      "PutNotificationConfiguration": changing { cloud, call, record throws(Fault) in
        let topic = try call.required("TopicARN")
        try cloud.change(record) { record in
          record.set(topic, in: "Notifications", to: .list(call.list("NotificationTypes")))
        }
        return [:]
      },
      "DeleteNotificationConfiguration": changing { cloud, call, record throws(Fault) in
        let topic = try call.required("TopicARN")
        guard record["Notifications"]?[topic] != nil else {
          throw invalid("Notification Configuration not found - topic ARN '\(topic)'")
        }
        try cloud.change(record) { $0.set(topic, in: "Notifications", to: nil) }
        return [:]
      },
      "DescribeNotificationConfigurations": current { cloud, call throws(Fault) in
        let names = call.strings("AutoScalingGroupNames")
        var told: [Value] = []
        for record in cloud.list(group, in: call.region) where names.isEmpty || names.contains(record.id) {
          for (topic, kinds) in (record["Notifications"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            told += (kinds.list ?? []).map {
              ["AutoScalingGroupName": .string(record.id), "TopicARN": .string(topic), "NotificationType": $0]
            }
          }
        }
        return ["NotificationConfigurations": .list(told)]
      },
      "DescribeWarmPool": current { cloud, call throws(Fault) in
        _ = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        return ["Instances": []]
      },
    ])

  private static let processes = [
    "Launch", "Terminate", "AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck", "InstanceRefresh",
    "ReplaceUnhealthy", "ScheduledActions",
  ]

  private static let metrics = [
    "GroupAndWarmPoolDesiredCapacity", "GroupAndWarmPoolTotalCapacity", "GroupDesiredCapacity",
    "GroupInServiceCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupMinSize", "GroupPendingCapacity",
    "GroupPendingInstances", "GroupStandbyCapacity", "GroupStandbyInstances", "GroupTerminatingCapacity",
    "GroupTerminatingInstances", "GroupTotalCapacity", "GroupTotalInstances", "WarmPoolDesiredCapacity",
    "WarmPoolMinSize", "WarmPoolPendingCapacity", "WarmPoolTerminatingCapacity", "WarmPoolTotalCapacity",
    "WarmPoolWarmedCapacity",
  ]

  /// A target group is in service once a machine has passed the load balancer's checks, where the group asks for them.
  ///
  /// Source: API reference, LoadBalancerTargetGroupState.
  private static func state(of arn: Value, in group: Record, _ cloud: Cloud) -> Value {
    guard group.string("HealthCheckType")?.contains("ELB") == true,
      let targets = cloud.find(ELBv2.targetGroup, arn: arn.string ?? ""), !ELBv2.users(of: targets, cloud).isEmpty,
      members(of: group, cloud).contains(where: { $0["LifecycleState"] == "InService" })
    else { return "Added" }
    return "InService"
  }

  /// A group is told of its target groups in both ways, however they were attached.
  private static func attach(
    _ arns: [String], to record: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    var fields = record.fields
    let there = fields["TargetGroupARNs"]?.list ?? []
    let added = arns.map(Value.string).filter { !there.contains($0) }
    fields["TargetGroupARNs"] = .list(there + added)
    try GroupFields.check(&fields, given: nil, cloud, call)
    let whole = fields
    let changed = try cloud.change(record) { $0.fields = whole }
    let serving = members(of: changed, cloud).filter { $0["LifecycleState"] == "InService" }
    for arn in added.compactMap(\.string) {
      guard let targets = cloud.find(arn: arn) else { continue }
      try ELBv2.register(
        serving.map { ["Id": .string($0.id)] }, in: targets, arriving: call.now, &cloud, call)
    }
  }

  private static func detach(
    _ arns: [String], from record: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    for arn in arns {
      guard let targets = cloud.find(ELBv2.targetGroup, arn: arn) else { continue }
      let there = members(of: record, cloud).map { ["Id": .string($0.id)] as Value }
      try ELBv2.deregister(there, from: targets, &cloud, call)
    }
    try cloud.change(record) { record in
      record["TargetGroupARNs"] = .list(
        (record["TargetGroupARNs"]?.list ?? []).filter { !arns.contains($0.string ?? "") })
    }
  }

  // MARK: - Launch configurations

  static let launchConfiguration = Kind(
    "autoscaling.launch-configuration",
    missing: FaultForm("ValidationError", "Launch configuration name not found - {id}"),
    exists: FaultForm(
      "AlreadyExists",
      "Launch Configuration by this name already exists - A launch configuration already exists with the name {id}"),
    inUse: FaultForm(
      "ResourceInUse", "Cannot delete launch configuration {id} because it is attached to AutoScalingGroup")
  ) {
    $0.idField = "LaunchConfigurationName"
    $0.arn =
      "arn:{partition}:autoscaling:{region}:{account}:launchConfiguration:{Suffix}:launchConfigurationName/{id}"
    $0.arnField = "LaunchConfigurationARN"
  }

  static let templates = ServiceBehavior(
    "autoscaling", kinds: [launchConfiguration],
    operations: [
      "CreateLaunchConfiguration": Behavior { cloud, call throws(Fault) in
        var fields = call.input
        fields["Suffix"] = .string(cloud.identifier(.uuid))
        fields["CreatedTime"] = .number(call.now)
        for name in ["SecurityGroups", "BlockDeviceMappings", "ClassicLinkVPCSecurityGroups"] {
          fields[name] = fields[name] ?? []
        }
        for name in ["KeyName", "UserData", "KernelId", "RamdiskId"] { fields[name] = fields[name] ?? "" }
        fields["EbsOptimized"] = fields["EbsOptimized"] ?? false
        fields["InstanceMonitoring"] = fields["InstanceMonitoring"] ?? ["Enabled": true]
        try cloud.create(launchConfiguration, named: try call.required("LaunchConfigurationName"), call, fields)
        return [:]
      },
      "DescribeLaunchConfigurations": Behavior { cloud, call throws(Fault) in
        let names = call.strings("LaunchConfigurationNames")
        let found = cloud.list(launchConfiguration, in: call.region).filter { names.isEmpty || names.contains($0.id) }
        return ["LaunchConfigurations": .list(found.map { .object($0.fields) })]
      },
      "DeleteLaunchConfiguration": .delete(launchConfiguration, id: "LaunchConfigurationName"),
    ])
}
