import InfraModel
import Pricing

extension CostModel {
  /// A NAT gateway: its hours, what it processes, and its address where no elastic one is declared for it.
  ///
  /// Its elastic address is a resource of its own and is priced there. A regional gateway is paid for in each zone.
  static let ec2NatGateway = CostModel(
    "AWS::EC2::NatGateway",
    usage: UsageForm("The data that goes through a gateway in a month, both ways together.", .of(.processedGigabytes)),
    properties: .ec2NatGateway
  ) { resource in
    let isRegional = resource.string("AvailabilityMode") == "regional"
    let zones = resource.list("AvailabilityZoneAddresses")
    // A zone without elastic addresses of its own is given one.
    let own = isRegional ? zones.count { ($0["AllocationIds"]?.list ?? []).isEmpty } : 1
    if isRegional, zones.isEmpty {
      CostItem.missing("AvailabilityZoneAddresses", for: "NAT gateway, in each zone that it spreads to")
    } else {
      Charge.hours(
        "NAT gateway", PriceQuery("AmazonEC2", "NatGateway-Hours"), count: Quantity(isRegional ? zones.count : 1))
    }
    Charge.used("Data processed", .processedGigabytes, PriceQuery("AmazonEC2", "NatGateway-Bytes"))
    if resource.string("ConnectivityType") != "private" {
      if (!isRegional && resource.value("AllocationId") != nil) || (own == 0 && !zones.isEmpty) {
        CostItem.free("Public IPv4 address", because: "its elastic address is priced as a resource of its own")
      } else if own > 0 {
        PublicAddresses.charge(Quantity(own))
      }
    }
  }
}
