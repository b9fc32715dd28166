extension PropertyTable {
  static let ec2NatGateway: PropertyTable = [
    .texts("AvailabilityMode"),
    .texts("ConnectivityType"),
    .free(
      "TODO", "AllocationId", "AvailabilityZoneAddresses", "MaxDrainDurationSeconds", "PrivateIpAddress",
      "SecondaryAllocationIds", "SecondaryPrivateIpAddressCount", "SecondaryPrivateIpAddresses", "SubnetId", "Tags",
      "VpcId"),
  ]
}
