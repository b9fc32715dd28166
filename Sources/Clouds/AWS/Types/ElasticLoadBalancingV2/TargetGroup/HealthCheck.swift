import InfraModel

/// How a target group checks its targets: what is declared, and what AWS has where nothing is.
///
/// Sources: API reference, CreateTargetGroup and ModifyTargetGroup; Application Load Balancers, "Health checks".
enum HealthCheck {
  static let properties = [
    "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol",
    "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "Matcher", "UnhealthyThresholdCount",
  ]

  /// The input of the call that changes a check: it leaves what it is not given, so that what is declared no longer is given
  /// what AWS begins with.
  static func changed(_ scope: CallScope) -> [String: Value] {
    var input: [String: Value] = ["TargetGroupArn": .string(scope.text("TargetGroupArn"))]
    let standards = standards(scope)
    for name in properties where scope.changed.contains(name) { input[name] = scope[name] ?? standards[name] }
    return input
  }

  /// What AWS begins with for a group's protocol.
  private static func standards(_ scope: CallScope) -> [String: Value] {
    var values: [String: Value] = [
      "HealthCheckEnabled": true, "HealthCheckIntervalSeconds": 30, "HealthCheckPort": "traffic-port",
      "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2,
    ]
    let isGRPC = scope["ProtocolVersion"] == "GRPC"
    switch scope["TargetType"] == "lambda" ? "lambda" : scope.text("Protocol") {
    case "lambda":
      values["HealthCheckEnabled"] = false
      values["HealthCheckIntervalSeconds"] = 35
      values["HealthCheckPath"] = "/"
      values["HealthCheckTimeoutSeconds"] = 30
      values["HealthCheckPort"] = Value?.none
      values["Matcher"] = ["HttpCode": "200"]
      values["UnhealthyThresholdCount"] = 5
    case "HTTP", "HTTPS":
      values["HealthCheckPath"] = isGRPC ? "/AWS.ALB/healthcheck" : "/"
      values["HealthCheckProtocol"] = "HTTP"
      values["HealthCheckTimeoutSeconds"] = 5
      values["Matcher"] = isGRPC ? ["GrpcCode": "12"] : ["HttpCode": "200"]
    case "GENEVE":
      values["HealthCheckIntervalSeconds"] = 10
      values["HealthCheckPort"] = "80"
      values["HealthCheckProtocol"] = "TCP"
      values["HealthCheckTimeoutSeconds"] = 5
    default:
      let asked = scope["HealthCheckProtocol"] ?? "TCP"
      values["HealthCheckProtocol"] = "TCP"
      values["HealthCheckTimeoutSeconds"] = asked == "HTTP" ? 6 : 10
      if asked != "TCP" {
        values["HealthCheckPath"] = "/"
        values["Matcher"] = ["HttpCode": "200-399"]
      }
    }
    return values
  }
}
