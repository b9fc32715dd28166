import InfraModel

extension CostModel {
  /// An Aurora cluster: what it stores, its I/O, backups beyond its size. Its instances are resources of their own.
  ///
  /// A Multi-AZ cluster of another engine is left out.
  static let dbCluster = CostModel(
    "AWS::RDS::DBCluster", usage: [.storedGigabytes, .ioRequests, .backupGigabytes, .capacityUnits],
    properties: .dbCluster
  ) { resource in
    resource.with("Engine", for: "Database cluster") { name in
      let engine = DatabaseEngine(name)
      if engine.isAurora {
        AuroraCluster(resource, engine).items
      } else {
        CostItem.leftOut("Multi-AZ cluster, \(engine.name)", because: "Multi-AZ clusters are not modelled")
      }
    }
  }
}

private struct AuroraCluster {
  var resource: PricedResource
  var engine: DatabaseEngine
  var isOptimized: Bool

  init(_ resource: PricedResource, _ engine: DatabaseEngine) {
    self.resource = resource
    self.engine = engine
    isOptimized = resource.string("StorageType") == "aurora-iopt1"
  }

  @CostBuilder var items: [CostItem] {
    Charge.used(
      "Storage", .storedGigabytes,
      AuroraPrices.query(
        isOptimized ? "Aurora:IO-OptimizedStorageUsage" : "Aurora:StorageUsage", engine, isOptimized: isOptimized))
    if isOptimized {
      CostItem.free("I/O requests", because: "the I/O-optimized configuration includes them")
    } else {
      Charge.used("I/O requests", .ioRequests, AuroraPrices.query("Aurora:StorageIOUsage", engine))
    }
    let stored = resource.usage(.storedGigabytes)
    Charge.used(
      "Backups over the stored size",
      resource.usage(.backupGigabytes).map { backups in
        Span(
          backups.low.above(stored?.high ?? .zero), backups.high.above(stored?.low ?? .zero))
      }, dependsOn: [.backupGigabytes, .storedGigabytes], AuroraPrices.query("Aurora:BackupUsage", engine))
    capacity
    if (resource.quantity("BacktrackWindow") ?? .zero) > .zero {
      CostItem.leftOut("Backtrack", because: "it is paid for by change records")
    }
    CostItem.assumption("Extended Support of an engine version past its end is left out")
  }

  /// The capacity of serverless instances is priced at each of them, and here where none is known.
  @CostBuilder private var capacity: [CostItem] {
    if let least = resource.quantity("ServerlessV2ScalingConfiguration.MinCapacity"),
      resource.related(ofType: "AWS::RDS::DBInstance").isEmpty
    {
      Charge.used(
        "Serverless capacity, \(engine.name)",
        (resource.usage(.capacityUnits) ?? Span(least)) * Quantity.hoursOfMonth, dependsOn: [.capacityUnits],
        AuroraPrices.capacity(engine, isOptimized: isOptimized))
      CostItem.assumption("one serverless instance: the cluster's instances are not known here")
      if resource.usage(.capacityUnits) == nil {
        CostItem.assumption("the database stays at its least capacity, \(least) units")
      }
    }
  }
}
