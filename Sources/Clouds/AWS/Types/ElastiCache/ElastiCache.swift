import Pricing

/// The types of the service, a folder for each.
enum ElastiCache: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .cacheCluster, wayBack: .cache),
    ResourceKind(cost: .replicationGroup, wayBack: .cache),
    ResourceKind(cost: .elastiCacheSubnetGroup, wayBack: .plain),
  ]
}
