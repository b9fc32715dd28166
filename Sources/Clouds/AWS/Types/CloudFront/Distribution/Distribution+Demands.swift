import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html, API_CacheBehavior.html and
  /// API_Origin.html: `NoSuchOrigin`, `InvalidArgument`, `InvalidOrigin`, `TooManyDistributionCNAMEs`.
  static let distribution: [Demand] = [
    .length("DistributionConfig.Comment", from: 0, to: 128),
    .elements("DistributionConfig.Aliases", to: 100), .elements("DistributionConfig.CacheBehaviors", to: 75),
    .elements("DistributionConfig.Origins", from: 1, to: 100),
    .each("DistributionConfig.DefaultCacheBehavior", caching), .each("DistributionConfig.CacheBehaviors.*", caching),
    .each(
      "DistributionConfig.Origins.*", .oneOf("S3OriginConfig", "CustomOriginConfig", "VpcOriginConfig"),
      .number("ConnectionAttempts", from: 1, to: 3), .number("ConnectionTimeout", from: 1, to: 10),
      .one("CustomOriginConfig.OriginProtocolPolicy", of: "http-only", "match-viewer", "https-only")),
    targets, ownNames, noLegacy,
  ]

  private static let caching = Demand.oneOf("CachePolicyId", "ForwardedValues")

  private static let targets = Demand { subject in
    let origins = subject.values("DistributionConfig.Origins.*.Id").map { subject.declared.literal($0.value) }
    let groups = subject.values("DistributionConfig.OriginGroups.Items.*.Id").map { subject.declared.literal($0.value) }
    guard !origins.contains(nil), !groups.contains(nil) else { return [] }
    let targets =
      subject.values("DistributionConfig.DefaultCacheBehavior.TargetOriginId")
      + subject.values("DistributionConfig.CacheBehaviors.*.TargetOriginId")
    return targets.compactMap { name, value in
      guard let target = subject.declared.literal(value), !(origins + groups).contains(target) else { return nil }
      return subject.problem(
        .impossibleProperty, "\(name) is \(target.plainText ?? ""), which no origin is called", at: name,
        fix: "name one of \(origins.compactMap { $0?.plainText }.joined(separator: ", "))")
    }
  }

  /// CloudFront's own certificate is for its own names only: `InvalidViewerCertificate`.
  private static let ownNames = Demand { subject in
    guard let names = subject.given("DistributionConfig.Aliases")?.list, !names.isEmpty else { return [] }
    let certificate = subject.given("DistributionConfig.ViewerCertificate")
    if certificate?["AcmCertificateArn"] != nil || certificate?["IamCertificateId"] != nil { return [] }
    return [
      subject.problem(
        .impossibleProperty, "has names of its own and no certificate for them", at: "DistributionConfig.Aliases",
        fix: "declare viewerCertificate with acmCertificateArn, a certificate of us-east-1")
    ]
  }

  /// Members of the first form of the type, which the API does not have.
  private static let noLegacy = Demand { subject in
    [("CNAMEs", "aliases"), ("CustomOrigin", "origins"), ("S3Origin", "origins")].compactMap { member, instead in
      guard subject.isGiven("DistributionConfig.\(member)") else { return nil }
      return subject.problem(
        .impossibleProperty, "\(member) is deprecated and not supported", at: "DistributionConfig.\(member)",
        fix: "declare \(instead)")
    }
  }
}
