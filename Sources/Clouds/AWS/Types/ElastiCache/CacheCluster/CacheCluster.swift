import AWSClient
import InfraModel

extension ElastiCache {
  /// A Memcached of one or more nodes, or one node of Redis or Valkey. Changes apply at once.
  ///
  /// Source: the API reference of CreateCacheCluster, ModifyCacheCluster and DeleteCacheCluster.
  static let cacheCluster = Handler("AWS::ElastiCache::CacheCluster", of: .elastiCache, id: "ClusterName") {
    Create(
      "CreateCacheCluster", CacheClusterChanges.settings + CacheClusterChanges.onlyOnce,
      outputs: ["ClusterName": "CacheCluster.CacheClusterId"],
      name: Create.Name("ClusterName", longest: 50, isLowercase: true))
    Sets(
      properties: CacheClusterChanges.settings.compactMap(\.property),
      uses: ["DescribeCacheClusters", "ModifyCacheCluster"],
      removed: .to(CacheClusterChanges.defaults), waitsUntilReady: true, CacheClusterChanges.modify)
    tags("cluster")
    Reads(
      "DescribeCacheClusters",
      [
        .code(as: "CacheClusterId") { .string($0.text("ClusterName").lowercased()) },
        .constant(true, as: "ShowCacheNodeInfo"),
      ], at: "CacheClusters.0",
      maps: [
        .field("ClusterName", as: "CacheClusterId"), "ARN",
        .field("CacheParameterGroupName", as: "CacheParameterGroup.CacheParameterGroupName"),
        .field("NotificationTopicArn", as: "NotificationConfiguration.TopicArn"),
        .field("VpcSecurityGroupIds", as: "SecurityGroups", .elementsMember("SecurityGroupId")),
      ])
    Postprocess(CacheClusterChanges.complete)
    Ready(
      "CacheClusterStatus", is: ["available"], failed: ["create-failed", "incompatible-network", "restore-failed"],
      every: 15, typically: 420, refusesMeanwhile: ["InvalidCacheClusterState"])
    BeingDeleted("CacheClusterStatus", in: ["deleting"])
    Deletes(
      "DeleteCacheCluster", [.field("ClusterName", as: "CacheClusterId")],
      retries: [Retry(on: ["InvalidCacheClusterState"], for: 900)], waits: true)
    Finds.name
    Traits(
      holdsData: "the data in it and its automatic snapshots",
      consequences: [
        "CacheNodeType": .interruption, "EngineVersion": .interruption, "NumCacheNodes": .interruption,
      ], replacing: ["PreferredAvailabilityZone", "PreferredAvailabilityZones", "TransitEncryptionEnabled"],
      comparisons: [
        "ClusterName": .caseInsensitive, "CacheSubnetGroupName": .caseInsensitive,
        "CacheParameterGroupName": .caseInsensitive, "PreferredMaintenanceWindow": .caseInsensitive,
        "EngineVersion": .ahead(.versions(unlessOff: "AutoMinorVersionUpgrade")), "VpcSecurityGroupIds": .unordered,
      ], keptWhenRemoved: CacheClusterChanges.kept, volatile: ["NodeZones"],
      unsupported: [
        "CacheSecurityGroupNames": "such groups were for networks that AWS no longer has: declare VpcSecurityGroupIds"
      ], exclusive: [], holds: ["CacheSubnetGroupName", "CacheParameterGroupName", "VpcSecurityGroupIds.*"],
      rules: CacheClusterChanges.rules + .caches,
      // `SubnetInUse`: a subnet that a node stands in leaves its group only with the node.
      place: .init(
        through: "CacheSubnetGroupName", places: "SubnetIds", location: "AvailabilityZone", locations: ["NodeZones"]))
  }
}
