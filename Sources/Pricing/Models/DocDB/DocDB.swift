import InfraModel

extension CostModel {
  /// A document database cluster: what it stores, its I/O, backups beyond its size.
  static let docDBCluster = CostModel(
    "AWS::DocDB::DBCluster", usage: [.storedGigabytes, .ioRequests, .backupGigabytes], properties: .docDBCluster
  ) { resource in
    let isOptimized = resource.string("StorageType") == "iopt1"
    let configuration = ["configuration": isOptimized ? "io-optimized" : "standard"]
    Charge.used(
      "Storage", .storedGigabytes,
      PriceQuery("AmazonDocDB", isOptimized ? "StorageUsage-IOOptimized" : "StorageUsage", configuration))
    if isOptimized {
      CostItem.free("I/O requests", because: "the I/O-optimized configuration includes them")
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

  /// An instance of a document database: its hours.
  static let docDBInstance = CostModel(
    "AWS::DocDB::DBInstance", usage: [.hours], properties: .docDBInstance
  ) { resource in
    let isOptimized =
      resource.related("DBClusterIdentifier", "AWS::DocDB::DBCluster")?.string("StorageType") == "iopt1"
    resource.with("DBInstanceClass", for: "Instance") { size in
      resource.hourly(
        "Instance \(size)",
        PriceQuery(
          "AmazonDocDB", isOptimized ? "InstanceUsage-IOOptimized:\(size)" : "InstanceUsage:\(size)",
          ["instanceType": size, "configuration": isOptimized ? "io-optimized" : "standard"]))
    }
  }
}
