import InfraModel

extension CostModel {
  /// A replication group: the hours of its nodes in all shards, primary and replicas.
  static let replicationGroup = CostModel(
    "AWS::ElastiCache::ReplicationGroup", usage: [.backupGigabytes], properties: .replicationGroup
  ) { resource, catalogue in
    CacheNodes(resource, count: CacheNodes.count(group: resource), catalogue: catalogue).items
  }

  /// A cache cluster: the hours of its nodes.
  static let cacheCluster = CostModel(
    "AWS::ElastiCache::CacheCluster", usage: [.backupGigabytes], properties: .cacheCluster
  ) { resource, catalogue in
    CacheNodes(resource, count: resource.quantity("NumCacheNodes") ?? .one, catalogue: catalogue).items
  }
}

/// The nodes of a cache.
private struct CacheNodes {
  var resource: PricedResource
  var count: Quantity
  var catalogue: Catalogue

  init(_ resource: PricedResource, count: Quantity, catalogue: Catalogue) {
    self.resource = resource
    self.count = count
    self.catalogue = catalogue
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
      nodes(size)
    }
    if resource.value("Engine") == nil { CostItem.assumption("the engine is Redis: none is declared") }
    if resource.usage(.backupGigabytes) != nil {
      Charge.used("Backups", .backupGigabytes, PriceQuery("AmazonElastiCache", "BackupUsage"))
    }
  }

  /// Valkey nodes cost a fifth less than those of Redis (aws.amazon.com/elasticache/pricing); where the catalogue has
  /// only the latter, that is what is taken, as derived.
  private func nodes(_ size: String) -> Charge {
    let engine = ["redis": "Redis", "valkey": "Valkey", "memcached": "Memcached"]
    let name = engine[resource.string("Engine") ?? "redis"] ?? (resource.string("Engine") ?? "")
    func query(_ engine: String) -> PriceQuery {
      PriceQuery("AmazonElastiCache", "NodeUsage:\(size)", ["instanceType": size, "engine": engine])
    }
    let charge = Charge.hours("Nodes \(size), \(name)", query(name), count: count)
    guard name == "Valkey", catalogue.price(query(name), in: resource.region) == nil,
      catalogue.price(query("Redis"), in: resource.region) != nil
    else { return charge }
    return .hours("Nodes \(size), \(name)", query("Redis"), count: count).priced(times: 0.8)
      .noting("a fifth less than Redis")
  }
}
