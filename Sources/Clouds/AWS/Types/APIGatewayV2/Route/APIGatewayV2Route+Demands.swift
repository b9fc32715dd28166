import InfraModel
import Planner

extension Demand {
  static let apiGatewayV2Route: [Demand] = [
    .text("ApiId", .filled("the identifier of an API")), routeKey,
    .one("AuthorizationType", of: "NONE", "AWS_IAM", "CUSTOM", "JWT"),
    .needs("AuthorizerId", if: .when("AuthorizationType", is: "CUSTOM", "JWT")),
    .text(
      "Target",
      TextForm("an integration", fix: "write it as integrations/ and the identifier") {
        $0.hasPrefix("integrations/")
      }),
  ]
}
