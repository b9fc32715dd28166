import InfraModel

extension CostModel {
  /// A database instance: its hours, its storage and performance, backups beyond their free share, public addresses.
  ///
  /// One that belongs to a cluster pays for its hours only, or for the capacity units that a serverless one takes.
  /// Extended Support and licences are left out, and said so.
  static let dbInstance = CostModel(
    "AWS::RDS::DBInstance", usage: [.hours, .backupGigabytes, .ioRequests, .capacityUnits], properties: .dbInstance
  ) { resource, catalogue in
    // One that is priced by itself may have its cluster under any name.
    let isMember = resource.value("DBClusterIdentifier") != nil
    let cluster =
      isMember || resource.address == nil ? resource.related("DBClusterIdentifier", "AWS::RDS::DBCluster") : nil
    switch resource.string("Engine") ?? cluster?.string("Engine") {
    case .some(let engine):
      DatabaseInstance(resource, cluster: cluster, engine: DatabaseEngine(engine), catalogue: catalogue).items
    case nil: CostItem.missing("Engine", for: "Database instance")
    }
  }
}

/// A database instance as it is priced.
private struct DatabaseInstance {
  var resource: PricedResource
  var cluster: PricedResource?
  var engine: DatabaseEngine
  var catalogue: Catalogue
  var isMultiZone: Bool

  init(_ resource: PricedResource, cluster: PricedResource?, engine: DatabaseEngine, catalogue: Catalogue) {
    self.resource = resource
    self.cluster = cluster
    self.engine = engine
    self.catalogue = catalogue
    isMultiZone = resource.flag("MultiAZ") ?? false
  }

  @CostBuilder var items: [CostItem] {
    resource.with("DBInstanceClass", for: "Database instance") { size in
      if size == "db.serverless" { serverless } else { machine(size) }
    }
    if !engine.isAurora, cluster == nil, resource.value("DBClusterIdentifier") == nil {
      DatabaseStorage(resource, engine: engine, isMultiZone: isMultiZone, catalogue: catalogue).items
    }
    if resource.flag("PubliclyAccessible") == true {
      PublicAddresses.charge(isMultiZone ? 2 : 1, name: "Public IPv4 addresses")
    }
    if engine.isLicensed {
      CostItem.leftOut("Engine \(engine.name)", because: "engines with a licence are not modelled")
    } else {
      CostItem.assumption("Extended Support of an engine version past its end is left out")
    }
    insights
  }

  private var isOptimized: Bool { cluster?.string("StorageType") == "aurora-iopt1" }

  @CostBuilder private func machine(_ size: String) -> [CostItem] {
    let attributes = ["instanceType": size, "engine": engine.name]
      .merging(engine.isAurora ? ["configuration": isOptimized ? "io-optimized" : "standard"] : [:]) { $1 }
    let one = PriceQuery(
      "AmazonRDS", isOptimized ? "InstanceUsageIOOptimized:\(size)" : "InstanceUsage:\(size)",
      attributes.merging(["deployment": "Single-AZ"]) { $1 })
    let both = PriceQuery(
      "AmazonRDS", "Multi-AZUsage:\(size)", attributes.merging(["deployment": "Multi-AZ"]) { $1 })
    Charge.acrossZones(
      both, engine.isAurora ? one.or(generic(one)) : one, isMultiZone: isMultiZone && !engine.isAurora,
      in: catalogue, resource.region
    ) {
      resource.hourly("Instance \(size), \(engine.name)\(isMultiZone ? ", Multi-AZ" : "")", $0)
    }
    if let credits = CostItem.credits(size) { credits }
  }

  /// Both Aurora engines have the same instance prices; some are listed for Aurora alone.
  private func generic(_ query: PriceQuery) -> PriceQuery {
    var result = query
    result.attributes["engine"] = "Aurora"
    return result
  }

  /// Paid by the capacity units that it takes, which the cluster bounds.
  @CostBuilder private var serverless: [CostItem] {
    let least = cluster?.quantity("ServerlessV2ScalingConfiguration.MinCapacity")
    let units = resource.usage(.capacityUnits) ?? cluster?.usage(.capacityUnits)
    Charge.used(
      "Serverless capacity, \(engine.name)", (units ?? least.map(Span.init)).map { $0 * Quantity.hoursOfMonth },
      dependsOn: [.capacityUnits], AuroraPrices.capacity(engine, isOptimized: isOptimized))
    if units == nil, let least { CostItem.assumption("the database stays at its least capacity, \(least) units") }
  }

  @CostBuilder private var insights: [CostItem] {
    let days = resource.quantity("PerformanceInsightsRetentionPeriod") ?? 7
    if resource.flag("EnablePerformanceInsights") == true, days > 7 {
      CostItem.leftOut("Performance Insights", because: "more than 7 days are paid for by the processor")
    }
    if resource.string("DatabaseInsightsMode") == "advanced" {
      CostItem.leftOut("Database Insights", because: "its advanced mode is paid for by the processor")
    }
  }
}
