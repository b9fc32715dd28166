import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html: `ValidationError`,
  /// `InvalidConfigurationRequest`.
  static let targetGroup: [Demand] = [
    .text("Name", .balancingName), .identifier("VpcId", .vpc),
    .needs("Port", "Protocol", "VpcId", if: .when("TargetType", is: "instance", "ip", "alb", unset: "instance")),
    .excludes("Port", "Protocol", "VpcId", "ProtocolVersion", if: .when("TargetType", is: "lambda")),
    .excludes("ProtocolVersion", if: .when("Protocol", isNot: "HTTP", "HTTPS")),
    .one("ProtocolVersion", of: "HTTP1", "HTTP2", "GRPC"),
    .holds("HealthCheckEnabled", if: .when("TargetType", is: "instance", "ip", "alb", unset: "instance")) { subject in
      guard subject.flag("HealthCheckEnabled") == false else { return nil }
      return ("HealthCheckEnabled is false, and only a group of functions can go without checks", "remove it")
    },
    .holds("HealthCheckProtocol") { subject in
      guard let check = subject.text("HealthCheckProtocol") else { return nil }
      if !["HTTP", "HTTPS", "TCP"].contains(check) {
        return ("HealthCheckProtocol is \(check), and targets are checked by HTTP, HTTPS or TCP", "use one of them")
      }
      guard check == "TCP", let name = subject.text("Protocol"), ["HTTP", "HTTPS"].contains(name) else { return nil }
      return ("HealthCheckProtocol is TCP, and a group of \(name) is checked by HTTP or HTTPS", "use one of them")
    },
    .holds("HealthCheckTimeoutSeconds") { subject in
      guard let timeout = subject.number("HealthCheckTimeoutSeconds"),
        let interval = subject.number("HealthCheckIntervalSeconds"), timeout >= interval
      else { return nil }
      return (
        "HealthCheckTimeoutSeconds is \(Scalar.text(timeout)), and must be less than HealthCheckIntervalSeconds, "
          + Scalar.text(interval),
        "shorten the timeout or lengthen the interval"
      )
    },
    .excludes("HealthCheckPath", "Matcher", if: .when("HealthCheckProtocol", is: "TCP")),
    .text("HealthCheckPath", TextForm("a path", fix: "begin it with /") { $0.hasPrefix("/") }),
    .text(
      "HealthCheckPort",
      TextForm("a port", fix: "write a number from 1 to 65535, or traffic-port") { text in
        text == "traffic-port" || Int(text).map { 1...65535 ~= $0 } == true
      }),
    .each("Matcher", .oneOf("HttpCode", "GrpcCode")), .each("TargetGroupAttributes.*", .needs("Key")),
    .each("Targets.*", .needs("Id")),
    typesOfTargets, .where(.when("TargetType", is: "lambda", "alb"), .elements("Targets", to: 1)),
  ]
}
