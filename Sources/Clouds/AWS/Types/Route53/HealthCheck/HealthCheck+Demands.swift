import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html: `InvalidInput` of
  /// CreateHealthCheck.
  static let healthCheck: [Demand] = [
    .each(
      "HealthCheckConfig", checkedEndpoint,
      .needs("SearchString", if: .when("Type", is: "HTTP_STR_MATCH", "HTTPS_STR_MATCH")),
      .needs("ChildHealthChecks", if: .when("Type", is: "CALCULATED")),
      .needs("AlarmIdentifier", if: .when("Type", is: "CLOUDWATCH_METRIC")),
      .needs("RoutingControlArn", if: .when("Type", is: "RECOVERY_CONTROL")),
      .excludes("Port", if: .when("Type", is: "CALCULATED", "CLOUDWATCH_METRIC")),
      .one("RequestInterval", of: "10", "30"), .text("IPAddress", .reachableAddress))
  ]

  private static let checkedEndpoint = Demand.holds("Type") { subject in
    let asks = ["HTTP", "HTTP_STR_MATCH", "HTTPS", "HTTPS_STR_MATCH", "TCP"]
    guard let type = subject.text("Type"), asks.contains(type), !subject.isGiven("IPAddress"),
      !subject.isGiven("FullyQualifiedDomainName")
    else { return nil }
    return (
      "Type is \(type), and neither IPAddress nor FullyQualifiedDomainName says what is checked",
      "declare fullyQualifiedDomainName or ipAddress"
    )
  }
}

extension TextForm {
  /// "Route 53 can't check the health of endpoints for which the IP address is in local, private, non-routable, or
  /// multicast ranges": RFC 5735, RFC 6598 and RFC 5156.
  fileprivate static let reachableAddress = TextForm(
    "an address that Route 53 can reach", fix: "write a public address, or check by fullyQualifiedDomainName"
  ) { text in
    guard let address = IPAddress(text) else { return false }
    return !unreachable.contains { $0.contains(address) }
  }

  private static let unreachable = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
    "224.0.0.0/3", "::/127", "fc00::/7", "fe80::/10", "ff00::/8",
  ].compactMap { IPBlock($0) }
}
