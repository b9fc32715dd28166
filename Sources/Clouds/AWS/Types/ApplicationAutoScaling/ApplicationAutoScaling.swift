import Pricing

/// The types of the service, a folder for each.
enum ApplicationAutoScaling: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .applicationAutoScalingScalableTarget, wayBack: .plain),
    ResourceKind(cost: .applicationAutoScalingScalingPolicy, wayBack: .plain),
  ]
}
