import Pricing

extension PropertyTable {
  static let kubernetesCluster: PropertyTable = [
    .texts("Version"),
    .choice("UpgradePolicy.SupportType", "STANDARD", "EXTENDED"),
    .choice(
      "ControlPlaneScalingConfig.Tier", "standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl", "tier-ultra"),
    .unpriced(
      "Auto Mode", because: "instances that EKS manages cost more than their hours", "ComputeConfig.Enabled",
      "StorageConfig.BlockStorage.Enabled", "KubernetesNetworkConfig.ElasticLoadBalancing.Enabled"),
    .unpriced(
      "Auto Mode", because: "instances that EKS manages cost more than their hours", "ComputeConfig.NodePools"),
    .unpriced("Hybrid nodes", because: "they are charged by their virtual processors", "RemoteNetworkConfig"),
    .unpriced(
      "Control plane on an Outpost", because: "its instances are paid for with the Outpost", "OutpostConfig"),
    .free("logs are charged at their group", "Logging"),
    .free("keys are charged at the key", "EncryptionConfig"),
    .free(
      "names, access and network settings cost nothing", "AccessConfig", "BootstrapSelfManagedAddons",
      "ComputeConfig.NodeRoleArn", "DeletionProtection", "Force", "KubernetesNetworkConfig.IpFamily",
      "KubernetesNetworkConfig.ServiceIpv4Cidr", "Name", "ResourcesVpcConfig", "RoleArn", "Tags", "ZonalShiftConfig"),
  ]
}
