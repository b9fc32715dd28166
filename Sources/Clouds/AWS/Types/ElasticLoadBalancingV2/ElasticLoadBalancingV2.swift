import Pricing

/// The types of the service, a folder for each.
enum ElasticLoadBalancingV2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .elasticLoadBalancingV2Listener, wayBack: .plain),
    ResourceKind(cost: .elasticLoadBalancingV2ListenerRule, wayBack: .plain),
    ResourceKind(cost: .loadBalancer, wayBack: .plain),
    ResourceKind(cost: .elasticLoadBalancingV2TargetGroup, wayBack: .plain),
  ]
}
