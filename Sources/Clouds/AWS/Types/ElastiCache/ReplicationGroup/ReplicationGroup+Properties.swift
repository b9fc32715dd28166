import Pricing

extension PropertyTable {
  static let replicationGroup: PropertyTable = [
    .choice("Engine", "redis", "valkey"),
    .texts("CacheNodeType", "EngineVersion"),
    .numbers(
      "NumCacheClusters", "NumNodeGroups", "ReplicasPerNodeGroup", "NodeGroupConfiguration.*.ReplicaCount",
      "SnapshotRetentionLimit"),
    .unpriced(
      "Logs of the engine", because: "they are charged as logs that come in, in groups that are not declared here",
      "LogDeliveryConfigurations"),
    .wholes("NodeGroupConfiguration"),
    .unpriced(
      "Global datastore", because: "the catalog has no price for transfer between regions", "GlobalReplicationGroupId"),
    .free("the node types with disks include their price", "DataTieringEnabled"),
    .free("keys are charged at the key", "AtRestEncryptionEnabled", "KmsKeyId"),
    .free(
      "restored data is charged by its nodes", "PrimaryClusterId", "SnapshotArns", "SnapshotName",
      "SnapshottingClusterId"),
    .free(
      "that a replica takes over costs nothing; the replica does", "AutomaticFailoverEnabled", "ClusterMode",
      "MultiAZEnabled"),
    .free(
      "names, users and passwords cost nothing", "AuthToken", "NotificationTopicArn", "ReplicationGroupDescription",
      "ReplicationGroupId", "Tags", "UserGroupIds"),
    .free(
      "settings of the network cost nothing", "CacheSecurityGroupNames", "CacheSubnetGroupName", "IpDiscovery",
      "NetworkType", "Port", "PreferredCacheClusterAZs", "SecurityGroupIds"),
    .free(
      "settings of the engine and of its maintenance cost nothing", "AutoMinorVersionUpgrade",
      "CacheParameterGroupName", "PreferredMaintenanceWindow", "SnapshotWindow", "TransitEncryptionEnabled",
      "TransitEncryptionMode"),
  ]
}
