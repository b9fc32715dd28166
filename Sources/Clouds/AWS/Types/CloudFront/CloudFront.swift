import Pricing

/// The types of the service, a folder for each.
enum CloudFront: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .distribution),
    ResourceKind(cost: .cloudFrontOriginAccessControl),
  ]
}
