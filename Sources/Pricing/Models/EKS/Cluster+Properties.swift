extension PropertyTable {
  static let kubernetesCluster: PropertyTable = [
    .free(
      "TODO", "AccessConfig", "BootstrapSelfManagedAddons", "ComputeConfig", "ControlPlaneScalingConfig",
      "DeletionProtection", "EncryptionConfig", "Force", "KubernetesNetworkConfig", "Logging", "Name", "OutpostConfig",
      "RemoteNetworkConfig", "ResourcesVpcConfig", "RoleArn", "StorageConfig", "Tags", "UpgradePolicy", "Version",
      "ZonalShiftConfig")
  ]
}
