extension PropertyTable {
  static let service: PropertyTable = [
    .numbers("DesiredCount"),
    .texts("LaunchType"),
    .free(
      "TODO", "AvailabilityZoneRebalancing", "CapacityProviderStrategy", "Cluster", "DeploymentConfiguration",
      "DeploymentController", "EnableECSManagedTags", "EnableExecuteCommand", "ForceNewDeployment",
      "HealthCheckGracePeriodSeconds", "LoadBalancers", "NetworkConfiguration", "PlacementConstraints",
      "PlacementStrategies", "PlatformVersion", "PropagateTags", "Role", "SchedulingStrategy",
      "ServiceConnectConfiguration", "ServiceName", "ServiceRegistries", "Tags", "TaskDefinition",
      "VolumeConfigurations", "VpcLatticeConfigurations"),
  ]
}
