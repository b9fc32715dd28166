public import AWS
public import Infra

/// A content network that shows a bucket's files to the world, over HTTPS only. The bucket itself stays closed: it admits this
/// network alone.
public struct ContentNetwork: Component {
  public var scope: Scope
  /// The network's distribution.
  public let distribution: CloudFront.Distribution

  private let access: CloudFront.OriginAccessControl

  /// Where the files are shown.
  public let url: Input<String>

  /// - Parameters:
  ///   - bucket: Whose files it shows; it has to admit the network (``PrivateBucket/allowing(_:)``).
  ///   - domain: The name that it answers to, with a certificate in `us-east-1`; `nil` for the name that CloudFront gives.
  ///   - firewall: What stands before it, in `us-east-1`.
  ///   - index: The file that is shown for the root, and for each path that has no file: the application finds its way itself.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "content", showing bucket: PrivateBucket, at domain: Domain? = nil,
    behind firewall: WebFirewall? = nil, index: Input<String> = "index.html",
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let access = CloudFront.OriginAccessControl(
      "access",
      originAccessControlConfig: .init(
        name: "\(prefix)-\(name)", originAccessControlOriginType: "s3", signingBehavior: "always",
        signingProtocol: "sigv4"))
    let origin = CloudFront.Distribution.Origin(
      domainName: bucket.bucket.regionalDomainName, id: "files", originAccessControlId: access.id,
      s3OriginConfig: .init(originAccessIdentity: ""))
    // An application of one page: what is no file is one of its own paths. Only 404, which S3 answers to those who may list:
    // 403 is also what the firewall answers.
    let page = CloudFront.Distribution.CustomErrorResponse(
      errorCode: .status404, errorCachingMinTTL: 10, responseCode: .status200, responsePagePath: "/\(index)")
    let certificate = domain.map { domain in
      CloudFront.Distribution.ViewerCertificate(
        acmCertificateArn: domain.certificate.id, minimumProtocolVersion: .tlSv1_2_2021, sslSupportMethod: .sniOnly)
    }
    let distribution = CloudFront.Distribution(
      "distribution",
      distributionConfig: .init(
        defaultCacheBehavior: .init(
          targetOriginId: "files", viewerProtocolPolicy: .redirectToHttps, cachePolicyId: Self.optimized,
          compress: true,
          responseHeadersPolicyId: Self.securityHeaders),
        enabled: true, aliases: domain.map { [.init($0.name)] }, comment: "\(prefix) \(name)",
        customErrorResponses: [page], defaultRootObject: index, httpVersion: .http2and3, ipv6Enabled: true,
        origins: [origin], priceClass: .priceClass_100, viewerCertificate: certificate,
        webACLId: firewall?.rules.arn))
    self.access = access
    self.distribution = distribution
    url = domain.map { .init("https://\($0.name)") } ?? "https://\(distribution.domainName)"
  }

  public var body: Contents {
    access
    distribution
  }

  /// That the network reads a bucket's files, for the bucket's policy.
  public func reading(_ bucket: PrivateBucket) -> Statement {
    .allow(
      "s3:GetObject", "s3:ListBucket", on: "\(bucket.bucket.arn)", "\(bucket.bucket.arn)/*",
      to: .service("cloudfront.amazonaws.com"),
      when: .equals(
        "AWS:SourceArn", "arn:\(Partition.current):cloudfront::\(AccountID.current):distribution/\(distribution.id)"),
      id: "ContentNetwork")
  }

  /// AWS's own policies: CloudFront Developer Guide, "Use managed cache policies" (CachingOptimized) and "Use managed
  /// response headers policies" (SecurityHeadersPolicy).
  private static let optimized: Input<String> = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  private static let securityHeaders: Input<String> = "67f7725c-6f97-4210-82d7-5512b31e9d03"
}
