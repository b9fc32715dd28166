import InfraModel

extension CostModel {
  /// A database proxy: hours of each virtual processor of the databases behind it, two at least
  /// (aws.amazon.com/rds/proxy/pricing).
  static let dbProxy = CostModel(
    "AWS::RDS::DBProxy", usage: [.vcpus], properties: .dbProxy
  ) { resource in
    let served = ServedDatabases(proxy: resource)
    let family = resource.string("EngineFamily") ?? ""
    let engine = ["POSTGRESQL": "PostgreSQL", "MYSQL": "MySQL", "SQLSERVER": "SQL Server"][family] ?? family
    // A region has one price for all engines; some lists name PostgreSQL with it.
    let query = PriceQuery("AmazonRDS", "RDS:ProxyUsage", ["engine": engine])
      .or(PriceQuery("AmazonRDS", "RDS:ProxyUsage", ["engine": "PostgreSQL"]))
    if let declared = resource.usage(.vcpus) {
      Charge.used(
        "Proxy, a virtual processor", declared.map { max($0, 2) } * Quantity.hoursOfMonth, dependsOn: [.vcpus], query)
    } else {
      Charge.hours("Proxy, a virtual processor", query, count: max(served.processors, 2))
    }
    if served.hasServerless {
      CostItem.leftOut(
        "Proxy of a serverless database", because: "it is paid for by capacity units; only two processors are counted")
    } else if served.isEmpty, resource.usage(.vcpus) == nil {
      CostItem.assumption("the databases behind the proxy have two virtual processors, the least that is paid for")
    }
  }

  /// What a proxy serves is part of the proxy's price.
  static let dbProxyTargetGroup = CostModel.free(
    "AWS::RDS::DBProxyTargetGroup", because: "it is part of the proxy, which is paid for by what it serves",
    properties: [
      .free(
        "it is part of the proxy", "ConnectionPoolConfigurationInfo", "DBClusterIdentifiers", "DBInstanceIdentifiers",
        "DBProxyName", "TargetGroupName")
    ])
}

/// The databases behind a proxy.
private struct ServedDatabases {
  private var classes: [String] = []

  init(proxy: PricedResource) {
    var seen = Set<Address>()
    for group in [proxy] + proxy.related(ofType: "AWS::RDS::DBProxyTargetGroup") {
      let clusters = group.related(ofType: "AWS::RDS::DBCluster")
      for database in ([group] + clusters).flatMap({ $0.related(ofType: "AWS::RDS::DBInstance") }) {
        if let address = database.address, !seen.insert(address).inserted { continue }
        if let size = database.string("DBInstanceClass") { classes.append(size) }
      }
    }
  }

  var isEmpty: Bool { classes.isEmpty }
  var hasServerless: Bool { classes.contains("db.serverless") }
  var processors: Quantity { classes.reduce(.zero) { $0 + Self.processors(of: $1) } }

  /// The virtual processors of an instance class: four times the number before `xlarge`, else two.
  private static func processors(of size: String) -> Quantity {
    guard let name = size.split(separator: ".").last, name.hasSuffix("xlarge") else { return 2 }
    return Quantity((Int(name.dropLast("xlarge".count)) ?? 1) * 4)
  }
}
