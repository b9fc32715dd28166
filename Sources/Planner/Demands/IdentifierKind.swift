internal import InfraModel

/// A kind of identifiers that AWS gives, told by their beginning.
///
/// AWS answers another kind with `Invalid…ID.Malformed` or `Invalid…ID.NotFound`:
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
struct IdentifierKind: Sendable {
  /// What it names, with its article.
  let what: String
  let prefix: String
  let type: ResourceType
  let property: String
  /// Beginnings of other texts that AWS takes in its place.
  var others: [String] = []

  static let all: [IdentifierKind] = [
    vpc, subnet, securityGroup, image, routeTable, internetGateway, natGateway, address, instance, endpoint,
    launchTemplate, networkInterface, vpnGateway, prefixList, peering, transitGateway, egressGateway, snapshot, volume,
    carrierGateway, localGateway,
  ]
  static let vpc = IdentifierKind(what: "a VPC", prefix: "vpc-", type: "AWS::EC2::VPC", property: "VpcId")
  static let subnet = IdentifierKind(
    what: "a subnet", prefix: "subnet-", type: "AWS::EC2::Subnet", property: "SubnetId")
  static let securityGroup = IdentifierKind(
    what: "a security group", prefix: "sg-", type: "AWS::EC2::SecurityGroup", property: "GroupId")
  /// `resolve:ssm:` takes the image from a parameter:
  /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html
  static let image = IdentifierKind(
    what: "an image", prefix: "ami-", type: "AWS::EC2::Image", property: "ImageId", others: ["resolve:ssm:"])
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

  private static let byFormat: [String: IdentifierKind] = [
    "AWS::EC2::VPC.Id": vpc, "AWS::EC2::Subnet.Id": subnet, "AWS::EC2::SecurityGroup.Id": securityGroup,
    "AWS::EC2::Image.Id": image,
  ]

  /// The kinds that the formats of the facts name; empty if one of them is something else.
  static func kinds(of formats: [String]) -> [IdentifierKind] {
    let kinds = formats.compactMap { byFormat[$0] }
    return kinds.count == formats.count ? kinds : []
  }

  private static let rest: Letters = "A-Za-z0-9-"

  func fits(_ text: String) -> Bool {
    if others.contains(where: text.hasPrefix) { return true }
    guard text.hasPrefix(prefix) else { return false }
    let digits = text.dropFirst(prefix.count)
    return !digits.isEmpty && Self.rest.areAll(of: digits)
  }

  /// What is wrong with a value that should be an identifier of one of some kinds.
  static func problem(_ value: Value, _ wanted: [IdentifierKind], _ declared: Declared?) -> PropertyProblem? {
    if case .reference(let reference) = value, let target = declared?.nodes[reference.address],
      let found = all.first(where: { $0.type == target.type && $0.property == reference.property.text })
    {
      let isWanted = wanted.contains { $0.type == found.type }
      return isWanted ? nil : .refersToAnotherKind(reference, expected: wanted.map { "\($0.type).\($0.property)" })
    }
    guard let text = declared.map({ $0.literal(value)?.string }) ?? value.string,
      !wanted.contains(where: { $0.fits(text) })
    else { return nil }
    return .notAnIdentifier(text, of: all.first { $0.fits(text) }, expected: wanted)
  }
}
