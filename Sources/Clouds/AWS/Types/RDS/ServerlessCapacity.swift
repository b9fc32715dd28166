import Pricing

/// The capacity that a serverless instance takes: as it is declared to use, else anything between the bounds that its
/// cluster declares.
struct ServerlessCapacity {
  /// The instance, then its cluster: the first that declares usage says it.
  var resources: [PricedResource]
  /// The resource that declares the bounds.
  var cluster: PricedResource?
  var path = "ServerlessV2ScalingConfiguration"
  /// Whether it stops while nothing is asked of it.
  var pauses = false

  /// Whether a cluster declares a bound for serverless instances.
  static func isDeclared(by cluster: PricedResource) -> Bool {
    ["MinCapacity", "MaxCapacity"].contains { cluster.value("ServerlessV2ScalingConfiguration.\($0)") != nil }
  }

  @CostBuilder func items(_ name: String, _ query: PriceQuery) -> [CostItem] {
    if let units = resources.lazy.compactMap({ $0.usage(.capacityUnits) }).first {
      charge(name, units, query)
    } else if let least, let most {
      charge(name, Span(pauses ? .zero : least, most), query)
    } else {
      CostItem.missing(path + (least == nil ? ".MinCapacity" : ".MaxCapacity"), for: name)
    }
  }

  private var least: Quantity? { cluster?.quantity(path + ".MinCapacity") }
  private var most: Quantity? { cluster?.quantity(path + ".MaxCapacity") }

  private func charge(_ name: String, _ units: Span<Quantity>, _ query: PriceQuery) -> Charge {
    .used(name, units * Quantity.hoursOfMonth, dependsOn: [.capacityUnits], query)
  }
}
