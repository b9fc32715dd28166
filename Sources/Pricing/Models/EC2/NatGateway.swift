import InfraModel

extension CostModel {
  /// A NAT gateway: its hours, what it processes, and its address where no elastic one is declared for it.
  ///
  /// Its elastic address is a resource of its own and is priced there. A regional gateway is paid for in each zone.
  static let ec2NatGateway = CostModel(
    "AWS::EC2::NatGateway", usage: [.processedGigabytes], properties: .ec2NatGateway
  ) { resource in
    let zones = resource.list("AvailabilityZoneAddresses").count
    let count = resource.string("AvailabilityMode") == "regional" ? Quantity(max(zones, 1)) : .one
    Charge.hours("NAT gateway", PriceQuery("AmazonEC2", "NatGateway-Hours"), count: count)
    Charge.used("Data processed", .processedGigabytes, PriceQuery("AmazonEC2", "NatGateway-Bytes"))
    if resource.string("AvailabilityMode") == "regional", zones == 0 {
      CostItem.assumption("the regional NAT gateway stands in one zone; it is paid for in each that it spreads to")
    }
    if resource.string("ConnectivityType") != "private" {
      if resource.value("AllocationId") == nil {
        PublicAddresses.charge(count)
      } else {
        CostItem.free("Public IPv4 address", because: "its elastic address is priced as a resource of its own")
      }
    }
  }
}
