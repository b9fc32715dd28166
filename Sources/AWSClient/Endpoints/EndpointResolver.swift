internal import InfraModel
internal import OperationModels

/// Finds the endpoint of a call: an override, or the service's usual host.
struct EndpointResolver {
  var endpoint: String?
  var serviceEndpoints: [Service: String]

  /// Services without regions are signed for one region of their partition.
  private static let globalServices: [String: (host: String, region: String)] = [
    "iam": ("iam.amazonaws.com", "us-east-1"),
    "cloudfront": ("cloudfront.amazonaws.com", "us-east-1"),
    "route53": ("route53.amazonaws.com", "us-east-1"),
    "budgets": ("budgets.amazonaws.com", "us-east-1"),
  ]

  func resolve(_ model: OperationModel, region: String, input: [String: Value]) -> Endpoint {
    let facts = model.service
    let global = Self.globalServices[facts.id]
    let override = serviceEndpoints[Service(facts.id)] ?? endpoint
    let host = global?.host ?? "\(facts.endpointPrefix).\(region).\(Self.suffix(of: region))"
    return Endpoint(
      url: override.map(Self.withoutSlash) ?? "https://\(host)", signingName: facts.signingName,
      signingRegion: global?.region ?? region)
  }

  /// Whether a bucket's name stands in the host: not with an override, and not where TLS could not match the name.
  func usesVirtualHost(_ model: OperationModel, bucket: String) -> Bool {
    guard model.service.id == "s3", serviceEndpoints[.s3] == nil, endpoint == nil else { return false }
    return (3...63).contains(bucket.utf8.count)
      && bucket.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  private static func suffix(of region: String) -> String {
    region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
  }

  private static func withoutSlash(_ url: String) -> String {
    url.hasSuffix("/") ? String(url.dropLast()) : url
  }
}
