import InfraModel
import Pricing

extension CostModel {
  /// A cache cluster: the hours of its nodes.
  static let cacheCluster = CostModel(
    "AWS::ElastiCache::CacheCluster", usage: UsageForm("The data in snapshots.", .of(.backupGigabytes, as: "backups")),
    properties: .cacheCluster
  ) { resource, catalog in
    // Of engines other than Memcached there is one node in a cluster (CreateCacheCluster, `NumCacheNodes`).
    if let count = resource.quantity("NumCacheNodes") ?? (resource.string("Engine") == "memcached" ? nil : .one) {
      CacheNodes(resource, count: count, catalog: catalog).items
    } else {
      CostItem.missing("NumCacheNodes", for: "Nodes")
    }
  }
}
