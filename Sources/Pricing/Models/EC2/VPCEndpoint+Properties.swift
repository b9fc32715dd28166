extension PropertyTable {
  static let ec2VPCEndpoint: PropertyTable = [
    .texts("VpcEndpointType"),
    .free(
      "TODO", "DnsOptions", "IpAddressType", "PolicyDocument", "PrivateDnsEnabled", "ResourceConfigurationArn",
      "RouteTableIds", "SecurityGroupIds", "ServiceName", "ServiceNetworkArn", "ServiceRegion", "SubnetIds", "Tags",
      "VpcId"),
  ]
}
