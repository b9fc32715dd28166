import InfraModel
import Pricing

/// What an instance finds out of the cluster that it belongs to.
enum ClusterMember {
  /// The cluster is known here.
  case of(PricedResource)
  /// The instance refers to a cluster that is not known here, so that its configuration is not either.
  case ofUnknown
  /// It refers to none.
  case alone

  init(_ instance: PricedResource, _ type: ResourceType) {
    let isMember = instance.value("DBClusterIdentifier") != nil
    // One that is priced by itself may have its cluster under any name.
    let cluster = isMember || instance.address == nil ? instance.related("DBClusterIdentifier", type) : nil
    if let cluster { self = .of(cluster) } else { self = isMember ? .ofUnknown : .alone }
  }

  var cluster: PricedResource? { if case .of(let cluster) = self { cluster } else { nil } }

  /// An instance whose cluster stores in one configuration, and costs otherwise in the other.
  @CostBuilder func items(
    for what: String, isOptimized: (PricedResource) -> Bool?, charge: (_ isOptimized: Bool) -> [Charge]
  ) -> [CostItem] {
    switch self {
    case .of(let cluster):
      if let isOptimized = isOptimized(cluster) {
        charge(isOptimized).map(CostItem.charge)
      } else {
        CostItem.unknown(.unknownConfiguration(for: what))
      }
    case .ofUnknown: CostItem.unknown(.notKnownHere("DBClusterIdentifier", for: what))
    case .alone:
      charge(false).map(CostItem.charge)
      CostItem.guess(
        "the cluster stores in its standard configuration", atStake: charge(true),
        fix: "declare DBClusterIdentifier, and the cluster in the same environment")
    }
  }
}

extension UnknownCost {
  /// What costs by the configuration of a cluster that is not known.
  static func unknownConfiguration(for what: String) -> UnknownCost {
    UnknownCost(
      .propertyMissing, what: what, why: "the StorageType of its cluster is not known, or is none that there is",
      fix: "declare the cluster's StorageType as a plain value")
  }
}
