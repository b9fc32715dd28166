internal import InfraModel

/// AWS Certificate Manager, as far as certificates are asked for and found.
///
/// Source: ACM API Reference, version 2015-12-08.
enum ACM {
  static let certificate = Kind(
    "acm.certificate",
    missing: FaultForm("ResourceNotFoundException", "Could not find certificate {id}.")
  ) {
    $0.identifier = .uuid
    $0.arn = "arn:{partition}:acm:{region}:{account}:certificate/{id}"
    $0.arnField = "CertificateArn"
    $0.quota = Kind.Quota(
      2500, FaultForm("LimitExceededException", "Error: you have reached your limit of certificates"))
  }

  /// Seconds until a certificate is issued whose records are in place; nobody looks whether they are.
  static let issuing = 30.0

  static let certificates = ServiceBehavior(
    "acm", kinds: [certificate],
    operations: [
      "RequestCertificate": Behavior { cloud, call throws(Fault) in
        let domain = try call.required("DomainName").lowercased()
        let method = call["ValidationMethod"] ?? "EMAIL"
        var names = [domain]
        for name in call.strings("SubjectAlternativeNames").map({ $0.lowercased() }) where !names.contains(name) {
          names.append(name)
        }
        let options: [Value] = names.map { ["DomainName": .string($0), "ValidationMethod": method] }
        let record = try cloud.create(
          certificate, call,
          [
            "DomainName": .string(domain), "SubjectAlternativeNames": .list(names.map { .string($0) }),
            "KeyAlgorithm": call["KeyAlgorithm"] ?? "RSA_2048", "Type": "AMAZON_ISSUED",
            "DomainValidationOptions": .list(options), "CreatedAt": .number(call.now),
            "IssuedAt": .number(call.after(issuing)), "InUseBy": [], "RenewalEligibility": "INELIGIBLE",
          ], tags: call.tags())
        return ["CertificateArn": .string(record.arn ?? "")]
      },
      "DescribeCertificate": Behavior { cloud, call throws(Fault) in
        ["Certificate": rendered(try certificate(cloud, call), call)]
      },
      "ListCertificates": Behavior { cloud, call throws(Fault) in
        let statuses = Set(call.strings("CertificateStatuses"))
        let algorithms = Set((call["Includes"]?["keyTypes"]?.list ?? ["RSA_1024", "RSA_2048"]).compactMap(\.string))
        let all = cloud.list(certificate, in: call.region).map { rendered($0, call) }
        let found = all.filter { certificate in
          (statuses.isEmpty || statuses.contains(certificate["Status"]?.string ?? ""))
            && algorithms.contains(certificate["KeyAlgorithm"]?.string ?? "")
        }
        return ["CertificateSummaryList": .list(found.map(summary))]
      },
      "DeleteCertificate": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try certificate(cloud, call))
        return [:]
      },
      "AddTagsToCertificate": .tag(.arn("CertificateArn", certificate.missing)),
      "ListTagsForCertificate": .listTags(.arn("CertificateArn", certificate.missing), as: .list()),
    ])

  private static func certificate(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("CertificateArn")
    guard let record = cloud.find(arn: arn), record.key.kind == certificate.name else {
      throw certificate.missing.fault(arn)
    }
    return record
  }

  private static func rendered(_ record: Record, _ call: Call) -> Value {
    var members = record.fields
    let isIssued = (record["IssuedAt"]?.number ?? 0) <= call.now
    members["Status"] = isIssued ? "ISSUED" : "PENDING_VALIDATION"
    if !isIssued { members["IssuedAt"] = nil }
    let status: Value = isIssued ? "SUCCESS" : "PENDING_VALIDATION"
    members["DomainValidationOptions"] = .list(
      (record["DomainValidationOptions"]?.list ?? []).map { $0.setting("ValidationStatus", to: status) })
    return .object(members)
  }

  /// A certificate as lists tell it: at most a hundred of its names.
  private static func summary(_ certificate: Value) -> Value {
    let names = certificate["SubjectAlternativeNames"]?.list ?? []
    var members: [String: Value] = [
      "SubjectAlternativeNameSummaries": .list(Array(names.prefix(100))),
      "HasAdditionalSubjectAlternativeNames": .bool(names.count > 100), "InUse": false, "Exported": false,
    ]
    for name in [
      "CertificateArn", "DomainName", "Status", "Type", "KeyAlgorithm", "RenewalEligibility", "CreatedAt", "IssuedAt",
    ] {
      members[name] = certificate[name]
    }
    return .object(members)
  }
}
