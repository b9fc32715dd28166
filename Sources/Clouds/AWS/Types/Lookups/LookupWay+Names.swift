import AWSClient
import InfraModel
import Provider

extension LookupWay {
  /// A public hosted zone by its name; a private one where `PrivateZone` says so.
  ///
  /// Source: Route 53 API Reference, ListHostedZonesByName: zones are listed from a name on, in the order of their names.
  static let hostedZoneByName = LookupWay(
    "AWS::Route53::HostedZone", by: ["Name"], optionally: ["PrivateZone"],
    [Use("ListHostedZonesByName", of: .route53), Use("GetHostedZone", of: .route53)]
  ) { scope throws(LookupFailure) in
    let name = scope.text("Name").map { $0.hasSuffix(".") ? $0 : $0 + "." } ?? ""
    let isPrivate = scope.request.arguments["PrivateZone"]?.bool ?? false
    let answer = try await scope.askOnce(.route53, "ListHostedZonesByName", ["DNSName": .string(name)])
    var found: [Candidate] = []
    for zone in answer["HostedZones"]?.list ?? []
    where zone["Name"]?.string?.lowercased() == name.lowercased()
      && (zone[path: "Config.PrivateZone"]?.bool ?? false) == isPrivate
    {
      guard let id = zone["Id"]?.string?.split(separator: "/").last.map(String.init) else { continue }
      var properties: [String: Value] = ["Id": .string(id), "Name": .string(String(name.dropLast()))]
      if scope.wants("NameServers") {
        let details = try await scope.askOnce(.route53, "GetHostedZone", ["Id": .string(id)])
        properties["NameServers"] = details["DelegationSet"]?["NameServers"]
      }
      found.append(Candidate(name: id, properties: properties))
    }
    return found
  }

  /// An issued certificate by its domain, or by one of its further names.
  ///
  /// Source: ACM API Reference, ListCertificates: without `Includes` only RSA keys of 1024 and 2048 bits are listed;
  /// CertificateSummary: of the further names at most a hundred are there, and whether there are more.
  static let certificateByDomain = LookupWay(
    "AWS::CertificateManager::Certificate", by: ["DomainName"],
    [Use("ListCertificates", of: .acm), Use("DescribeCertificate", of: .acm)]
  ) { scope throws(LookupFailure) in
    let domain = Value.string(scope.text("DomainName") ?? "")
    let keys = Value.list(CertificateManager.keyTypes.map(Value.string))
    let answer = try await scope.ask(
      .acm, "ListCertificates", ["CertificateStatuses": ["ISSUED"], "Includes": ["keyTypes": keys]])
    var found: [Candidate] = []
    for summary in answer["CertificateSummaryList"]?.list ?? [] {
      guard let arn = summary["CertificateArn"]?.string else { continue }
      let told = summary["SubjectAlternativeNameSummaries"]?.list
      let isNamed = summary["DomainName"] == domain || told?.contains(domain) == true
      guard isNamed || told == nil || summary["HasAdditionalSubjectAlternativeNames"] == true else { continue }
      var properties: [String: Value] = ["Id": .string(arn), "DomainName": summary["DomainName"] ?? domain]
      if !isNamed || scope.request.attributes.contains(where: { properties[$0] == nil }) {
        let details = try await scope.askOnce(.acm, "DescribeCertificate", ["CertificateArn": .string(arn)])
        properties.merge(details["Certificate"]?.object ?? [:]) { own, _ in own }
        guard isNamed || properties["SubjectAlternativeNames"]?.list?.contains(domain) == true else { continue }
      }
      found.append(Candidate(name: arn, properties: properties))
    }
    return found
  }

  /// A secret by its name: what identifies it, never what it holds.
  static let secretByName = LookupWay(
    "AWS::SecretsManager::Secret", by: ["Name"], [Use("DescribeSecret", of: .secretsManager)]
  ) { scope throws(LookupFailure) in
    let secret = try await scope.askOnce(
      .secretsManager, "DescribeSecret", ["SecretId": .string(scope.text("Name") ?? "")])
    guard secret["DeletedDate"] == nil else { throw .unusable("it waits for its deletion") }
    guard let arn = secret["ARN"]?.string else { return [] }
    var properties: [String: Value] = ["Id": .string(arn)]
    for name in ["Name", "Description", "KmsKeyId"] { properties[name] = secret[name] }
    return [Candidate(name: arn, properties: properties)]
  }
}
