extension PropertyTable {
  static let ec2EIP: PropertyTable = [
    .free(
      "TODO", "Address", "Domain", "InstanceId", "IpamPoolId", "NetworkBorderGroup", "PublicIpv4Pool", "Tags",
      "TransferAddress")
  ]
}
