import Pricing

extension PropertyTable {
  static let ec2VPCEndpoint: PropertyTable = [
    .choice("VpcEndpointType", "Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource"),
    .wholes("SubnetIds"),
    .unpriced(
      "Access to another region", because: "hours and transfer of an endpoint to another region cost more",
      "ServiceRegion"),
    .free(
      "names, policies and routes cost nothing", "DnsOptions", "IpAddressType", "PolicyDocument", "PrivateDnsEnabled",
      "ResourceConfigurationArn", "RouteTableIds", "SecurityGroupIds", "ServiceName", "ServiceNetworkArn", "Tags",
      "VpcId"),
  ]
}
