internal import Digests
internal import InfraModel

/// Requests of certificates, and the proofs that they wait for.
///
///     PENDING_VALIDATION ──each domain's CNAME is in a public zone──▶ two minutes ──▶ ISSUED
///            └──────────────────────── 72 hours ──────────────────▶ VALIDATION_TIMED_OUT
///
/// Sources: ACM API Reference, RequestCertificate and CertificateDetail; ACM User Guide, "DNS validation": the record is
/// unique to a domain and an account.
extension ACM {
  /// Seconds until the records are told, until a proven certificate is issued, and until ACM gives up.
  static let naming = 5.0
  static let issuing = 120.0
  static let patience = 259_200.0
  /// Seconds of a certificate's validity, and for which a request is known by its token.
  private static let validity = 34_214_400.0
  private static let tokensAreKept = 3600.0

  @Sendable static func request(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    if let token = call["IdempotencyToken"] {
      let before = cloud.list(certificate, in: call.region, where: "Token", is: token)
        .last { call.now - $0.createdAt < tokensAreKept && $0["Input"] == .object(call.input) }
      if let arn = before?.arn { return ["CertificateArn": .string(arn)] }
    }
    let domain = try call.required("DomainName").lowercased()
    guard domain.utf8.count <= 64 else {
      throw Fault("InvalidParameterException", "The first domain name can be no longer than 64 characters.")
    }
    var names = [domain]
    for name in call.strings("SubjectAlternativeNames").map({ $0.lowercased() }) where !names.contains(name) {
      names.append(name)
    }
    let isPrivate = call["CertificateAuthorityArn"] != nil
    let key = call.string("KeyAlgorithm") ?? "RSA_2048"
    guard isPrivate || ["RSA_2048", "EC_prime256v1", "EC_secp384r1"].contains(key) else {
      throw Fault("InvalidParameterException", "Key algorithm \(key) is not supported for requested certificates.")
    }
    var fields: [String: Value] = [
      "DomainName": .string(domain), "SubjectAlternativeNames": .list(names.map { .string($0) }),
      "KeyAlgorithm": .string(key), "SignatureAlgorithm": key.hasPrefix("RSA") ? "SHA256WITHRSA" : "SHA256WITHECDSA",
      "Type": isPrivate ? "PRIVATE" : "AMAZON_ISSUED", "Status": "PENDING_VALIDATION", "CreatedAt": .number(call.now),
      "RenewalEligibility": "INELIGIBLE", "Subject": .string("CN=\(domain)"), "Issuer": "Amazon",
      "ExtendedKeyUsages": [],
      "Options": [
        "CertificateTransparencyLoggingPreference": "ENABLED", "Export": call["Options"]?["Export"] ?? "DISABLED",
      ], "RecordsAt": .number(call.after(naming)), "Input": .object(call.input),
    ]
    fields["Token"] = call["IdempotencyToken"]
    fields["CertificateAuthorityArn"] = call["CertificateAuthorityArn"]
    if !isPrivate { fields["DomainValidationOptions"] = .list(try options(for: names, cloud, call)) }
    let record = try cloud.create(certificate, call, fields, tags: call.tags())
    let isProven = isPrivate || isProven(record, cloud)
    try cloud.change(record) { schedule(&$0, isProven: isProven, call) }
    return ["CertificateArn": .string(record.arn ?? "")]
  }

  private static func options(for names: [String], _ cloud: Cloud, _ call: Call) throws(Fault) -> [Value] {
    let method = call.string("ValidationMethod") ?? "EMAIL"
    var mailed: [String: String] = [:]
    for option in call.list("DomainValidationOptions") {
      guard let name = option["DomainName"]?.string?.lowercased(),
        let domain = option["ValidationDomain"]?.string?.lowercased()
      else { continue }
      guard names.contains(name), name == domain || name.hasSuffix("." + domain) else {
        throw Fault(
          "InvalidDomainValidationOptionsException", "One or more domain validation options are invalid: \(name)")
      }
      mailed[name] = domain
    }
    return names.map { name in
      var option: [String: Value] = [
        "DomainName": .string(name), "ValidationStatus": "PENDING_VALIDATION", "ValidationMethod": .string(method),
      ]
      let domain = mailed[name] ?? bare(name)
      if method == "EMAIL" {
        option["ValidationDomain"] = .string(domain)
        option["ValidationEmails"] = .list(
          ["admin", "administrator", "hostmaster", "postmaster", "webmaster"].map { .string("\($0)@\(domain)") })
      } else {
        option["ValidationDomain"] = .string(name)
        option["ResourceRecord"] = resourceRecord(for: bare(name), call.account)
      }
      return .object(option)
    }
  }

  /// A domain without the `*.` of all names below it.
  private static func bare(_ name: String) -> String { name.hasPrefix("*.") ? String(name.dropFirst(2)) : name }

  /// The same for a domain and an account, in whichever region and however often.
  private static func resourceRecord(for domain: String, _ account: String) -> Value {
    let digest = Digest.sha256(Array("\(account) \(domain)".utf8))
    let letters = digest.utf8.suffix(10).map { Character(Unicode.Scalar(UInt8(ascii: "a") + $0 % 26)) }
    return [
      "Name": .string("_\(digest.prefix(32)).\(domain)."), "Type": "CNAME",
      "Value": .string("_\(digest.dropFirst(32)).\(String(letters)).acm-validations.aws."),
    ]
  }

  // MARK: - Proofs

  /// Looks at the proofs of every request again, after records have changed.
  static func reconsider(_ cloud: inout Cloud, _ call: Call) throws(Fault) {
    for record in cloud.everywhere(certificate, where: "Status", is: "PENDING_VALIDATION") {
      let isProven = isProven(record, cloud)
      // What is on its way stays there.
      if isProven != (record["IsProven"] == true) {
        try cloud.change(record) { schedule(&$0, isProven: isProven, call) }
      }
    }
  }

  private static func isProven(_ record: Record, _ cloud: Cloud) -> Bool {
    // Of what people put into DNS and answer to mails a twin does not know.
    if cloud.assumesOthers { return true }
    guard let options = record["DomainValidationOptions"]?.list else { return true }
    return options.allSatisfy { option in
      // Somebody who approves mails is not here.
      guard let proof = option["ResourceRecord"], let name = proof["Name"]?.string, let value = proof["Value"]?.string
      else { return false }
      let zones = cloud.list(Route53.zone, in: "").filter { zone in
        zone["VPCs"] == nil && name.hasSuffix("." + (zone.string("Name") ?? ""))
      }
      return zones.contains { zone in
        Route53.records(of: zone, cloud).contains { set in
          set["Type"] == "CNAME" && set.string("Name") == Route53.kept(name)
            && set["ResourceRecords"]?[0]?["Value"]?.string.map(Route53.kept) == Route53.kept(value)
        }
      }
    }
  }

  private static func schedule(_ record: inout Record, isProven: Bool, _ call: Call) {
    func told(_ status: Value) -> Value {
      .list((record["DomainValidationOptions"]?.list ?? []).map { $0.setting("ValidationStatus", to: status) })
    }
    record.stays()
    record["IsProven"] = .bool(isProven)
    let hasDomains = record["DomainValidationOptions"] != nil
    if isProven {
      let issued = call.after(issuing)
      var changes: [String: Value] = [
        "Status": "ISSUED", "IssuedAt": .number(issued), "NotBefore": .number(call.now),
        "NotAfter": .number(call.now + validity),
        "Serial": .string(String(Digest.sha256(Array(record.id.utf8)).prefix(32))),
      ]
      if hasDomains { changes["DomainValidationOptions"] = told("SUCCESS") }
      record.becomes(changes, at: issued)
    } else {
      record.becomes(
        ["Status": "VALIDATION_TIMED_OUT", "DomainValidationOptions": told("FAILED")], at: record.createdAt + patience)
    }
  }
}
