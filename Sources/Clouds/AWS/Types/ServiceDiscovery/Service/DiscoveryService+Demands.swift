import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html: `InvalidInput`.
  static let discoveryService: [Demand] = [
    .length("Name", from: 1, to: 127), .length("Description", from: 0, to: 1024),
    .one("Type", of: "HTTP"), .one("DnsConfig.RoutingPolicy", of: "MULTIVALUE", "WEIGHTED"),
    .one("DnsConfig.DnsRecords.*.Type", of: "A", "AAAA", "CNAME", "SRV"),
    .number("DnsConfig.DnsRecords.*.TTL", from: 0, to: 2_147_483_647),
    .each(
      "HealthCheckConfig", .one("Type", of: "HTTP", "HTTPS", "TCP"), .number("FailureThreshold", from: 1, to: 10),
      .excludes("ResourcePath", if: .when("Type", is: "TCP"))),
    .excludes("DnsConfig", if: .when("Type", is: "HTTP")),
    .elements("ServiceAttributes", to: 30),
    .needs("NamespaceId", if: .lacking("DnsConfig.NamespaceId")),
  ]
}
