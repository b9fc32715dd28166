import Pricing

/// The types of the service, a folder for each.
enum ElasticLoadBalancingV2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .elasticLoadBalancingV2Listener),
    ResourceKind(cost: .elasticLoadBalancingV2ListenerRule),
    ResourceKind(cost: .loadBalancer),
    ResourceKind(cost: .elasticLoadBalancingV2TargetGroup),
  ]
}
