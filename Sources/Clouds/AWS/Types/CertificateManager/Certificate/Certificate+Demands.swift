import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html and
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-certificatemanager-certificate-domainvalidationoption.html:
  /// `InvalidDomainValidationOptionsException`, `InvalidParameterException`.
  static let certificate: [Demand] = [
    .text("DomainName", .certificateName), .length("DomainName", from: 1, to: 64),
    .filled("SubjectAlternativeNames", "DomainValidationOptions"), .elements("SubjectAlternativeNames", to: 100),
    .text("SubjectAlternativeNames.*", .certificateName), .one("ValidationMethod", of: "DNS", "EMAIL"),
    .one("CertificateExport", of: "ENABLED", "DISABLED"),
    // Since 2026 every public certificate is logged.
    .one("CertificateTransparencyLoggingPreference", of: "ENABLED"),
    // Nobody asks a private authority for proofs.
    .excludes("ValidationMethod", "DomainValidationOptions", if: .given("CertificateAuthorityArn")),
    .holds("KeyAlgorithm", if: .lacking("CertificateAuthorityArn")) { subject in
      let known = ["RSA_2048", "EC_prime256v1", "EC_secp384r1"]
      guard let given = subject.text("KeyAlgorithm"), !known.contains(given) else { return nil }
      return ("KeyAlgorithm is \(given), which ACM does not issue", "take one of \(known.joined(separator: ", "))")
    },
    .each("DomainValidationOptions.*", .oneOf("HostedZoneId", "ValidationDomain"), validationDomain),
    zonesNeedDNS, optionsOfNames,
  ]

  /// A mail goes to the domain itself or one above it.
  private static let validationDomain = Demand.holds("ValidationDomain") { subject in
    guard let mailed = subject.text("ValidationDomain"), let domain = subject.text("DomainName"),
      !DomainName.isInside(domain, mailed)
    else { return nil }
    return ("ValidationDomain \(mailed) is not a domain above \(domain)", "name \(domain) or a domain above it")
  }

  private static let zonesNeedDNS = Demand { subject in
    guard !subject.values("DomainValidationOptions.*.HostedZoneId").isEmpty,
      subject.given("ValidationMethod") == nil
        || subject.text("ValidationMethod") == "EMAIL"
    else { return [] }
    return [
      subject.problem(
        .missingProperty, "ValidationMethod must be DNS where HostedZoneId is declared: without it ACM sends mails",
        at: "ValidationMethod", fix: "declare \(subject.label("ValidationMethod")): \"DNS\"")
    ]
  }

  private static let optionsOfNames = Demand { subject in
    let names = [subject.given("DomainName")] + (subject.given("SubjectAlternativeNames")?.list ?? [])
    let known = names.compactMap { $0.flatMap { subject.declared.literal($0)?.string } }
    // A name that is known after the apply may be any.
    guard known.count == names.count else { return [] }
    return subject.values("DomainValidationOptions.*.DomainName").compactMap { name, value in
      guard let domain = subject.declared.literal(value)?.string,
        !known.map(DomainName.normal).contains(DomainName.normal(domain))
      else {
        return nil
      }
      return subject.problem(
        .impossibleProperty, "\(name) is \(domain), which is not a name of the certificate", at: name,
        fix: "name one of \(known.joined(separator: ", "))")
    }
  }
}

extension TextForm {
  /// Of RequestCertificate's `DomainName`: labels of letters, digits and hyphens, two at least, with `*.` before them for
  /// all names of a domain.
  fileprivate static let certificateName = TextForm(
    "a domain name for a certificate",
    fix: "write labels of letters, digits and hyphens, such as www.example.com or *.example.com"
  ) { text in
    let name = text.hasPrefix("*.") ? text.dropFirst(2) : text[...]
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 253 && labels.count >= 2
      && labels.allSatisfy { label in
        1...63 ~= label.utf8.count && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
              true
            default: false
            }
          }
      }
  }
}
