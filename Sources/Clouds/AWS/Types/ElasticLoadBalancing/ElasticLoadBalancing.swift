import Pricing

/// The types of the service, a folder for each.
enum ElasticLoadBalancing: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .classicLoadBalancer)
  ]
}
