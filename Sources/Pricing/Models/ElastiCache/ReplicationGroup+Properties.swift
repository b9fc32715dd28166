extension PropertyTable {
  static let replicationGroup: PropertyTable = [
    .texts("Engine"),
    .numbers("NumCacheClusters"),
    .numbers("NumNodeGroups"),
    .numbers("ReplicasPerNodeGroup"),
    .numbers("NodeGroupConfiguration.*.ReplicaCount"),
    .free(
      "TODO", "AtRestEncryptionEnabled", "AuthToken", "AutoMinorVersionUpgrade", "AutomaticFailoverEnabled",
      "CacheNodeType", "CacheParameterGroupName", "CacheSecurityGroupNames", "CacheSubnetGroupName", "ClusterMode",
      "DataTieringEnabled", "EngineVersion", "GlobalReplicationGroupId", "IpDiscovery", "KmsKeyId",
      "LogDeliveryConfigurations", "MultiAZEnabled", "NetworkType", "NodeGroupConfiguration.*.NodeGroupId",
      "NodeGroupConfiguration.*.PrimaryAvailabilityZone", "NodeGroupConfiguration.*.ReplicaAvailabilityZones",
      "NodeGroupConfiguration.*.Slots", "NotificationTopicArn", "Port", "PreferredCacheClusterAZs",
      "PreferredMaintenanceWindow", "PrimaryClusterId", "ReplicationGroupDescription", "ReplicationGroupId",
      "SecurityGroupIds", "SnapshotArns", "SnapshotName", "SnapshotRetentionLimit", "SnapshotWindow",
      "SnapshottingClusterId", "Tags", "TransitEncryptionEnabled", "TransitEncryptionMode", "UserGroupIds"),
  ]
}
