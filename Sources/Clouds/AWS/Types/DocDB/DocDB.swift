import Pricing

/// The types of the service, a folder for each.
enum DocDB: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .docDBCluster),
    ResourceKind(cost: .docDBInstance),
    ResourceKind(cost: .docDBDBSubnetGroup),
  ]
}
