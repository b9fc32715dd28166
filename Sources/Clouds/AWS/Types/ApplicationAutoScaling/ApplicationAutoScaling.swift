import Pricing

/// The types of the service, a folder for each.
enum ApplicationAutoScaling: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .applicationAutoScalingScalableTarget),
    ResourceKind(cost: .applicationAutoScalingScalingPolicy),
  ]
}
