import InfraModel
import Pricing

/// Prices that document databases ask for.
enum DocDBPrices {
  /// Whether a cluster stores in the configuration that includes its I/O; `nil` where that is not known.
  static func isOptimized(_ cluster: PricedResource) -> Bool? {
    cluster.choice("StorageType", default: "standard", among: ["standard", "iopt1"]).map { $0 == "iopt1" }
  }

  static func instance(_ size: String, isOptimized: Bool) -> PriceQuery {
    PriceQuery(
      "AmazonDocDB", isOptimized ? "InstanceUsageIOOptimized:\(size)" : "InstanceUsage:\(size)",
      ["instanceType": size, "configuration": isOptimized ? "io-optimized" : "standard"])
  }

  static func capacity(isOptimized: Bool) -> PriceQuery {
    PriceQuery("AmazonDocDB", isOptimized ? "ServerlessDCU-IOOptimized" : "ServerlessDCU")
  }

  @CostBuilder static func storage(_ resource: PricedResource, _ isOptimized: Bool) -> [CostItem] {
    let configuration = ["configuration": isOptimized ? "io-optimized" : "standard"]
    Charge.used(
      "Storage", .storedGigabytes,
      PriceQuery("AmazonDocDB", isOptimized ? "StorageUsage-IOOptimized" : "StorageUsage", configuration))
    if isOptimized {
      CostItem.free("I/O requests", because: "the I/O-optimized configuration includes them")
      CostItem.uses(.ioRequests)
    } else {
      Charge.used("I/O requests", .ioRequests, PriceQuery("AmazonDocDB", "StorageIOUsage", configuration))
    }
    let stored = resource.usage(.storedGigabytes)
    Charge.used(
      "Backups over the stored size",
      resource.usage(.backupGigabytes).map { backups in
        Span(backups.low.above(stored?.high ?? .zero), backups.high.above(stored?.low ?? .zero))
      }, dependsOn: [.backupGigabytes, .storedGigabytes], PriceQuery("AmazonDocDB", "BackupUsage"))
  }

  /// The capacity of serverless instances is priced at each of them, and here where none is known.
  @CostBuilder static func capacity(_ resource: PricedResource, _ isOptimized: Bool) -> [CostItem] {
    if ServerlessCapacity.isDeclared(by: resource) {
      let instances = resource.related(ofType: "AWS::DocDB::DBInstance")
      if instances.contains(where: { $0.string("DBInstanceClass") == "db.serverless" }) {
        CostItem.uses(.capacityUnits)
      } else if instances.isEmpty {
        if resource.usage(.capacityUnits) != nil {
          ServerlessCapacity(resources: [resource], cluster: resource)
            .items("Serverless capacity", DocDBPrices.capacity(isOptimized: isOptimized))
        } else {
          CostItem.unknown(.unknownInstances(for: "Serverless capacity"))
        }
      }
    }
  }

  /// Version 3.6 has left its standard support, and 4.0 and later have no end of theirs yet
  /// (docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html).
  private static let lifecycles = [
    EngineLifecycle(EngineVersion(3, 6), charged: Day(2026, 3, 31), dearer: Day(2028, 3, 31))
  ]

  /// Extended Support is charged by the processors of the instances; it is named at their cluster, which has the
  /// version.
  @CostBuilder static func extendedSupport(_ cluster: PricedResource, _ catalog: Catalog) -> [CostItem] {
    if let text = cluster.string("EngineVersion") {
      if let version = EngineVersion(text) {
        if EngineLifecycle.phase(of: version, among: lifecycles, on: catalog.today) != .standard {
          CostItem.leftOut(
            "Extended Support of version \(version)", because: "it is charged by the processors of the instances")
        }
      } else {
        CostItem.unknown(.badProperty("EngineVersion", "'\(text)'", for: "Extended Support"))
      }
    }
  }
}
