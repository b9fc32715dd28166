import InfraModel
import Pricing

extension CostModel {
  /// A deleted group of which snapshots are kept leaves a last one, of the size of its data.
  static let finalCacheSnapshot = CostModel("AWS::ElastiCache::ReplicationGroup", properties: nil) { resource in
    if resource.quantity("SnapshotRetentionLimit") ?? .zero > .zero, let stored = resource.usage(.backupGigabytes) {
      CostItem.oneTime(
        .monthly(
          "Final snapshot", range: stored,
          PriceQuery("AmazonElastiCache", "BackupUsage")
            .or(PriceQuery("AmazonElastiCache", "BackupUsage", region: PriceQuery.global))
        ).noting("each month that it is kept"))
    }
  }
}
