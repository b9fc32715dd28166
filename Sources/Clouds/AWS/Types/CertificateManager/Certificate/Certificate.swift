import AWSClient
import InfraModel
import Provider

extension CertificateManager {
  /// A certificate: requested, and issued when its domains are proven to be the account's. Where a hosted zone is
  /// declared for a domain, the record that proves it is made there, and taken away with the last certificate that needs
  /// it.
  ///
  /// Source: ACM API Reference; ACM User Guide, "DNS validation".
  static let certificate = Handler("AWS::CertificateManager::Certificate", of: .acm, id: "Id") {
    Create(
      "RequestCertificate",
      [
        "DomainName", "SubjectAlternativeNames", "ValidationMethod", "CertificateAuthorityArn", "KeyAlgorithm",
        logged, .field("CertificateExport", as: "Options.Export"),
        .code(as: "DomainValidationOptions", of: "DomainValidationOptions", mailed),
        .code(as: "IdempotencyToken") { .string(token(of: $0.operation)) },
      ], outputs: ["Id": "CertificateArn"])
    Sets(
      "CertificateTransparencyLoggingPreference", by: "UpdateCertificateOptions", [arn, logged],
      removed: .to(["CertificateTransparencyLoggingPreference": "ENABLED"]))
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForCertificate", [arn]), at: "Tags"),
      add: Call("AddTagsToCertificate", [arn, .tagList()]),
      remove: Call(
        "RemoveTagsFromCertificate", [arn, .elements("", as: "Tags", .object([.field("Key", as: "Key")]))]))
    Reads(
      "DescribeCertificate", [arn], at: "Certificate",
      maps: [
        .field("Id", as: "CertificateArn"), .field("CertificateExport", as: "Options.Export"), logged,
        .field("KeyAlgorithm", as: "KeyAlgorithm", .keyAlgorithm),
      ], except: ["DomainValidationOptions"])
    Postprocess(CertificateReading.complete)
    Upkeeps { item, _ in item["NotAfter"]?.number.map { [.valid(until: $0)] } ?? [] }
    Ready(
      "Status", is: ["ISSUED"],
      failed: ["EXPIRED", "FAILED", "INACTIVE", "REVOKED", "VALIDATION_TIMED_OUT"], saying: "FailureReason", every: 5,
      typically: 180)
    Supplies(uses: DomainProofs.uses, DomainProofs.supply)
    // What showed it lets go of it after a while: API Gateway takes a quarter of an hour.
    Deletes(
      "DeleteCertificate", [arn], retries: [Retry(on: ["ResourceInUseException"], for: 1200)],
      leftovers: DomainProofs.leftovers)
    Finds.code(["ListCertificates", "ListTagsForCertificate"]) { cloud, scope in
      let listed = try await cloud.ask(
        "ListCertificates", ["Includes": ["keyTypes": .list(keyTypes.map(Value.string))]])
      let domain = DomainName.normal(scope.text("DomainName"))
      var found: [[String: Value]] = []
      for summary in listed["CertificateSummaryList"]?.list ?? []
      where DomainName.normal(summary["DomainName"]?.string ?? "") == domain {
        guard let id = summary["CertificateArn"],
          let tags = try await cloud.askIfPresent("ListTagsForCertificate", ["CertificateArn": id])?["Tags"]
        else { continue }
        if Execution.plainTags(tags)[Tags.operationKey] == scope.operation { found.append(["Id": id]) }
      }
      return found
    }
    Traits(
      replacing: ["CertificateExport"],
      comparisons: [
        "DomainName": .form(.domainName), "SubjectAlternativeNames": .form(.domainNames),
        "DomainValidationOptions": .unordered,
      ],
      defaults: ["CertificateExport": "DISABLED", "KeyAlgorithm": "RSA_2048", "ValidationMethod": "EMAIL"],
      exclusive: [], holds: ["DomainValidationOptions.*.HostedZoneId"])
  }

  private static let arn = Field.field("Id", as: "CertificateArn")
  private static let logged = Field.field(
    "CertificateTransparencyLoggingPreference", as: "Options.CertificateTransparencyLoggingPreference")

  /// Only mails are an option of the API: zones are the handler's own.
  @Sendable private static func mailed(_ scope: CallScope) -> Value? {
    let options = (scope["DomainValidationOptions"]?.list ?? []).filter { $0["ValidationDomain"] != nil }
    if options.isEmpty { return Value?.none }
    return .list(options.map { $0.removing("HostedZoneId") })
  }

  /// A token of letters, digits and underscores, at most 32.
  ///
  /// Source: ACM API Reference, RequestCertificate.
  private static func token(of operation: String) -> String {
    String(operation.map { $0.isLetter || $0.isNumber ? $0 : "_" }.prefix(32))
  }
}

/// A certificate in the registry's words.
enum CertificateReading {
  @Sendable static func complete(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    // The list has the domain itself, whether it was asked for or not.
    let domain = properties["DomainName"]?.string.map(DomainName.normal)
    let declared = (scope["SubjectAlternativeNames"]?.list ?? []).compactMap(\.string).map(DomainName.normal)
    func place(_ name: Value) -> Int {
      declared.firstIndex(of: DomainName.normal(name.string ?? "")) ?? declared.count
    }
    let names = (properties["SubjectAlternativeNames"]?.list ?? [])
      .filter { place($0) < declared.count || $0.string.map(DomainName.normal) != domain }
      .sorted { (place($0), $0.string ?? "") < (place($1), $1.string ?? "") }
    properties["SubjectAlternativeNames"] = names.isEmpty ? Value?.none : .list(names)
    properties["ValidationMethod"] = item["DomainValidationOptions"]?[0]?["ValidationMethod"]
    // No answer tells in which zone a domain was proven.
    properties["DomainValidationOptions"] = scope["DomainValidationOptions"]
  }
}

extension ValueEncoding {
  /// Some answers have `RSA-2048` for `RSA_2048`.
  fileprivate static let keyAlgorithm = ValueEncoding.code(
    encode: { $0 }, decode: { $0.string.map { .string($0.replacing("-", with: "_")) } })
}
