import InfraModel
import Planner

extension Rule {
  static let certificates = [region, zone]

  /// What shows a certificate, and from where it takes it; `nil` for its own region.
  ///
  /// Sources: CloudFront Developer Guide, "Requirements for using SSL/TLS certificates with CloudFront"; Cognito Developer
  /// Guide, "Using your own domain"; Application Load Balancers, "SSL certificates"; API Gateway Developer Guide, "Get
  /// certificates ready in ACM".
  private static let users: [(type: ResourceType, path: String, region: String?)] = [
    ("AWS::ApiGatewayV2::DomainName", "DomainNameConfigurations.*.CertificateArn", nil),
    ("AWS::CloudFront::Distribution", "DistributionConfig.ViewerCertificate.AcmCertificateArn", "us-east-1"),
    ("AWS::Cognito::UserPoolDomain", "CustomDomainConfig.CertificateArn", "us-east-1"),
    ("AWS::ElasticLoadBalancingV2::Listener", "Certificates.*.CertificateArn", nil),
    ("AWS::ElasticLoadBalancingV2::ListenerCertificate", "Certificates.*.CertificateArn", nil),
  ]

  /// `InvalidViewerCertificate`, `CertificateNotFound`, `InvalidParameterException`, `BadRequestException`.
  private static let region = Rule(.certificateRegion, "A certificate is in the region where it is used.") { declared in
    users.flatMap { type, path, fixed in
      declared.resources(type).flatMap { user -> [Diagnostic] in
        let wanted = fixed ?? declared.region(of: user)
        return Subject(of: user, in: declared).values(Pattern(path)).compactMap { name, value in
          guard let (node, words, region) = declared.certificate(value), region != wanted else { return nil }
          // China and the like have regions of their own.
          guard !region.hasPrefix("cn-"), !region.hasPrefix("us-gov-") else { return nil }
          return user.diagnostic(
            .certificateRegion, "certificate \(words) is in \(region), and must be in \(wanted)", property: name,
            notes: node.map { [$0.note("is declared here")] } ?? [],
            fix: node.map { "add .in(.\(swift(wanted))) to \($0.address)" } ?? "name a certificate of \(wanted)")
        }
      }
    }
  }

  /// A region as it is written in Swift: `usEast1`.
  private static func swift(_ region: String) -> String {
    let parts = region.split(separator: "-").map(String.init)
    return parts.prefix(1).joined() + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `InvalidChangeBatch`: `RRSet with DNS name … is not permitted in zone …`. ACM asks public servers.
  private static let zone = Rule(
    .recordOutsideZone, "A certificate's domains are proven in public zones of their own."
  ) { declared in
    declared.resources("AWS::CertificateManager::Certificate").flatMap { certificate in
      certificate.elements("DomainValidationOptions").enumerated().compactMap { index, option -> Diagnostic? in
        guard let domain = declared.literal(option["DomainName"])?.string,
          let zone = declared.target(option["HostedZoneId"]),
          zone.type == "AWS::Route53::HostedZone"
        else { return nil }
        let property = "DomainValidationOptions.\(index).HostedZoneId"
        let notes = [zone.note("is declared here")]
        if zone.properties["VPCs"] != nil {
          return certificate.diagnostic(
            .recordOutsideZone, "\(domain) cannot be proven in \(zone.address), a private zone, which ACM does not see",
            property: property, notes: notes, fix: "name a public zone")
        }
        guard let name = declared.literal(zone.properties["Name"])?.string, !DomainName.isInside(domain, name) else {
          return nil
        }
        return certificate.diagnostic(
          .recordOutsideZone, "\(domain) is outside of \(name), the domain of its zone", property: property,
          notes: notes,
          fix: "name the zone of \(domain)")
      }
    }
  }
}

extension Declared {
  /// A certificate that a property names, and its region; `nil` where the declaration does not tell it.
  fileprivate func certificate(_ value: Value) -> (node: ResourceNode?, words: String, region: String)? {
    if let node = target(value), node.type == "AWS::CertificateManager::Certificate" {
      return (node, node.address.path, region(of: node))
    }
    guard let arn = literal(value)?.string else { return nil }
    guard let parts = ARNText(arn), parts.service == "acm", !parts.region.isEmpty else { return nil }
    return (nil, arn, String(parts.region))
  }
}
