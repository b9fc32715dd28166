import InfraModel

extension ValueEncoding {
  /// A configuration as CloudFront tells it.
  static let distribution = ValueEncoding.code(
    encode: { DistributionForm.sent($0, reference: "") }, decode: DistributionForm.told)
}

/// How the registry and CloudFront's API spell a distribution's configuration: lists that carry their length, other names
/// for the same members, and much that a change must name even where it says nothing.
///
/// Source: CloudFront API Reference, DistributionConfig, UpdateDistribution ("fields that are optional when you create a
/// distribution and required when you update it").
enum DistributionForm {
  /// Lists that the API gives a length.
  private static let counted = [
    "Aliases", "CacheBehaviors", "CustomErrorResponses", "FunctionAssociations", "Headers",
    "LambdaFunctionAssociations",
    "Origins", "QueryStringCacheKeys", "TrustedKeyGroups", "TrustedSigners", "WhitelistedNames", "OriginCustomHeaders",
    "OriginSSLProtocols", "AllowedMethods", "CachedMethods",
  ]
  /// Those of them that are on only if they have elements.
  private static let switched: Set<String> = ["TrustedKeyGroups", "TrustedSigners"]
  /// The registry's name and the API's.
  private static let names = [
    "AcmCertificateArn": "ACMCertificateArn", "IamCertificateId": "IAMCertificateId", "IPV6Enabled": "IsIPV6Enabled",
    "OriginCustomHeaders": "CustomHeaders", "OriginSSLProtocols": "OriginSslProtocols",
    "SslSupportMethod": "SSLSupportMethod",
  ]

  /// What CloudFront has where nothing is declared, in the registry's spelling.
  private static let standard: [String: Value] = [
    "Aliases": [], "CacheBehaviors": [], "Comment": "", "CustomErrorResponses": [], "DefaultRootObject": "",
    "HttpVersion": "http1.1", "IPV6Enabled": false, "PriceClass": "PriceClass_All", "Staging": false, "WebACLId": "",
    "OriginGroups": ["Quantity": 0], "Restrictions": ["GeoRestriction": ["RestrictionType": "none"]],
    "ViewerCertificate": ["CloudFrontDefaultCertificate": true], "ContinuousDeploymentPolicyId": "",
  ]
  private static let standardBehavior: [String: Value] = [
    "AllowedMethods": ["GET", "HEAD"], "CachedMethods": ["GET", "HEAD"], "Compress": false,
    "FieldLevelEncryptionId": "", "FunctionAssociations": [], "LambdaFunctionAssociations": [],
    "SmoothStreaming": false, "TrustedKeyGroups": [], "TrustedSigners": [],
  ]
  private static let standardOrigin: [String: Value] = [
    "OriginPath": "", "OriginCustomHeaders": [], "ConnectionAttempts": 3, "ConnectionTimeout": 10,
    "OriginShield": ["Enabled": false], "OriginAccessControlId": "",
  ]
  private static let standardCustom: [String: Value] = [
    "HTTPPort": 80, "HTTPSPort": 443, "OriginReadTimeout": 30, "OriginKeepaliveTimeout": 5,
    "OriginSSLProtocols": ["TLSv1.2"],
  ]
  private static let standardBucket: [String: Value] = ["OriginAccessIdentity": ""]

  // MARK: To the API

  /// The whole configuration for a create or an update.
  static func sent(_ declared: Value, reference: Value) -> Value {
    var config = standard.merging(declared.object ?? [:]) { $1 }
    config["DefaultCacheBehavior"] = behavior(config["DefaultCacheBehavior"] ?? [:])
    config["CacheBehaviors"] = config["CacheBehaviors"].map { .list(($0.list ?? []).map(behavior)) }
    config["Origins"] = .list((config["Origins"]?.list ?? []).map(origin))
    var logging: [String: Value] = ["Bucket": "", "IncludeCookies": false, "Prefix": ""]
    logging.merge(config["Logging"]?.object ?? [:]) { $1 }
    logging["Enabled"] = .bool(logging["Bucket"] != "")
    config["Logging"] = .object(logging)
    config["CallerReference"] = reference
    // The first form of the type, which `Demand.distribution` refuses.
    for name in ["CNAMEs", "CustomOrigin", "S3Origin"] { config[name] = nil }
    return rendered(.object(config))
  }

  private static func behavior(_ declared: Value) -> Value {
    var members = standardBehavior.merging(declared.object ?? [:]) { $1 }
    if var forwarded = members["ForwardedValues"]?.object {
      forwarded["Cookies"] = forwarded["Cookies"] ?? ["Forward": "none"]
      members["ForwardedValues"] = .object(forwarded)
      members["MinTTL"] = members["MinTTL"] ?? 0
    }
    return .object(members)
  }

  private static func origin(_ declared: Value) -> Value {
    var members = standardOrigin.merging(declared.object ?? [:]) { $1 }
    if let custom = members["CustomOriginConfig"]?.object {
      members["CustomOriginConfig"] = .object(standardCustom.merging(custom) { $1 })
    }
    if let bucket = members["S3OriginConfig"]?.object {
      members["S3OriginConfig"] = .object(standardBucket.merging(bucket) { $1 })
    }
    return .object(members)
  }

  private static func rendered(_ value: Value) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map(rendered))
    case .object(let members):
      var result: [String: Value] = [:]
      for (name, value) in members {
        let inner = number(rendered(value), of: name)
        guard let elements = inner.list, counted.contains(name) else {
          result[names[name] ?? name] = inner
          continue
        }
        result[names[name] ?? name] = list(elements, isSwitched: switched.contains(name))
      }
      // The methods that are cached are a part of those that are allowed.
      if let cached = result.removeValue(forKey: "CachedMethods"), let allowed = result["AllowedMethods"] {
        result["AllowedMethods"] = allowed.setting("CachedMethods", to: cached)
      }
      if result["RestrictionType"] != nil {
        let places = result.removeValue(forKey: "Locations")?.list ?? []
        result["Quantity"] = .integer(Int64(places.count))
        if !places.isEmpty { result["Items"] = .list(places) }
      }
      return .object(result)
    default: return value
    }
  }

  /// Seconds are whole, and the code of an answer is a text.
  private static func number(_ value: Value, of name: String) -> Value {
    guard let number = value.number else { return value }
    if name.hasSuffix("TTL") { return .integer(Int64(number)) }
    return name == "ResponseCode" ? .string(String(Int64(number))) : value
  }

  private static func list(_ elements: [Value], isSwitched: Bool) -> Value {
    var result: [String: Value] = ["Quantity": .integer(Int64(elements.count))]
    if !elements.isEmpty { result["Items"] = .list(elements) }
    if isSwitched { result["Enabled"] = .bool(!elements.isEmpty) }
    return .object(result)
  }

  // MARK: From the API

  /// A configuration in the registry's spelling.
  static func told(_ value: Value) -> Value {
    guard var config = plain(value).object else { return value }
    config["CallerReference"] = nil
    if config["Logging"]?["Enabled"] != true { config["Logging"] = nil }
    config["Logging"] = config["Logging"]?.setting("Enabled", to: nil)
    if var certificate = config["ViewerCertificate"]?.object {
      for name in ["Certificate", "CertificateSource"] { certificate[name] = nil }
      if certificate["CloudFrontDefaultCertificate"] == true { certificate = ["CloudFrontDefaultCertificate": true] }
      if certificate["CloudFrontDefaultCertificate"] == false { certificate["CloudFrontDefaultCertificate"] = nil }
      config["ViewerCertificate"] = .object(certificate)
    }
    return .object(config)
  }

  private static let registryNames = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })

  private static func plain(_ value: Value) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map(plain))
    case .object(let members):
      var result: [String: Value] = [:]
      for (name, value) in members {
        let name = registryNames[name] ?? name
        if name == "AllowedMethods" { result["CachedMethods"] = value["CachedMethods"].map(elements) }
        if name == "ResponseCode", let code = value.string {
          result[name] = Int64(code).map(Value.integer)
        } else {
          result[name] = counted.contains(name) && value.object != nil ? elements(of: value) : plain(value)
        }
      }
      if result["RestrictionType"] != nil {
        result["Quantity"] = nil
        result["Locations"] = result.removeValue(forKey: "Items")
      }
      return .object(result)
    default: return value
    }
  }

  private static func elements(of value: Value) -> Value { .list((value["Items"]?.list ?? []).map(plain)) }
}

extension NormalForm {
  /// A distribution as a person declares it. Each origin says of what kind it is: one that tells no kind is a bucket's.
  static let declaredDistribution = NormalForm("declared distribution") { value in
    guard var config = value.object else { return value }
    config["Origins"] = (config["Origins"]?.list).map { origins in
      .list(
        origins.map { origin in
          let kinds = ["S3OriginConfig", "CustomOriginConfig", "VpcOriginConfig"]
          return kinds.contains { origin[$0] != nil } ? origin : origin.setting("S3OriginConfig", to: [:])
        })
    }
    if config["OriginGroups"]?["Quantity"] == 0 { config["OriginGroups"] = nil }
    return .object(config)
  }
}
