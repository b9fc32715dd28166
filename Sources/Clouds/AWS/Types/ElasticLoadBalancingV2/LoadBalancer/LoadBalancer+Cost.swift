import InfraModel
import Pricing

extension CostModel {
  /// An application or network load balancer: its hours, its capacity units, its public addresses.
  ///
  /// An internet-facing one has an address in each of its subnets; elastic ones are resources of their own.
  static let loadBalancer = CostModel(
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    usage: .loadBalancer, properties: .loadBalancer
  ) { resource in
    let type = resource.string("Type") ?? "application"
    Charge.hours(
      "\(type.capitalizedFirst) load balancer", PriceQuery("AWSELB", "LoadBalancerUsage", ["type": type]))
    let units = CapacityUnits(type)
    Charge.used(
      "Capacity units", units.hours(of: resource), dependsOn: units.keys,
      PriceQuery("AWSELB", "LCUUsage", ["type": type]))
    let hasAddresses = resource.string("IpAddressType") != "dualstack-without-public-ipv4"
    if type != "gateway", hasAddresses, (resource.string("Scheme") ?? "internet-facing") == "internet-facing" {
      let mappings = resource.list("SubnetMappings")
      let own = mappings.count { $0["AllocationId"].map { !$0.isNull } != true }
      let addresses = mappings.isEmpty ? resource.list("Subnets").count : own
      if addresses > 0 { PublicAddresses.charge(Quantity(addresses), name: "Public IPv4 addresses") }
      if mappings.isEmpty, addresses == 0 { CostItem.missing("Subnets", for: "Public IPv4 addresses") }
    }
  }
}
