internal import InfraModel

/// What services refuse to show: a certificate that is not there, is another region's, or is not issued.
struct CertificateUse: Sendable {
  /// Where the certificates' ARNs stand.
  let path: String
  /// The region that they must be in; `nil` for that of the call.
  var region: String?
  /// What is said against one.
  let missing: FaultForm
  let unusable: FaultForm

  /// Source: CloudFront API Reference, Errors.
  static let distribution = CertificateUse(
    path: "ViewerCertificate.ACMCertificateArn", region: "us-east-1", missing: viewer, unusable: viewer)
  private static let viewer = FaultForm(
    "InvalidViewerCertificate",
    "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid "
      + "certificate chain.", status: 400)

  /// Source: Cognito API Reference, CreateUserPoolDomain.
  static let userPoolDomain = CertificateUse(
    path: "CustomDomainConfig.CertificateArn", region: "us-east-1", missing: custom, unusable: custom)
  private static let custom = FaultForm("InvalidParameterException", viewer.message)

  /// Source: API Gateway Developer Guide, "Get certificates ready in ACM".
  static let apiDomain = CertificateUse(
    path: "DomainNameConfigurations.CertificateArn",
    missing: FaultForm(
      "BadRequestException", "Invalid certificate ARN: {id}. Certificate must be in the region of the API."),
    unusable: FaultForm("BadRequestException", "Certificate {id} not yet issued"))

  /// Source: Elastic Load Balancing API Reference, CreateListener.
  static let listener = CertificateUse(
    path: "Certificates.CertificateArn",
    missing: FaultForm("CertificateNotFound", "Certificate ARN '{id}' is not found"),
    unusable: FaultForm(
      "UnsupportedCertificate",
      "The certificate '{id}' must have a fully-qualified domain name, a supported signature, and a supported key size."
    ))

  /// Of types that Cloud Control keeps itself, by the paths of their properties.
  static let registry: [String: CertificateUse] = [
    "AWS::ApiGatewayV2::DomainName": apiDomain,
    "AWS::CloudFront::Distribution": CertificateUse(
      path: "DistributionConfig.ViewerCertificate.AcmCertificateArn", region: "us-east-1", missing: viewer,
      unusable: viewer),
    "AWS::Cognito::UserPoolDomain": userPoolDomain, "AWS::ElasticLoadBalancingV2::Listener": listener,
    "AWS::ElasticLoadBalancingV2::ListenerCertificate": listener,
  ]

  /// The links of a kind whose records have these properties in a field.
  static func links(_ uses: some Sequence<CertificateUse>, in field: String = "") -> [Link] {
    Set(uses.map { field.isEmpty ? $0.path : "\(field).\($0.path)" }).sorted()
      .map { Link($0, to: ACM.certificate.name, isARN: true, mustExist: false) }
  }

  /// Throws what is said against the certificates of a resource.
  func check(_ properties: [String: Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    for arn in Paths.texts(at: path, in: properties) where arn.contains(":acm:") {
      guard let record = cloud.find(ACM.certificate, arn: arn) else {
        if cloud.assumesOthers { continue }
        throw missing.fault(arn)
      }
      if record.key.region != region ?? call.region { throw missing.fault(arn) }
      if record["Status"] != "ISSUED" { throw unusable.fault(arn) }
    }
  }
}
