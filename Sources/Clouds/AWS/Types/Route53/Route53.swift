import Pricing

/// The types of the service, a folder for each.
enum Route53: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .hostedZone),
    ResourceKind(cost: .route53RecordSet),
  ]
}
