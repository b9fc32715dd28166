import Planner
import Pricing

/// The types of the service, a folder for each.
enum CertificateManager: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(certificate, cost: .certificate, demands: Demand.certificate)
  ]

  static let rules = Rule.certificates

  /// Every algorithm that a certificate's key can have: lists leave out all but the two oldest unless they are asked for.
  ///
  /// Source: ACM API Reference, Filters.
  static let keyTypes: [String] = [
    "RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1",
  ]
}
