import InfraModel
import Pricing

extension CostModel {
  /// A replication group: the hours of its nodes in all shards, primary and replicas.
  static let replicationGroup = CostModel(
    "AWS::ElastiCache::ReplicationGroup",
    usage: UsageForm("The data in snapshots.", .of(.backupGigabytes, as: "backups")), properties: .replicationGroup
  ) { resource, catalog in
    CacheNodes(resource, count: CacheNodes.count(group: resource), catalog: catalog).items
  }
}
