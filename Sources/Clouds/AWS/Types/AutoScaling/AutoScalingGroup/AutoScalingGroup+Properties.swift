import Pricing

extension PropertyTable {
  static let autoScalingGroup: PropertyTable = [
    .numbers(
      "MinSize", "MaxSize", "DesiredCapacity", "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity",
      "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
      "MixedInstancesPolicy.LaunchTemplate.Overrides.*.WeightedCapacity"),
    .choice("DesiredCapacityType", "units", "vcpu", "memory-mib"),
    .choice("MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy", "lowest-price", "prioritized"),
    .texts("MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceType"),
    .wholes(
      "LaunchTemplate", "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification",
      "MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements",
      "MixedInstancesPolicy.LaunchTemplate.Overrides.*.LaunchTemplateSpecification"),
    .references("MixedInstancesPolicy.LaunchTemplate.Overrides.*.ImageId"),
    .unpriced(
      "Instances", because: "launch configurations, and instances to copy, are not read",
      "LaunchConfigurationName", "InstanceId"),
    .unpriced(
      "Capacity reservations", because: "reserved capacity is paid for whether instances use it or not",
      when: .isOne(of: ["capacity-reservations-first", "capacity-reservations-only"]),
      "CapacityReservationSpecification.CapacityReservationPreference"),
    .unpriced(
      "Capacity reservations", because: "reserved capacity is paid for whether instances use it or not",
      "CapacityReservationSpecification.CapacityReservationTarget"),
    .unpriced(
      "Instances that are kept after they failed to end", because: "they are paid for until somebody ends them",
      when: .isOne(of: ["retain"]), "InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon"),
    .free(
      "where and in which order instances start costs nothing", "AvailabilityZoneDistribution", "AvailabilityZoneIds",
      "AvailabilityZoneImpairmentPolicy", "AvailabilityZones", "PlacementGroup", "VPCZoneIdentifier",
      "SkipZonalShiftValidation", "TerminationPolicies"),
    .free(
      "spot capacity has no price here, however it is chosen",
      "MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy",
      "MixedInstancesPolicy.InstancesDistribution.SpotInstancePools",
      "MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice"),
    .free(
      "how instances are replaced costs what they cost meanwhile", "CapacityRebalance", "Cooldown",
      "DefaultInstanceWarmup", "HealthCheckGracePeriod", "HealthCheckType", "InstanceMaintenancePolicy",
      "LifecycleHookSpecificationList", "MaxInstanceLifetime", "NewInstancesProtectedFromScaleIn"),
    .free("metrics of groups cost nothing", "MetricsCollection"),
    .free("messages are charged at their topic", "NotificationConfiguration", "NotificationConfigurations"),
    .free(
      "load balancers are priced as resources of their own", "LoadBalancerNames", "TargetGroupARNs", "TrafficSources"),
    .free(
      "names, roles and protection cost nothing", "AutoScalingGroupName", "Context", "DeletionProtection",
      "ServiceLinkedRoleARN", "Tags"),
  ]
}
