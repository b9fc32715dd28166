import InfraModel
import Pricing

extension CostModel {
  /// An Aurora cluster: what it stores, its I/O, backups beyond its size. Its instances are resources of their own.
  ///
  /// A Multi-AZ cluster of another engine is left out.
  static let dbCluster = CostModel(
    "AWS::RDS::DBCluster",
    usage: .dbCluster,
    properties: .dbCluster
  ) { resource, catalog in
    resource.with("Engine", for: "Database cluster") { name in
      // Of another name the table of properties says that there is no such engine.
      if let engine = DatabaseEngine(name) {
        if engine.isAurora {
          AuroraCluster(resource, engine, catalog).items
        } else {
          CostItem.leftOut("Multi-AZ cluster, \(engine.name)", because: "Multi-AZ clusters are not modeled")
        }
      }
      ManagedPassword.items(resource)
      DatabaseLogs.items(resource)
    }
  }
}

private struct AuroraCluster {
  var resource: PricedResource
  var engine: DatabaseEngine
  /// Whether its configuration includes I/O; `nil` where that is not known.
  var isOptimized: Bool?
  var instances: [PricedResource]
  var catalog: Catalog

  init(_ resource: PricedResource, _ engine: DatabaseEngine, _ catalog: Catalog) {
    self.resource = resource
    self.engine = engine
    self.catalog = catalog
    isOptimized = AuroraPrices.isOptimized(resource)
    instances = resource.related(ofType: "AWS::RDS::DBInstance")
  }

  @CostBuilder var items: [CostItem] {
    if let isOptimized {
      storage(isOptimized)
      capacity(isOptimized)
    } else {
      CostItem.unknown(.unknownConfiguration(for: "Storage and capacity"))
      for key: UsageKey in [.storedGigabytes, .ioRequests, .backupGigabytes, .capacityUnits] { CostItem.uses(key) }
    }
    if instances.isEmpty {
      ExtendedSupport(engine: engine, declaring: [resource], catalog: catalog).items(charge: nil)
    }
    if resource.flag("EnableHttpEndpoint") == true {
      Charge.used("Data API requests", .requests, AuroraPrices.query("RDS:DataAPI-Requests", engine))
    }
    insights
  }

  @CostBuilder private func storage(_ isOptimized: Bool) -> [CostItem] {
    Charge.used(
      "Storage", .storedGigabytes,
      AuroraPrices.query(
        isOptimized ? "Aurora:IO-OptimizedStorageUsage" : "Aurora:StorageUsage", engine, isOptimized: isOptimized))
    if isOptimized {
      CostItem.free("I/O requests", because: "the I/O-optimized configuration includes them")
      CostItem.uses(.ioRequests)
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
  }

  /// The first generation of serverless clusters pays for its capacity here, without instances; that of the second is
  /// priced at each instance.
  @CostBuilder private func capacity(_ isOptimized: Bool) -> [CostItem] {
    let name = "Serverless capacity, \(engine.name)"
    if resource.string("EngineMode") == "serverless" {
      ServerlessCapacity(
        resources: [resource], cluster: resource, path: "ScalingConfiguration",
        pauses: resource.flag("ScalingConfiguration.AutoPause") ?? true
      ).items(name, PriceQuery("AmazonRDS", "Aurora:ServerlessUsage", ["engine": engine.name, "generation": "v1"]))
    } else if ServerlessCapacity.isDeclared(by: resource) {
      if !instances.isEmpty {
        if instances.contains(where: { $0.string("DBInstanceClass") == "db.serverless" }) {
          CostItem.uses(.capacityUnits)
        }
      } else if resource.usage(.capacityUnits) != nil {
        ServerlessCapacity(resources: [resource], cluster: resource)
          .items(name, AuroraPrices.capacity(engine, isOptimized: isOptimized))
      } else {
        CostItem.unknown(.unknownInstances(for: name))
      }
    }
  }

  @CostBuilder private var insights: [CostItem] {
    let days = resource.quantity("PerformanceInsightsRetentionPeriod") ?? 7
    if resource.flag("PerformanceInsightsEnabled") == true, days > 7 {
      CostItem.leftOut("Performance Insights", because: "more than 7 days are charged by the processor")
    }
  }
}

extension UnknownCost {
  /// What is charged by a cluster's instances, where none is known.
  static func unknownInstances(for what: String) -> UnknownCost {
    UnknownCost(
      .propertyMissing, what: what, why: "the cluster's instances are not known here",
      fix: "declare them in the same environment, or the usage capacityUnits")
  }
}
