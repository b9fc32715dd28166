import InfraModel
import Planner

/// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html: `BadRequestException`.
extension Demand {
  /// What is declared of the API that a part belongs to.
  static func kind(_ subject: Subject) -> String? {
    guard let api = subject.declared.target(subject.given("ApiId")), api.type == "AWS::ApiGatewayV2::Api" else {
      return nil
    }
    return subject.declared.literal(api.properties["ProtocolType"])?.string
  }

  private static let methods: Set<String> = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

  static let method = TextForm("a method", fix: "use GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS or ANY") {
    methods.contains($0) || $0 == "*"
  }

  static let origin = TextForm(
    "an origin", fix: "write it with its scheme, such as https://example.com, or * for all"
  ) {
    $0 == "*" || $0.contains("://")
  }

  /// "The provided route key is not formatted properly for HTTP protocol. Format should be "<HTTP METHOD> /<RESOURCE
  /// PATH>" or "$default"": https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
  static let routeKey = Demand { subject in
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

  static let uri = Demand.holds("IntegrationUri") { subject in
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
  static let proxiesOfHTTP = Demand { subject in
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
