extension PropertyTable {
  static let autoScalingGroup: PropertyTable = [
    .numbers("MinSize"),
    .numbers("MaxSize"),
    .numbers("DesiredCapacity"),
    .free(
      "TODO", "AutoScalingGroupName", "AvailabilityZoneDistribution", "AvailabilityZoneIds",
      "AvailabilityZoneImpairmentPolicy", "AvailabilityZones", "CapacityRebalance", "CapacityReservationSpecification",
      "Context", "Cooldown", "DefaultInstanceWarmup", "DeletionProtection", "DesiredCapacityType",
      "HealthCheckGracePeriod", "HealthCheckType", "InstanceId", "InstanceLifecyclePolicy", "InstanceMaintenancePolicy",
      "LaunchConfigurationName", "LaunchTemplate", "LifecycleHookSpecificationList", "LoadBalancerNames",
      "MaxInstanceLifetime", "MetricsCollection", "MixedInstancesPolicy", "NewInstancesProtectedFromScaleIn",
      "NotificationConfiguration", "NotificationConfigurations", "PlacementGroup", "ServiceLinkedRoleARN",
      "SkipZonalShiftValidation", "Tags", "TargetGroupARNs", "TerminationPolicies", "TrafficSources",
      "VPCZoneIdentifier"),
  ]
}
