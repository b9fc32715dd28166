import Pricing

extension PropertyTable {
  static let ec2EIP: PropertyTable = [
    .texts("PublicIpv4Pool"),
    .unpriced(
      "Address of an IPAM pool", because: "infra does not know whether the pool's addresses were brought to AWS",
      "IpamPoolId"),
    .free(
      "an address costs the same in use or not, whatever it is used for", "Address", "Domain", "InstanceId",
      "NetworkBorderGroup", "Tags", "TransferAddress"),
  ]
}
