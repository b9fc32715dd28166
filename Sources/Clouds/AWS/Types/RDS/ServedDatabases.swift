import InfraModel
import Pricing

extension CostModel {

  @CostBuilder static func charges(
    _ resource: PricedResource, _ served: ServedDatabases, _ engine: String
  ) -> [CostItem] {
    // A region has one price for all engines; some lists name PostgreSQL with it.
    let query = PriceQuery("AmazonRDS", "RDS:ProxyUsage", ["engine": engine])
      .or(PriceQuery("AmazonRDS", "RDS:ProxyUsage", ["engine": "PostgreSQL"]))
    let name = "Proxy, a virtual processor"
    if let declared = resource.usage(.vcpus) {
      Charge.used(name, declared.map { max($0, 2) } * Quantity.hoursOfMonth, dependsOn: [.vcpus], query)
    } else if served.isEmpty {
      Charge.hours(name, query, count: 2)
      CostItem.guess(
        "the databases behind the proxy have two virtual processors, the least that is paid for",
        atStake: [.hours(name, query, count: 2)], fix: "declare the databases behind it, or the usage vcpus")
    } else if let unknown = served.unknown(for: name) {
      CostItem.unknown(unknown)
    } else {
      if served.processors > .zero { Charge.hours(name, query, count: max(served.processors, 2)) }
      if served.hasServerless {
        CostItem.leftOut("Proxy of a serverless database", because: "it is charged by capacity units")
      }
    }
  }

}

/// The databases behind a proxy.
struct ServedDatabases {
  private var classes: [DatabaseClass] = []
  /// Whether the class of each that is known here is known.
  private var hasClasses = true
  /// How many databases are named, and how many of them are known here.
  private var named = 0
  private var found = 0

  init(proxy: PricedResource) {
    var seen = Set<Address>()
    for group in [proxy] + proxy.related(ofType: "AWS::RDS::DBProxyTargetGroup") {
      let clusters = group.related(ofType: "AWS::RDS::DBCluster")
      named += group.list("DBInstanceIdentifiers").count + group.list("DBClusterIdentifiers").count
      found += clusters.count { !$0.related(ofType: "AWS::RDS::DBInstance").isEmpty }
      found += group.related(ofType: "AWS::RDS::DBInstance").count
      for database in ([group] + clusters).flatMap({ $0.related(ofType: "AWS::RDS::DBInstance") }) {
        if let address = database.address, !seen.insert(address).inserted { continue }
        guard let size = database.string("DBInstanceClass") else {
          hasClasses = false
          continue
        }
        classes.append(DatabaseClass(size))
      }
    }
  }

  /// Whether nothing at all is known of them.
  var isEmpty: Bool { classes.isEmpty && hasClasses && named == 0 }
  var hasServerless: Bool { classes.contains(where: \.isServerless) }

  /// What is not known of some of them.
  func unknown(for what: String) -> UnknownCost? {
    if !hasClasses { return .propertyMissing("DBInstanceClass", for: what) }
    return found < named ? .notKnownHere("the target group", for: what) : nil
  }

  var processors: Quantity {
    classes.filter { !$0.isServerless }.reduce(.zero) { $0 + $1.processors }
  }
}
