import Pricing

/// The types of the service, a folder for each.
enum CertificateManager: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .certificate)
  ]
}
