import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html: `BadRequestException`.
  static let apiGatewayV2Authorizer: [Demand] = [
    .text("ApiId", .filled("the identifier of an API")), .one("AuthorizerType", of: "JWT", "REQUEST"),
    .needs("JwtConfiguration", "IdentitySource", if: .when("AuthorizerType", is: "JWT")),
    .needs("AuthorizerUri", if: .when("AuthorizerType", is: "REQUEST")),
    .excludes(
      "AuthorizerUri", "AuthorizerPayloadFormatVersion", "EnableSimpleResponses", "AuthorizerResultTtlInSeconds",
      if: .when("AuthorizerType", is: "JWT")),
    .excludes("JwtConfiguration", if: .when("AuthorizerType", is: "REQUEST")),
    .number("AuthorizerResultTtlInSeconds", from: 0, to: 3600), tokens, payload,
  ]

  private static let tokens = Demand.holds("AuthorizerType") { subject in
    guard kind(subject) == "WEBSOCKET", subject.text("AuthorizerType") == "JWT" else { return nil }
    return ("AuthorizerType is JWT, which HTTP APIs have and WebSocket APIs do not", "use REQUEST")
  }

  private static let payload = Demand.holds("AuthorizerType") { subject in
    guard kind(subject) == "HTTP", subject.text("AuthorizerType") == "REQUEST",
      !subject.isGiven("AuthorizerPayloadFormatVersion")
    else { return nil }
    return (
      "AuthorizerPayloadFormatVersion is required where a function authorizes requests of an HTTP API",
      "set \(subject.label("AuthorizerPayloadFormatVersion")) to 2.0"
    )
  }
}
