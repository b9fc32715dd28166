import InfraModel

extension Samples {
  package static let certificateManager: [Sample] = [certificate]

  private static let provenZone = Sample.Need(
    "zone", "AWS::Route53::HostedZone", ["Name": "infra-sample-proven.example."])

  /// A certificate that is issued by itself, and its zone.
  package static let aProvenZone = Sample.Need("zone", "AWS::Route53::HostedZone", ["Name": "infra-needed.example."])
  package static let aCertificate = Sample.Need(
    "certificate", "AWS::CertificateManager::Certificate",
    [
      "DomainName": "infra-needed.example", "ValidationMethod": "DNS",
      "DomainValidationOptions": [["DomainName": "infra-needed.example", "HostedZoneId": .ref("zone", "Id")]],
    ])

  /// Two records for three names: those with and without `*.` share one.
  package static let certificate = Sample(
    "AWS::CertificateManager::Certificate", needs: [provenZone],
    [
      "DomainName": "infra-sample-proven.example",
      "SubjectAlternativeNames": ["www.infra-sample-proven.example", "*.infra-sample-proven.example"],
      "ValidationMethod": "DNS",
      "DomainValidationOptions": [
        ["DomainName": "infra-sample-proven.example", "HostedZoneId": .ref("zone", "Id")],
        ["DomainName": "www.infra-sample-proven.example", "HostedZoneId": .ref("zone", "Id")],
      ],
      "CertificateExport": "DISABLED", "CertificateTransparencyLoggingPreference": "ENABLED",
      "Tags": .tags(["Name": "certificate"]),
    ],
    updates: [.set(["Tags": .tags(["Name": "proof", "Owner": "me"])]), .remove("Tags")])
}
