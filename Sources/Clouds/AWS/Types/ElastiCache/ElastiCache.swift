import Planner
import Pricing

/// The types of the service, a folder for each.
enum ElastiCache: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cacheCluster, cost: .cacheCluster, demands: Demand.cacheCluster),
    ResourceKind(parameterGroup, cost: .cacheParameterGroup, demands: Demand.cacheParameterGroup),
    ResourceKind(
      replicationGroup, cost: .replicationGroup, remains: .finalCacheSnapshot, demands: Demand.replicationGroup),
    ResourceKind(subnetGroup, cost: .elastiCacheSubnetGroup, demands: Demand.elastiCacheSubnetGroup),
  ]
}
