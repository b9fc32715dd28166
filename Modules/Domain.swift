public import AWS
public import Infra

/// A domain with a zone and a certificate of its own, whose name leads to a load balancer or a content network.
///
/// The name servers of the zone are entered in the domain above it once; the certificate is issued when that is done.
public struct Domain: Component {
  public var scope: Scope
  /// The domain's records.
  public let zone: Route53.HostedZone
  /// What proves to be the domain.
  public let certificate: CertificateManager.Certificate

  /// The domain itself.
  public let name: String

  /// - Parameters:
  ///   - name: The domain (`staging.example.com`).
  ///   - region: Where its certificate is used: `us-east-1` for a content network; `nil` for the environment's region.
  public init(
    _ name: String, certificateIn region: Region? = nil, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope("domain", file: file, line: line, column: column)
    let zone = Route53.HostedZone("zone", name: .init(name))
    self.zone = zone
    self.name = name
    let certificate = CertificateManager.Certificate(
      "certificate", domainName: .init(name),
      domainValidationOptions: [.init(domainName: .init(name), hostedZoneId: zone.id)], validationMethod: "DNS")
    self.certificate = region.map { certificate.in($0) } ?? certificate
  }

  public var body: Contents {
    zone
    certificate
  }

  /// The record by which the name leads to a load balancer.
  public func record(to balancer: LoadBalancer) -> Route53.RecordSet {
    Route53.RecordSet(
      "record", name: .init(name), type: "A",
      aliasTarget: .init(
        dnsName: balancer.balancer.dnsName, hostedZoneId: balancer.balancer.canonicalHostedZoneID,
        evaluateTargetHealth: true), hostedZoneId: zone.id)
  }

  /// The records by which the name leads to a content network, one for each kind of address.
  public func records(to network: ContentNetwork) -> [Route53.RecordSet] {
    ["A", "AAAA"].map { type in
      Route53.RecordSet(
        "record-\(type.lowercased())", name: .init(name), type: .init(type),
        // The zone of all distributions: AWS CloudFormation User Guide, AliasTarget.
        aliasTarget: .init(
          dnsName: network.distribution.domainName, hostedZoneId: "Z2FDTNDATAQYW2", evaluateTargetHealth: false),
        hostedZoneId: zone.id)
    }
  }
}
