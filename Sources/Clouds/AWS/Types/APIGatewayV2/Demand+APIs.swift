import InfraModel
import Planner

/// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html: `BadRequestException`.
extension Demand {
  static let interfaces: [ResourceType: [Demand]] = [
    "AWS::ApiGatewayV2::Api": [
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
    ],
    "AWS::ApiGatewayV2::Route": [
      .text("ApiId", .filled("the identifier of an API")), routeKey,
      .one("AuthorizationType", of: "NONE", "AWS_IAM", "CUSTOM", "JWT"),
      .needs("AuthorizerId", if: .when("AuthorizationType", is: "CUSTOM", "JWT")),
      .text(
        "Target",
        TextForm("an integration", fix: "write it as integrations/ and the identifier") {
          $0.hasPrefix("integrations/")
        }),
    ],
    "AWS::ApiGatewayV2::Integration": [
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
    ],
    "AWS::ApiGatewayV2::Stage": [
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
    ],
  ]

  /// What is declared of the API that a part belongs to.
  private static func kind(_ subject: Subject) -> String? {
    guard let api = subject.declared.target(subject.given("ApiId")), api.type == "AWS::ApiGatewayV2::Api" else {
      return nil
    }
    return subject.declared.literal(api.properties["ProtocolType"])?.string
  }

  private static let methods: Set<String> = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

  private static let method = TextForm("a method", fix: "use GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS or ANY") {
    methods.contains($0) || $0 == "*"
  }

  private static let origin = TextForm(
    "an origin", fix: "write it with its scheme, such as https://example.com, or * for all"
  ) {
    $0 == "*" || $0.contains("://")
  }

  /// "The provided route key is not formatted properly for HTTP protocol. Format should be "<HTTP METHOD> /<RESOURCE
  /// PATH>" or "$default"": https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
  private static let routeKey = Demand { subject in
    guard let key = subject.text("RouteKey"), kind(subject) == "HTTP" || key.isEmpty, key != "$default" else {
      return []
    }
    let words = key.split(separator: " ", omittingEmptySubsequences: false)
    let isPath = words.count == 2 && words[1].hasPrefix("/") && isPath(words[1])
    guard !isPath || !methods.contains(String(words[0])) else { return [] }
    return [
      subject.problem(
        .wrongForm, key.isEmpty ? "RouteKey is empty" : "RouteKey is \"\(key)\", which is not a method and a path",
        at: "RouteKey", fix: "write it as GET /path or ANY /path/{proxy+}, or $default")
    ]
  }

  /// A greedy variable is the last part, and each variable stands alone in its part.
  private static func isPath(_ path: Substring) -> Bool {
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      guard part.contains("{") || part.contains("}") else { return true }
      guard part.hasPrefix("{"), part.hasSuffix("}"), part.count > 2 else { return false }
      let name = part.dropFirst().dropLast()
      return !name.contains("{") && !name.contains("}") && (!name.hasSuffix("+") || index == parts.count - 1)
    }
  }

  private static let uri = Demand.holds("IntegrationUri") { subject in
    guard let uri = subject.text("IntegrationUri"), let type = subject.text("IntegrationType") else { return nil }
    let isAddress = uri.hasPrefix("https://") || uri.hasPrefix("http://")
    switch type {
    case "AWS_PROXY", "AWS":
      guard !uri.hasPrefix("arn:") else { return nil }
      return ("IntegrationUri is \"\(uri)\", and \(type) calls an ARN", "refer to a function's ARN")
    case "HTTP", "HTTP_PROXY":
      guard !isAddress, !uri.hasPrefix("arn:") else { return nil }
      return ("IntegrationUri is \"\(uri)\", and \(type) calls an address", "write it with http:// or https://")
    default: return nil
    }
  }

  /// "HTTP APIs support only HTTP_PROXY and AWS_PROXY integrations"; a proxy to a function says how it is called.
  private static let proxiesOfHTTP = Demand { subject in
    guard kind(subject) == "HTTP", let type = subject.text("IntegrationType") else { return [] }
    guard type.hasSuffix("_PROXY") else {
      return ["AWS", "HTTP", "MOCK"].contains(type)
        ? [
          subject.problem(
            .impossibleProperty, "IntegrationType is \(type), and HTTP APIs have AWS_PROXY and HTTP_PROXY",
            at: "IntegrationType",
            fix: "use AWS_PROXY for functions, and HTTP_PROXY for addresses")
        ] : []
    }
    if type == "HTTP_PROXY", subject.text("PayloadFormatVersion") == "2.0" {
      return [
        subject.problem(
          .impossibleProperty, "PayloadFormatVersion 2.0 is for functions, and IntegrationType is HTTP_PROXY",
          at: "PayloadFormatVersion", fix: "use 1.0")
      ]
    }
    guard type == "AWS_PROXY", !subject.isGiven("IntegrationSubtype"), !subject.isGiven("PayloadFormatVersion")
    else { return [] }
    return Demand.needs("PayloadFormatVersion", if: .when("IntegrationType", is: "AWS_PROXY")).check(subject)
  }
}
