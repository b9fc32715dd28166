import InfraModel

extension Samples {
  static let ec2: [Sample] = [vpc, subnet]

  /// A network that most of EC2's types need.
  static let aVPC = Sample.Need("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
  static let aSubnet = Sample.Need(
    "subnet", "AWS::EC2::Subnet",
    ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-central-1a"])

  static let vpc = Sample(
    "AWS::EC2::VPC",
    [
      "CidrBlock": "10.1.0.0/16", "InstanceTenancy": "default", "EnableDnsSupport": true, "EnableDnsHostnames": true,
      "Tags": .tags(["Name": "network", "Stage": "test"]),
    ],
    updates: [
      .set(["EnableDnsHostnames": false, "Tags": .tags(["Name": "net", "Owner": "me"])]),
      .set(["EnableDnsSupport": false]), .remove("EnableDnsSupport", "EnableDnsHostnames"), .remove("Tags"),
    ])

  static let subnet = Sample(
    "AWS::EC2::Subnet", needs: [aVPC],
    [
      "VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-central-1b",
      "MapPublicIpOnLaunch": true, "Tags": .tags(["Name": "private"]),
    ],
    updates: [
      .set(["MapPublicIpOnLaunch": false, "Tags": .tags(["Name": "public"])]),
      .set(["AssignIpv6AddressOnCreation": true]), .remove("AssignIpv6AddressOnCreation", "Tags"),
    ])
}
