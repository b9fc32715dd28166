import InfraModel
import Pricing

extension CostModel {
  /// A deleted cluster leaves a last snapshot, which holds what the cluster did.
  static let finalClusterSnapshot = CostModel("AWS::DocDB::DBCluster", properties: nil) { resource in
    if let stored = resource.usage(.storedGigabytes) {
      CostItem.oneTime(
        .monthly("Final snapshot", range: stored, PriceQuery("AmazonDocDB", "BackupUsage"))
          .noting("each month that it is kept"))
    }
  }
}
