import InfraModel
import Planner

extension Demand {
  static let apiGatewayV2Api: [Demand] = [
    .needs("Name", "ProtocolType", if: .lacking("Body", "BodyS3Location")),
    .one("ProtocolType", of: "HTTP", "WEBSOCKET"), .length("Name", from: 1, to: 128),
    .needs("RouteSelectionExpression", if: .when("ProtocolType", is: "WEBSOCKET")),
    .excludes("CorsConfiguration", if: .when("ProtocolType", is: "WEBSOCKET")),
    .number("CorsConfiguration.MaxAge", from: -1, to: 86400),
    .text("CorsConfiguration.AllowOrigins.*", origin), .text("CorsConfiguration.AllowMethods.*", method),
    .holds("CorsConfiguration") { subject in
      let origins = subject.values("CorsConfiguration.AllowOrigins.*")
      guard subject.flag("CorsConfiguration.AllowCredentials") == true, origins.contains(where: { $0.value == "*" })
      else { return nil }
      return (
        "CorsConfiguration allows credentials from every origin", "name the origins, or remove allowCredentials"
      )
    },
  ]
}
