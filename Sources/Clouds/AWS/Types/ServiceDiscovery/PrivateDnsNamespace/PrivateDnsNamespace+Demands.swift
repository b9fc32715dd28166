import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloud-map/latest/api/API_CreatePrivateDnsNamespace.html: `InvalidInput`.
  static let privateDnsNamespace: [Demand] = [
    .text("Name", .namespace(1...253)), .length("Description", from: 0, to: 1024),
    .identifier("Vpc", .vpc), .number("Properties.DnsProperties.SOA.TTL", from: 0, to: 2_147_483_647),
    .needs("Properties.DnsProperties.SOA.TTL", if: .given("Properties.DnsProperties.SOA")),
  ]
}
