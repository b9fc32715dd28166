import AWSClient
import InfraModel

extension APIGatewayV2 {
  /// A domain of one's own, whose paths lead to APIs. It is one account's, in one region.
  ///
  /// Source: API Gateway V2 API Reference, Domain Names.
  static let domainName = Handler("AWS::ApiGatewayV2::DomainName", of: .apiGatewayV2, id: "DomainName") {
    Create(
      "CreateDomainName", ["DomainName", "DomainNameConfigurations", "MutualTlsAuthentication", "RoutingMode"],
      retries: [unissued])
    Sets(
      "DomainNameConfigurations", "RoutingMode", by: "UpdateDomainName",
      ["DomainName", "DomainNameConfigurations", "RoutingMode"], sends: .changed,
      removed: .to(["RoutingMode": "API_MAPPING_ONLY"]), waitsUntilReady: true, retries: [changing, unissued])
    Sets(
      "MutualTlsAuthentication", by: "UpdateDomainName", ["DomainName", "MutualTlsAuthentication"],
      removed: .by("UpdateDomainName", ["DomainName", .constant("", as: "MutualTlsAuthentication.TruststoreUri")]),
      waitsUntilReady: true, retries: [changing])
    tags(of: "domainnames") { $0.text("DomainName") }
    Reads(
      "GetDomainName", ["DomainName"],
      maps: [
        .field("RegionalDomainName", as: "DomainNameConfigurations.0.ApiGatewayDomainName"),
        .field("RegionalHostedZoneId", as: "DomainNameConfigurations.0.HostedZoneId"),
      ])
    Ready(
      "DomainNameConfigurations.0.DomainNameStatus", is: ["AVAILABLE"],
      failed: ["FAILED", "PENDING_CERTIFICATE_REIMPORT", "PENDING_OWNERSHIP_VERIFICATION"],
      curedByUpdate: ["PENDING_CERTIFICATE_REIMPORT", "PENDING_OWNERSHIP_VERIFICATION"],
      saying: "DomainNameConfigurations.0.DomainNameStatusMessage", every: 5, typically: 10)
    Deletes("DeleteDomainName", ["DomainName"])
    Finds.name
    Traits(
      exclusive: [], holds: ["DomainNameConfigurations.*.CertificateArn"], identities: [["DomainName"]],
      renewed: ["RegionalDomainName": "records elsewhere"])
  }

  /// The certificate was issued a moment ago.
  private static let unissued = Retry(on: ["BadRequestException"], saying: "not yet issued", for: 60)
}
