import Pricing

extension PropertyTable {
  static let cacheCluster: PropertyTable = [
    .choice("Engine", "memcached", "redis", "valkey"),
    .texts("CacheNodeType", "EngineVersion"),
    .numbers("NumCacheNodes", "SnapshotRetentionLimit"),
    .unpriced(
      "Logs of the engine", because: "they are charged as logs that come in, in groups that are not declared here",
      "LogDeliveryConfigurations"),
    .free("restored data is charged by its nodes", "SnapshotArns", "SnapshotName"),
    .free(
      "names cost nothing", "ClusterName", "NotificationTopicArn", "Tags"),
    .free(
      "settings of the network cost nothing", "AZMode", "CacheSecurityGroupNames", "CacheSubnetGroupName",
      "IpDiscovery", "NetworkType", "Port", "PreferredAvailabilityZone", "PreferredAvailabilityZones",
      "VpcSecurityGroupIds"),
    .free(
      "settings of the engine and of its maintenance cost nothing", "AutoMinorVersionUpgrade",
      "CacheParameterGroupName", "PreferredMaintenanceWindow", "SnapshotWindow", "TransitEncryptionEnabled"),
  ]
}
