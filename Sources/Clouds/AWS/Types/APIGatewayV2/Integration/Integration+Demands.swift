import InfraModel
import Planner

extension Demand {
  static let apiGatewayV2Integration: [Demand] = [
    .text("ApiId", .filled("the identifier of an API")),
    .one("IntegrationType", of: "AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"),
    .one("PayloadFormatVersion", of: "1.0", "2.0"),
    .one("ConnectionType", of: "INTERNET", "VPC_LINK"),
    .needs("ConnectionId", if: .when("ConnectionType", is: "VPC_LINK")),
    .text("IntegrationMethod", method),
    .number("TimeoutInMillis", from: 50, to: 30000),
    .needs("IntegrationUri", if: .when("IntegrationType", is: "AWS", "HTTP", "HTTP_PROXY")),
    .needs("IntegrationUri", if: .when("IntegrationType", is: "AWS_PROXY").and(.lacking("IntegrationSubtype"))),
    .needs("IntegrationMethod", if: .when("IntegrationType", is: "HTTP_PROXY", "HTTP")),
    uri, proxiesOfHTTP,
  ]
}
