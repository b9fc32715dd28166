import InfraModel

/// What a change of a service does to what runs.
enum ServiceRules {
  /// What a deployment is made of: a change replaces the tasks.
  private static let deployed: Set<String> = [
    "CapacityProviderStrategy", "ForceNewDeployment", "LoadBalancers", "NetworkConfiguration", "PlatformVersion",
    "ServiceConnectConfiguration", "ServiceRegistries", "TaskDefinition", "VolumeConfigurations",
    "VpcLatticeConfigurations",
  ]

  /// Without room beside the tasks that run, these stop before others start.
  ///
  /// Source: the API reference of DeploymentConfiguration, `maximumPercent` and `minimumHealthyPercent`.
  static let stopsFirst = ChangeRule.update("tasks stop before others start") { change in
    let changed = change.changed.intersection(deployed).sorted()
    let configuration = change.after["DeploymentConfiguration"] ?? change.before["DeploymentConfiguration"]
    guard !changed.isEmpty, let most = configuration?["MaximumPercent"]?.wholeNumber, most <= 100,
      configuration?["MinimumHealthyPercent"]?.wholeNumber == 0
    else { return [] }
    return changed.map { .consequence(property: $0, .interruption) }
  }
}
