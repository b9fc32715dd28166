import InfraModel
import Pricing

/// The nodes of a cache.
struct CacheNodes {
  var resource: PricedResource
  var count: Quantity
  var catalog: Catalog

  init(_ resource: PricedResource, count: Quantity, catalog: Catalog) {
    self.resource = resource
    self.count = count
    self.catalog = catalog
  }

  /// Shards times primary and replicas, or the clusters of a group that has no shards.
  static func count(group: PricedResource) -> Quantity {
    let replicas = group.quantity("ReplicasPerNodeGroup") ?? .zero
    let shards = group.list("NodeGroupConfiguration")
    if !shards.isEmpty {
      return shards.reduce(.zero) { $0 + 1 + ($1["ReplicaCount"].flatMap(Quantity.init(value:)) ?? replicas) }
    }
    if group.value("NumNodeGroups") != nil || group.value("ReplicasPerNodeGroup") != nil {
      return (group.quantity("NumNodeGroups") ?? .one) * (replicas + 1)
    }
    return group.quantity("NumCacheClusters") ?? .one
  }

  @CostBuilder var items: [CostItem] {
    resource.with("CacheNodeType", for: "Nodes") { size in
      // Of another name the table of properties says that there is no such engine.
      if let name = Self.engines[resource.string("Engine") ?? "redis"] {
        let charge = nodes(size, name)
        charge
        if name == "Redis" { support(charge) }
        if resource.value("Engine") == nil {
          CostItem.guess("the engine is Redis: none is declared", atStake: [charge], fix: "declare Engine")
        }
      }
    }
    backups
  }

  private static let engines = ["redis": "Redis", "valkey": "Valkey", "memcached": "Memcached"]

  /// One snapshot of each cache costs nothing, and those beyond it the same in all regions
  /// (aws.amazon.com/elasticache/faqs, "Backup and Restore").
  @CostBuilder private var backups: [CostItem] {
    let kept = resource.quantity("SnapshotRetentionLimit") ?? .zero
    if kept > 1 || resource.usage(.backupGigabytes) != nil {
      Charge.used(
        "Backups", .backupGigabytes,
        PriceQuery("AmazonElastiCache", "BackupUsage")
          .or(PriceQuery("AmazonElastiCache", "BackupUsage", region: PriceQuery.global))
      ).noting("one snapshot of each cache is free, and not to be counted")
    } else if kept > .zero {
      CostItem.free("Backups", because: "one snapshot of each cache costs nothing")
    }
  }

  /// The major versions of Redis that cost more because their standard support has ended
  /// (docs.aws.amazon.com/AmazonElastiCache, "Versions with ElastiCache Extended Support").
  private static let lifecycles = [
    EngineLifecycle(EngineVersion(4), charged: Day(2026, 2, 1), dearer: Day(2028, 2, 1)),
    EngineLifecycle(EngineVersion(5), charged: Day(2026, 2, 1), dearer: Day(2028, 2, 1)),
    EngineLifecycle(EngineVersion(6), charged: Day(2027, 2, 1), dearer: Day(2029, 2, 1)),
  ]

  /// Extended Support adds 80 % to the price of a node for two years, and 160 % in the third
  /// (aws.amazon.com/elasticache/pricing, "Extended Support").
  @CostBuilder private func support(_ nodes: Charge) -> [CostItem] {
    if let text = resource.string("EngineVersion") {
      if let version = EngineVersion(text) {
        let name = "Extended Support of Redis \(version.first(1))"
        switch EngineLifecycle.phase(of: version, among: Self.lifecycles, on: catalog.today) {
        case .standard: []
        case .unknown: CostItem.leftOut(name, because: "it is not known what it costs beyond its standard support")
        case .firstYears: nodes.named(name).priced(times: 0.8).noting("80 % of the price of the nodes")
        case .thirdYear: nodes.named(name).priced(times: 1.6).noting("160 % of the price of the nodes")
        }
      } else {
        CostItem.unknown(.badProperty("EngineVersion", "'\(text)'", for: "Extended Support"))
      }
    }
  }

  /// Valkey nodes cost a fifth less than those of Redis (aws.amazon.com/elasticache/pricing); where the catalog has
  /// only the latter, that is what is taken, as derived.
  private func nodes(_ size: String, _ name: String) -> Charge {
    func query(_ engine: String) -> PriceQuery {
      PriceQuery("AmazonElastiCache", "NodeUsage:\(size)", ["instanceType": size, "engine": engine])
    }
    let charge = Charge.hours("Nodes \(size), \(name)", query(name), count: count)
    guard name == "Valkey", catalog.price(query(name), in: resource.region) == nil,
      catalog.price(query("Redis"), in: resource.region) != nil
    else { return charge }
    return .hours("Nodes \(size), \(name)", query("Redis"), count: count).priced(times: 0.8)
      .noting("a fifth less than Redis")
  }
}

extension Charge {
  /// The same under another name.
  fileprivate func named(_ name: String) -> Charge {
    var result = self
    result.name = name
    return result
  }
}
