import InfraModel
import Planner

extension Demand {
  static let apiGatewayV2Stage: [Demand] = [
    .text("ApiId", .filled("the identifier of an API")),
    .text(
      "StageName",
      TextForm("a name that stages can have", fix: "use $default, or 1 to 128 characters of A-Za-z0-9_-") { name in
        name == "$default" || ((1...128).contains(name.utf8.count) && Letters.names.areAll(of: name))
      }),
    .number("DefaultRouteSettings.ThrottlingBurstLimit", from: 0),
    .number("DefaultRouteSettings.ThrottlingRateLimit", from: 0),
    .needs("AccessLogSettings.DestinationArn", "AccessLogSettings.Format", if: .given("AccessLogSettings")),
    .text("AccessLogSettings.DestinationArn", .arn),
  ]
}
