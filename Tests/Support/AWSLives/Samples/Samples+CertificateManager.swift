import InfraModel

extension Samples {
  package static let certificateManager: [Sample] = [certificate]

  private static let provenZone = Sample.Need(
    "zone", "AWS::Route53::HostedZone", ["Name": "infra-sample-proven.example."])

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
