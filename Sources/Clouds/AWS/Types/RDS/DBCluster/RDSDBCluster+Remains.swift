import InfraModel
import Pricing

extension CostModel {
  /// A deleted cluster leaves a last snapshot, unless its automated backups go with it; it holds what the cluster did.
  static let finalSnapshotOfCluster = CostModel("AWS::RDS::DBCluster", properties: nil) { resource in
    if resource.flag("DeleteAutomatedBackups") != true {
      if let name = resource.string("Engine"), let engine = DatabaseEngine(name), engine.isAurora {
        if let stored = resource.usage(.storedGigabytes) {
          CostItem.oneTime(
            .monthly("Final snapshot", range: stored, AuroraPrices.query("Aurora:BackupUsage", engine))
              .noting("each month that it is kept"))
        }
      } else if let gigabytes = resource.quantity("AllocatedStorage") {
        CostItem.oneTime(
          .monthly(
            "Final snapshot", gigabytes,
            PriceQuery("AmazonRDS", "RDS:ChargedBackupUsage", DatabaseEngine.attributes(of: resource))
          ).noting("each month that it is kept; at most, for it holds what the cluster does"))
      }
    }
  }
}
