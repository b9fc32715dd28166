import InfraModel
import Pricing

extension CostModel {
  /// A deleted database leaves a last snapshot unless its automated backups go with it. It holds what the database
  /// does, and at most its storage.
  static let finalSnapshot = CostModel("AWS::RDS::DBInstance", properties: nil) { resource in
    if resource.value("DBClusterIdentifier") == nil, resource.flag("DeleteAutomatedBackups") != true,
      let gigabytes = resource.quantity("AllocatedStorage")
    {
      CostItem.oneTime(
        .monthly(
          "Final snapshot", gigabytes,
          PriceQuery("AmazonRDS", "RDS:ChargedBackupUsage", DatabaseEngine.attributes(of: resource))
        ).noting("each month that it is kept; at most, for it holds what the database does"))
    }
  }
}
