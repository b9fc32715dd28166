import InfraModel
import Pricing

extension CostModel {
  /// A database instance: its hours, its storage and performance, backups beyond their free share, public addresses,
  /// processor credits, Extended Support.
  ///
  /// One that belongs to a cluster pays for its hours only, or for the capacity units that a serverless one takes.
  /// Licenses are left out, and said so.
  static let dbInstance = CostModel(
    "AWS::RDS::DBInstance",
    usage: .dbInstance,
    properties: .dbInstance
  ) { resource, catalog in
    let member = ClusterMember(resource, "AWS::RDS::DBCluster")
    switch resource.string("Engine") ?? member.cluster?.string("Engine") {
    case .some(let name):
      // Of another name the table of properties says that there is no such engine.
      if let engine = DatabaseEngine(name) {
        DatabaseInstance(resource, member: member, engine: engine, catalog: catalog).items
      }
    case nil: CostItem.missing("Engine", for: "Database instance")
    }
  }
}

/// A database instance as it is priced.
private struct DatabaseInstance {
  var resource: PricedResource
  var member: ClusterMember
  var engine: DatabaseEngine
  var catalog: Catalog
  var isMultiZone: Bool

  init(_ resource: PricedResource, member: ClusterMember, engine: DatabaseEngine, catalog: Catalog) {
    self.resource = resource
    self.member = member
    self.engine = engine
    self.catalog = catalog
    isMultiZone = resource.flag("MultiAZ") ?? false
  }

  @CostBuilder var items: [CostItem] {
    resource.with("DBInstanceClass", for: "Database instance") { name in
      let size = DatabaseClass(name)
      if size.isServerless { serverless } else { machine(name) }
      support(size)
    }
    if !engine.isAurora, case .alone = member {
      DatabaseStorage(resource, engine: engine, isMultiZone: isMultiZone, catalog: catalog).items
    }
    if resource.flag("PubliclyAccessible") == true {
      PublicAddresses.charge(isMultiZone ? 2 : 1, name: "Public IPv4 addresses")
    }
    if engine.isLicensed {
      CostItem.leftOut("Engine \(engine.name)", because: "engines with a license are not modeled")
    }
    ManagedPassword.items(resource)
    DatabaseLogs.items(resource)
    insights
  }

  @CostBuilder private func machine(_ size: String) -> [CostItem] {
    let name = "Instance \(size), \(engine.name)"
    if engine.isAurora {
      member.items(for: name, isOptimized: AuroraPrices.isOptimized) { isOptimized in
        [resource.hourly(name, AuroraPrices.instance(size, engine, isOptimized: isOptimized))]
      }
      ProcessorCredits.items(size) {
        AuroraPrices.credits($0, isOptimized: member.cluster.flatMap(AuroraPrices.isOptimized) ?? false)
      }
    } else {
      switch member {
      case .alone: single(size, name)
      case .of, .ofUnknown:
        CostItem.leftOut(name, because: "instances of Multi-AZ clusters are not modeled")
      }
    }
  }

  @CostBuilder private func single(_ size: String, _ name: String) -> [CostItem] {
    let attributes = ["instanceType": size, "engine": engine.name]
    Charge.acrossZones(
      PriceQuery("AmazonRDS", "Multi-AZUsage:\(size)", attributes.merging(["deployment": "Multi-AZ"]) { $1 }),
      PriceQuery("AmazonRDS", "InstanceUsage:\(size)", attributes.merging(["deployment": "Single-AZ"]) { $1 }),
      isMultiZone: isMultiZone, in: catalog, resource.region
    ) {
      resource.hourly(name + (isMultiZone ? ", Multi-AZ" : ""), $0)
    }
    if !engine.isLicensed {
      ProcessorCredits.items(size) {
        let usageType = "RDS:CPUCredits:\($0.family)"
        return PriceQuery("AmazonRDS", usageType, ["engine": engine.name])
          .or(PriceQuery("AmazonRDS", usageType, ["engine": engine.name], region: PriceQuery.global))
      }
    }
  }

  /// Paid by the capacity units that it takes, which the cluster bounds.
  @CostBuilder private var serverless: [CostItem] {
    let name = "Serverless capacity, \(engine.name)"
    switch member {
    case .of(let cluster):
      if let isOptimized = AuroraPrices.isOptimized(cluster) {
        ServerlessCapacity(resources: [resource, cluster], cluster: cluster).items(
          name, AuroraPrices.capacity(engine, isOptimized: isOptimized))
      } else {
        CostItem.unknown(.unknownConfiguration(for: name))
      }
    case .ofUnknown: CostItem.unknown(.notKnownHere("DBClusterIdentifier", for: name))
    case .alone: CostItem.missing("DBClusterIdentifier", for: name)
    }
  }

  /// Extended Support, which an Aurora cluster declares for its instances.
  private func support(_ size: DatabaseClass) -> [CostItem] {
    let zones: Quantity = isMultiZone && !engine.isAurora ? 2 : 1
    let support = ExtendedSupport(
      engine: engine, declaring: [resource] + [member.cluster].compactMap(\.self), catalog: catalog)
    if size.isServerless { return support.items(charge: nil) }
    return support.items { resource.hourly($0, $1, count: size.processors * zones) }
  }

  @CostBuilder private var insights: [CostItem] {
    let days = resource.quantity("PerformanceInsightsRetentionPeriod") ?? 7
    if resource.flag("EnablePerformanceInsights") == true, days > 7 {
      CostItem.leftOut("Performance Insights", because: "more than 7 days are charged by the processor")
    }
    if resource.value("DatabaseInsightsMode") == nil,
      member.cluster?.string("DatabaseInsightsMode") == "advanced"
    {
      CostItem.leftOut("Database Insights", because: "the cluster's advanced mode is charged by the processor")
    }
  }
}
