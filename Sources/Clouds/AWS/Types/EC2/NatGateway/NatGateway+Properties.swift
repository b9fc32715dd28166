import Pricing

extension PropertyTable {
  static let ec2NatGateway: PropertyTable = [
    .choice("AvailabilityMode", "regional", "zonal"),
    .choice("ConnectivityType", "private", "public"),
    .references("AllocationId"),
    .wholes("AvailabilityZoneAddresses"),
    .free("elastic addresses are priced as resources of their own", "SecondaryAllocationIds"),
    .free(
      "private addresses cost nothing", "PrivateIpAddress", "SecondaryPrivateIpAddressCount",
      "SecondaryPrivateIpAddresses"),
    .free("settings and tags cost nothing", "MaxDrainDurationSeconds", "SubnetId", "Tags", "VpcId"),
  ]
}
