import InfraModel
import Planner

/// The identifiers that EC2 gives.
///
/// AWS answers another kind with `Invalid…ID.Malformed` or `Invalid…ID.NotFound`:
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
extension IdentifierKind {
  static let ec2: [IdentifierKind] = [
    vpc, subnet, securityGroup, image, routeTable, internetGateway, natGateway, address, instance, endpoint,
    launchTemplate, networkInterface, vpnGateway, prefixList, peering, transitGateway, egressGateway, snapshot, volume,
    carrierGateway, localGateway,
  ]
  static let vpc = IdentifierKind(
    what: "a VPC", prefix: "vpc-", type: "AWS::EC2::VPC", property: "VpcId", format: "AWS::EC2::VPC.Id")
  static let subnet = IdentifierKind(
    what: "a subnet", prefix: "subnet-", type: "AWS::EC2::Subnet", property: "SubnetId", format: "AWS::EC2::Subnet.Id")
  static let securityGroup = IdentifierKind(
    what: "a security group", prefix: "sg-", type: "AWS::EC2::SecurityGroup", property: "GroupId",
    format: "AWS::EC2::SecurityGroup.Id")
  /// `resolve:ssm:` takes the image from a parameter:
  /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html
  static let image = IdentifierKind(
    what: "an image", prefix: "ami-", type: "AWS::EC2::Image", property: "ImageId", others: ["resolve:ssm:"],
    format: "AWS::EC2::Image.Id")
  static let routeTable = IdentifierKind(
    what: "a route table", prefix: "rtb-", type: "AWS::EC2::RouteTable", property: "RouteTableId")
  static let internetGateway = IdentifierKind(
    what: "an internet gateway", prefix: "igw-", type: "AWS::EC2::InternetGateway", property: "InternetGatewayId")
  static let natGateway = IdentifierKind(
    what: "a NAT gateway", prefix: "nat-", type: "AWS::EC2::NatGateway", property: "NatGatewayId")
  static let address = IdentifierKind(
    what: "an Elastic IP address", prefix: "eipalloc-", type: "AWS::EC2::EIP", property: "AllocationId")
  static let instance = IdentifierKind(
    what: "an instance", prefix: "i-", type: "AWS::EC2::Instance", property: "InstanceId")
  static let endpoint = IdentifierKind(
    what: "a VPC endpoint", prefix: "vpce-", type: "AWS::EC2::VPCEndpoint", property: "Id")
  static let launchTemplate = IdentifierKind(
    what: "a launch template", prefix: "lt-", type: "AWS::EC2::LaunchTemplate", property: "LaunchTemplateId")
  static let networkInterface = IdentifierKind(
    what: "a network interface", prefix: "eni-", type: "AWS::EC2::NetworkInterface", property: "Id")
  static let vpnGateway = IdentifierKind(
    what: "a virtual private gateway", prefix: "vgw-", type: "AWS::EC2::VPNGateway", property: "VPNGatewayId")
  static let prefixList = IdentifierKind(
    what: "a prefix list", prefix: "pl-", type: "AWS::EC2::PrefixList", property: "PrefixListId")
  static let peering = IdentifierKind(
    what: "a peering connection", prefix: "pcx-", type: "AWS::EC2::VPCPeeringConnection", property: "Id")
  static let transitGateway = IdentifierKind(
    what: "a transit gateway", prefix: "tgw-", type: "AWS::EC2::TransitGateway", property: "Id")
  static let egressGateway = IdentifierKind(
    what: "an egress-only internet gateway", prefix: "eigw-", type: "AWS::EC2::EgressOnlyInternetGateway",
    property: "Id")
  static let snapshot = IdentifierKind(
    what: "a snapshot", prefix: "snap-", type: "AWS::EC2::Snapshot", property: "SnapshotId")
  static let volume = IdentifierKind(
    what: "a volume", prefix: "vol-", type: "AWS::EC2::Volume", property: "VolumeId")
  static let carrierGateway = IdentifierKind(
    what: "a carrier gateway", prefix: "cagw-", type: "AWS::EC2::CarrierGateway", property: "CarrierGatewayId")
  static let localGateway = IdentifierKind(
    what: "a local gateway", prefix: "lgw-", type: "AWS::EC2::LocalGateway", property: "LocalGatewayId")
}
