extension PropertyTable {
  static let cacheCluster: PropertyTable = [
    .texts("Engine"),
    .numbers("NumCacheNodes"),
    .free(
      "TODO", "AZMode", "AutoMinorVersionUpgrade", "CacheNodeType", "CacheParameterGroupName",
      "CacheSecurityGroupNames", "CacheSubnetGroupName", "ClusterName", "EngineVersion", "IpDiscovery",
      "LogDeliveryConfigurations", "NetworkType", "NotificationTopicArn", "Port", "PreferredAvailabilityZone",
      "PreferredAvailabilityZones", "PreferredMaintenanceWindow", "SnapshotArns", "SnapshotName",
      "SnapshotRetentionLimit", "SnapshotWindow", "Tags", "TransitEncryptionEnabled", "VpcSecurityGroupIds"),
  ]
}
