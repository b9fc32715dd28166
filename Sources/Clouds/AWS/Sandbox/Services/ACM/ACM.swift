internal import InfraModel

/// AWS Certificate Manager: requests, and what becomes of them.
///
/// Source: ACM API Reference, version 2015-12-08.
enum ACM {
  static let certificate = Kind(
    "acm.certificate",
    missing: FaultForm("ResourceNotFoundException", "Could not find certificate {id}."),
    inUse: FaultForm("ResourceInUseException", "Certificate {id} is in use.")
  ) {
    $0.identifier = .uuid
    $0.arn = "arn:{partition}:acm:{region}:{account}:certificate/{id}"
    $0.arnField = "CertificateArn"
    $0.indexes = ["Status", "Token"]
    $0.quota = Kind.Quota(
      2500, FaultForm("LimitExceededException", "Error: you have reached your limit of certificates"))
  }

  static let certificates = ServiceBehavior(
    "acm", kinds: [certificate],
    operations: [
      "RequestCertificate": Behavior(request),
      "DescribeCertificate": Behavior { cloud, call throws(Fault) in
        ["Certificate": rendered(try found(cloud, call), cloud, call)]
      },
      "ListCertificates": Behavior { cloud, call throws(Fault) in
        let statuses = Set(call.strings("CertificateStatuses"))
        let algorithms = Set((call["Includes"]?["keyTypes"]?.list ?? ["RSA_1024", "RSA_2048"]).compactMap(\.string))
        let found = cloud.list(certificate, in: call.region).filter { record in
          (statuses.isEmpty || statuses.contains(record.string("Status") ?? ""))
            && algorithms.contains(record.string("KeyAlgorithm") ?? "")
        }
        return ["CertificateSummaryList": .list(found.map { summary($0, cloud) })]
      },
      "DeleteCertificate": Behavior { cloud, call throws(Fault) in
        let record = try found(cloud, call)
        if cloud.referrers(of: record).contains(where: { cloud.blocks($0, record) }) {
          throw certificate.inUse.fault(record.arn ?? "")
        }
        try cloud.delete(record)
        return [:]
      },
      "UpdateCertificateOptions": Behavior { cloud, call throws(Fault) in
        let record = try found(cloud, call)
        guard record["Status"] == "ISSUED" else {
          throw Fault("InvalidStateException", "The certificate is not in a valid state for this operation.")
        }
        // There is no way out of the public logs any more, and none to another `Export`.
        if let export = call["Options"]?["Export"], export != record["Options"]?["Export"] {
          throw Fault("ValidationException", "The Export option cannot be updated after the certificate is created.")
        }
        return [:]
      },
      "AddTagsToCertificate": .tag(.arn("CertificateArn", certificate.missing)),
      "RemoveTagsFromCertificate": Behavior { cloud, call throws(Fault) in
        try cloud.change(try found(cloud, call)) { record in
          for tag in call.list("Tags") {
            guard let key = tag["Key"]?.string else { continue }
            // Without a value, whatever it is.
            if tag["Value"] == nil || tag["Value"]?.string == record.tags[key] { record.tags[key] = nil }
          }
        }
        return [:]
      },
      "ListTagsForCertificate": .listTags(.arn("CertificateArn", certificate.missing), as: .list()),
    ])

  private static func found(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("CertificateArn")
    guard let record = cloud.find(certificate, arn: arn), record.key.region == call.region else {
      throw certificate.missing.fault(arn)
    }
    return record
  }

  private static func rendered(_ record: Record, _ cloud: Cloud, _ call: Call) -> Value {
    var members = record.fields
    members["InUseBy"] = .list(users(of: record, cloud))
    // The records are made up in the seconds after the request.
    if call.now < record["RecordsAt"]?.number ?? 0 {
      members["DomainValidationOptions"] = .list(
        (record["DomainValidationOptions"]?.list ?? []).map { $0.without("ResourceRecord") })
    }
    return .object(members)
  }

  /// The ARNs of what shows it: of a listener it is that of its load balancer.
  private static func users(of record: Record, _ cloud: Cloud) -> [Value] {
    cloud.referrers(of: record).map { user in
      user["LoadBalancerArn"] ?? user["Properties"]?["LoadBalancerArn"]
        ?? .string(user.arn ?? user.string("Identifier") ?? user.id)
    }
  }

  /// A certificate as lists tell it: at most a hundred of its names.
  private static func summary(_ record: Record, _ cloud: Cloud) -> Value {
    let names = record["SubjectAlternativeNames"]?.list ?? []
    var members: [String: Value] = [
      "SubjectAlternativeNameSummaries": .list(Array(names.prefix(100))),
      "HasAdditionalSubjectAlternativeNames": .bool(names.count > 100),
      "InUse": .bool(!users(of: record, cloud).isEmpty), "Exported": false,
    ]
    for name in [
      "CertificateArn", "DomainName", "Status", "Type", "KeyAlgorithm", "RenewalEligibility", "CreatedAt", "IssuedAt",
      "NotBefore", "NotAfter",
    ] {
      members[name] = record[name]
    }
    return .object(members)
  }
}
