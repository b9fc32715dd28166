import Pricing

extension PropertyTable {
  static let service: PropertyTable = [
    .numbers(
      "DesiredCount", "CapacityProviderStrategy.*.Base", "CapacityProviderStrategy.*.Weight",
      "VolumeConfigurations.*.ManagedEBSVolume.Iops", "VolumeConfigurations.*.ManagedEBSVolume.SizeInGiB",
      "VolumeConfigurations.*.ManagedEBSVolume.Throughput"),
    .choice("LaunchType", "EC2", "FARGATE", "EXTERNAL"),
    .choice("SchedulingStrategy", "DAEMON", "REPLICA"),
    .choice("NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp", "DISABLED", "ENABLED"),
    .choice(
      "VolumeConfigurations.*.ManagedEBSVolume.VolumeType", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"),
    .texts("CapacityProviderStrategy.*.CapacityProvider"),
    .unpriced(
      "Initialization of volumes", because: "a rate for it is charged by the gigabyte",
      "VolumeConfigurations.*.ManagedEBSVolume.VolumeInitializationRate"),
    .unpriced(
      "Private certificate authority", because: "certificates of Service Connect are paid for",
      "ServiceConnectConfiguration.Services.*.Tls"),
    .free(
      "what they refer to is read, not the reference itself", "Cluster", "TaskDefinition"),
    .free(
      "encryption and snapshots that volumes begin with cost nothing",
      "VolumeConfigurations.*.ManagedEBSVolume.Encrypted", "VolumeConfigurations.*.ManagedEBSVolume.FilesystemType",
      "VolumeConfigurations.*.ManagedEBSVolume.KmsKeyId", "VolumeConfigurations.*.ManagedEBSVolume.RoleArn",
      "VolumeConfigurations.*.ManagedEBSVolume.SnapshotId",
      "VolumeConfigurations.*.ManagedEBSVolume.TagSpecifications", "VolumeConfigurations.*.Name"),
    .free(
      "tasks run twice for as long as a deployment lasts", "DeploymentConfiguration", "DeploymentController",
      "ForceNewDeployment"),
    .free(
      "what tasks are reached through is priced as resources of its own", "LoadBalancers", "ServiceRegistries",
      "VpcLatticeConfigurations"),
    .free(
      "connecting services costs what its proxies take of their tasks",
      "ServiceConnectConfiguration.AccessLogConfiguration", "ServiceConnectConfiguration.Enabled",
      "ServiceConnectConfiguration.LogConfiguration", "ServiceConnectConfiguration.Namespace",
      "ServiceConnectConfiguration.Services.*.ClientAliases", "ServiceConnectConfiguration.Services.*.DiscoveryName",
      "ServiceConnectConfiguration.Services.*.IngressPortOverride", "ServiceConnectConfiguration.Services.*.PortName",
      "ServiceConnectConfiguration.Services.*.Timeout"),
    .free(
      "names, tags and settings cost nothing", "AvailabilityZoneRebalancing", "EnableECSManagedTags",
      "EnableExecuteCommand", "HealthCheckGracePeriodSeconds",
      "NetworkConfiguration.AwsvpcConfiguration.SecurityGroups",
      "NetworkConfiguration.AwsvpcConfiguration.Subnets", "PlacementConstraints", "PlacementStrategies",
      "PlatformVersion", "PropagateTags", "Role", "ServiceName", "Tags"),
  ]
}
