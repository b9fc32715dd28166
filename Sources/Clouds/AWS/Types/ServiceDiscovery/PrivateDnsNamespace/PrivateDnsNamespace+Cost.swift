import InfraModel
import Pricing

extension CostModel {
  /// The hosted zone that Cloud Map makes. Queries from within the network cost nothing.
  static let privateDnsNamespace = CostModel(
    "AWS::ServiceDiscovery::PrivateDnsNamespace",
    properties: [
      .free("names, tags and settings cost nothing", "Description", "Name", "Properties", "Tags", "Vpc")
    ]
  ) { _ in
    Charge.monthly("Hosted zone", .one, PriceQuery("AmazonRoute53", "HostedZone", region: PriceQuery.global))
    CostItem.assumption("the zone is among the account's first 25; those beyond cost less")
    CostItem.free("Queries", because: "those of a private zone cost nothing")
  }
}
