import InfraModel
import Pricing

extension CostModel {
  /// A DNS zone: itself, and queries by the kind of routing. Queries of alias records to AWS's own cost nothing.
  static let hostedZone = CostModel(
    "AWS::Route53::HostedZone", usage: .hostedZone, properties: .hostedZone
  ) { resource in
    Charge.monthly("Hosted zone", .one, PriceQuery("AmazonRoute53", "HostedZone", region: PriceQuery.global))
    CostItem.assumption("the zone is among the account's first 25; those beyond cost less")
    if resource.list("VPCs").isEmpty {
      Charge.used("Queries", .queries, Self.queries("standard"))
      if resource.usage(.latencyQueries) != nil {
        Charge.used("Queries, latency-based", .latencyQueries, Self.queries("latency-based"))
      }
      if resource.usage(.geoQueries) != nil { Charge.used("Queries, geographic", .geoQueries, Self.queries("geo")) }
    } else {
      CostItem.free("Queries", because: "those of a private zone cost nothing")
    }
  }

  private static func queries(_ routing: String) -> PriceQuery {
    PriceQuery("AmazonRoute53", "DNS-Queries", ["routing": routing], region: PriceQuery.global)
  }
}
