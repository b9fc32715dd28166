import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames.html: `BadRequestException`.
  static let apiGatewayV2DomainName: [Demand] = [
    .text("DomainName", .domainOfAPI), .needs("DomainNameConfigurations"),
    .elements("DomainNameConfigurations", from: 1, to: 1),
    .each(
      "DomainNameConfigurations.*", .needs("CertificateArn"), .one("IpAddressType", of: "ipv4", "dualstack")),
  ]
}

extension TextForm {
  fileprivate static let domainOfAPI = TextForm(
    "a domain in small letters", fix: "write such as api.example.com"
  ) { text in
    text.contains(".") && domainLetters.areAll(of: text) && !text.hasPrefix(".") && !text.hasSuffix(".")
  }
  private static let domainLetters: Letters = "a-z0-9.*-"
}
