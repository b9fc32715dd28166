import Pricing

/// The types of the service, a folder for each.
enum CloudFront: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .distribution, wayBack: .plain),
    ResourceKind(cost: .cloudFrontOriginAccessControl, wayBack: .plain),
  ]
}
