import Pricing

/// The types of the service, a folder for each.
enum ElastiCache: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .cacheCluster),
    ResourceKind(cost: .replicationGroup),
    ResourceKind(cost: .elastiCacheSubnetGroup),
  ]
}
