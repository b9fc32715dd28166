import AWSClient
import InfraModel
import Planner
import Provider

extension AutoScaling {
  /// A group of machines. A create and a change of its size are through when as many machines are in service as it wants;
  /// a deletion terminates them.
  ///
  /// Source: Amazon EC2 Auto Scaling API Reference, version 2011-01-01.
  static let autoScalingGroup = Handler(
    "AWS::AutoScaling::AutoScalingGroup", of: .autoScaling, id: "AutoScalingGroupName"
  ) {
    Create(
      uses: ["CreateAutoScalingGroup"], properties: Set(sent.compactMap(\.property)).union(["Tags"]),
      name: Create.Name("AutoScalingGroupName", longest: 255)
    ) { cloud, scope in
      var input = cloud.input(sent, scope)
      input["Tags"] = GroupTags.sent(scope)
      return try await cloud.change("CreateAutoScalingGroup", input, retries: GroupSettings.retries)
    }
    Sets(properties: GroupSettings.names, uses: ["UpdateAutoScalingGroup"], GroupSettings.change)
    Sets("Tags", uses: ["CreateOrUpdateTags", "DeleteTags"], GroupTags.change)
    Members(
      "TargetGroupARNs", calls: .all,
      add: Call("AttachLoadBalancerTargetGroups", ["AutoScalingGroupName", .elements(as: "TargetGroupARNs")]),
      remove: Call("DetachLoadBalancerTargetGroups", ["AutoScalingGroupName", .elements(as: "TargetGroupARNs")]))
    Members(
      "LoadBalancerNames", calls: .all,
      add: Call("AttachLoadBalancers", ["AutoScalingGroupName", .elements(as: "LoadBalancerNames")]),
      remove: Call("DetachLoadBalancers", ["AutoScalingGroupName", .elements(as: "LoadBalancerNames")]))
    Members(
      "TrafficSources", calls: .all,
      add: Call("AttachTrafficSources", ["AutoScalingGroupName", .elements(as: "TrafficSources")]),
      remove: Call("DetachTrafficSources", ["AutoScalingGroupName", .elements(as: "TrafficSources")]))
    Members(
      "LifecycleHookSpecificationList", key: .members(["LifecycleHookName"]),
      add: Call(
        "PutLifecycleHook", ["AutoScalingGroupName"] + GroupHooks.members.map { .element($0, as: $0, .asIs) }),
      remove: Call(
        "DeleteLifecycleHook", ["AutoScalingGroupName", .element("LifecycleHookName", as: "LifecycleHookName")]),
      changed: .add)
    Members(
      "MetricsCollection", key: .members(["Granularity"]),
      add: Call(
        "EnableMetricsCollection",
        [
          "AutoScalingGroupName", .element("Granularity", as: "Granularity"), .element("Metrics", as: "Metrics", .asIs),
        ]),
      remove: Call("DisableMetricsCollection", ["AutoScalingGroupName", .element("Metrics", as: "Metrics", .asIs)]))
    for property in ["NotificationConfigurations", "NotificationConfiguration"] {
      Sets(property, uses: ["PutNotificationConfiguration", "DeleteNotificationConfiguration"]) { cloud, scope in
        try await GroupNotifications.change(property, cloud, scope)
      }
    }
    Reads(
      "DescribeAutoScalingGroups", list: "AutoScalingGroupNames", of: "AutoScalingGroupName", at: "AutoScalingGroups",
      most: 50,
      maps: [
        .field("Cooldown", as: "DefaultCooldown", .schema), .field("VPCZoneIdentifier", .joined(separator: ",")),
      ], except: ["Tags"])
    FurtherRead(
      uses: ["DescribeLifecycleHooks"], when: { _, scope in scope["LifecycleHookSpecificationList"] != nil },
      GroupHooks.read)
    FurtherRead(
      uses: ["DescribeNotificationConfigurations"],
      when: { _, scope in
        scope["NotificationConfigurations"] != nil || scope["NotificationConfiguration"] != nil
      }, GroupNotifications.read)
    Postprocess { properties, item, scope in
      properties["Tags"] = GroupTags.told(item["Tags"])
      properties["MetricsCollection"] = GroupSettings.metrics(item["EnabledMetrics"], scope)
      // A target group is told as a traffic source, too, and the reverse.
      if scope["TrafficSources"] == nil { properties["TrafficSources"] = Value?.none }
    }
    BeingDeleted("Status", in: ["Delete in progress"])
    Ready("Status", is: [""], every: 10, typically: 90, afterChange: GroupCapacity.isThere)
    Supplies(uses: ["DescribeScalingActivities"], GroupCapacity.watch)
    Deletes(
      "DeleteAutoScalingGroup", ["AutoScalingGroupName", .constant(true, as: "ForceDelete")],
      retries: [Retry(on: ["ResourceContention", "ResourceInUse", "ScalingActivityInProgress"], for: 300)], waits: true)
    Finds.code(["DescribeAutoScalingGroups"]) { cloud, scope in
      let name = Value.string(scope.text("AutoScalingGroupName"))
      let answer = try await cloud.ask("DescribeAutoScalingGroups", ["AutoScalingGroupNames": [name]])
      let tags = Execution.plainTags(answer["AutoScalingGroups"]?[0]?["Tags"])
      return tags[Tags.operationKey] == scope.operation ? [["AutoScalingGroupName": name]] : []
    }
    RollsOut(.onRequest, uses: GroupRefresh.uses) { try await GroupRefresh($0, $1, $2).end() }
    Traits(
      comparisons: ["MetricsCollection": .unordered, "NotificationConfigurations": .unordered],
      defaults: GroupSettings.defaults, keptWhenRemoved: ["DesiredCapacity", "SkipZonalShiftValidation"],
      exclusive: [], holds: ["LaunchConfigurationName"], rules: GroupRules.all + [.renewed("its machines")])
  }

  private static let sent: [Field] = [
    "AutoScalingGroupName", "AvailabilityZoneDistribution", "AvailabilityZoneIds", "AvailabilityZoneImpairmentPolicy",
    "AvailabilityZones", "CapacityRebalance", "CapacityReservationSpecification", "Context", "DefaultInstanceWarmup",
    "DeletionProtection", "DesiredCapacityType", "HealthCheckGracePeriod", "HealthCheckType", "InstanceId",
    "InstanceLifecyclePolicy", "InstanceMaintenancePolicy", "LaunchConfigurationName", "LaunchTemplate",
    "LifecycleHookSpecificationList", "LoadBalancerNames", "MaxInstanceLifetime", "MixedInstancesPolicy",
    "NewInstancesProtectedFromScaleIn", "PlacementGroup", "ServiceLinkedRoleARN", "SkipZonalShiftValidation",
    "TargetGroupARNs", "TerminationPolicies", "TrafficSources",
    .field("VPCZoneIdentifier", .joined(separator: ",")), number("Cooldown", as: "DefaultCooldown"),
    number("DesiredCapacity"), number("MaxSize"), number("MinSize"),
  ]

  /// A number that the registry has as a text.
  private static func number(_ property: String, as member: String? = nil) -> Field {
    .code(as: member ?? property, of: property) { scope in scope[property]?.wholeNumber.map(Value.integer) }
  }
}
