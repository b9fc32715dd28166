import Pricing

/// Extended Support of a database whose major version has left its standard support: charged by the hour of each
/// virtual processor, also those that stand by in another zone (aws.amazon.com/rds/mysql/pricing).
struct ExtendedSupport {
  var engine: DatabaseEngine
  /// The database that declares its version, and what it declares its life cycle in.
  var declaring: [PricedResource]
  var catalog: Catalog

  /// What it costs.
  /// - Parameter charge: The charge for a price of a virtual processor's hour; `nil` where processors are not known.
  @CostBuilder func items(charge: ((String, PriceQuery) -> Charge)?) -> [CostItem] {
    if let text = first("EngineVersion"), !isDisabled {
      if let version = EngineVersion(text) {
        items(of: version, charge: charge)
      } else {
        CostItem.unknown(.badProperty("EngineVersion", "'\(text)'", for: "Extended Support"))
      }
    }
  }

  @CostBuilder private func items(
    of version: EngineVersion, charge: ((String, PriceQuery) -> Charge)?
  ) -> [CostItem] {
    let name = "Extended Support of \(engine.name)"
    switch EngineLifecycle.phase(of: version, among: engine.lifecycles, on: catalog.today) {
    case .standard: []
    case .unknown:
      CostItem.leftOut(name, because: "it is not known what version \(version) costs beyond its standard support")
    case .firstYears: priced(name, version, years: "Yr1-Yr2", charge)
    case .thirdYear: priced(name, version, years: "Yr3", charge)
    }
  }

  private func priced(
    _ name: String, _ version: EngineVersion, years: String, _ charge: ((String, PriceQuery) -> Charge)?
  ) -> [CostItem] {
    let major = version.first(engine.lifecycles.first?.version.numbers.count ?? 1)
    guard let charge else {
      return [
        .leftOut("\(name) \(major)", because: "it is charged by the capacity of instances that is not known here")
      ]
    }
    let query = PriceQuery(
      "AmazonRDS", "ExtendedSupport:\(years):\(engine.name.filter { $0 != " " })\(major)", ["engine": engine.name])
    return [.charge(charge("\(name) \(major), a virtual processor", query))]
  }

  /// Without it AWS upgrades the database instead (`EngineLifecycleSupport` of CreateDBInstance).
  private var isDisabled: Bool { first("EngineLifecycleSupport")?.hasSuffix("-disabled") ?? false }

  private func first(_ path: String) -> String? { declaring.lazy.compactMap { $0.string(path) }.first }
}
