import InfraModel
import Pricing

extension CostModel {
  /// A document database cluster: what it stores, its I/O, backups beyond its size.
  static let docDBCluster = CostModel(
    "AWS::DocDB::DBCluster",
    usage: .docDBCluster,
    properties: .docDBCluster
  ) { resource, catalog in
    if let isOptimized = DocDBPrices.isOptimized(resource) {
      DocDBPrices.storage(resource, isOptimized)
      DocDBPrices.capacity(resource, isOptimized)
    } else {
      CostItem.unknown(.unknownConfiguration(for: "Storage and capacity"))
      for key: UsageKey in [.storedGigabytes, .ioRequests, .backupGigabytes, .capacityUnits] { CostItem.uses(key) }
    }
    DocDBPrices.extendedSupport(resource, catalog)
    ManagedPassword.items(resource)
    DatabaseLogs.items(resource)
  }
}
