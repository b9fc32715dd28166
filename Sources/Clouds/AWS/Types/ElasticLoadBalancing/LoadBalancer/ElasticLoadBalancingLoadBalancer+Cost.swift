import InfraModel
import Pricing

extension CostModel {
  /// A classic load balancer: its hours, what it processes, and on the internet an address in each subnet or zone.
  static let classicLoadBalancer = CostModel(
    "AWS::ElasticLoadBalancing::LoadBalancer", usage: [.processedGigabytes], properties: .classicLoadBalancer
  ) { resource in
    Charge.hours("Classic load balancer", PriceQuery("AWSELB", "LoadBalancerUsage", ["type": "classic"]))
    Charge.used(
      "Data processed", .processedGigabytes, PriceQuery("AWSELB", "DataProcessing-Bytes", ["type": "classic"]))
    if (resource.string("Scheme") ?? "internet-facing") == "internet-facing" {
      let subnets = resource.list("Subnets").count
      let places = subnets > 0 ? subnets : resource.list("AvailabilityZones").count
      if places > 0 {
        PublicAddresses.charge(Quantity(places), name: "Public IPv4 addresses")
      } else {
        CostItem.missing("Subnets", for: "Public IPv4 addresses")
      }
    }
  }
}
