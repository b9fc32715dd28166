import InfraModel
import Planner

extension Demand {
  static let networks: [ResourceType: [Demand]] = [
    "AWS::EC2::VPC": [
      // "You can only enable DNS hostnames if you've enabled DNS support":
      // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html
      .holds("EnableDnsHostnames") { subject in
        guard subject.flag("EnableDnsHostnames") == true, subject.flag("EnableDnsSupport") == false else { return nil }
        return ("EnableDnsHostnames needs EnableDnsSupport, which is false", "set enableDnsSupport to true")
      }
    ],
    "AWS::EC2::Subnet": [.zone("AvailabilityZone")],
    "AWS::EC2::SubnetRouteTableAssociation": [.identifier("RouteTableId", .routeTable)],
    "AWS::EC2::VPCGatewayAttachment": [
      // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html
      .oneOf("InternetGatewayId", "VpnGatewayId"),
      .identifier("InternetGatewayId", .internetGateway), .identifier("VpnGatewayId", .vpnGateway),
    ],
    "AWS::EC2::Route": [
      .identifier("RouteTableId", .routeTable),
      // `MissingParameter` and `InvalidParameterCombination` of CreateRoute:
      // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
      .oneOf("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"),
      .oneOf(
        "CarrierGatewayId", "CoreNetworkArn", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId",
        "LocalGatewayId", "NatGatewayId", "NetworkInterfaceId", "TransitGatewayId", "VpcEndpointId",
        "VpcPeeringConnectionId"),
      .identifier("GatewayId", .internetGateway, .vpnGateway, .endpoint),
      .identifier("NatGatewayId", .natGateway), .identifier("InstanceId", .instance),
      .identifier("NetworkInterfaceId", .networkInterface), .identifier("VpcEndpointId", .endpoint),
      .identifier("VpcPeeringConnectionId", .peering), .identifier("TransitGatewayId", .transitGateway),
      .identifier("EgressOnlyInternetGatewayId", .egressGateway), .identifier("DestinationPrefixListId", .prefixList),
      .identifier("CarrierGatewayId", .carrierGateway), .identifier("LocalGatewayId", .localGateway),
    ],
    "AWS::AutoScaling::AutoScalingGroup": [.zone("AvailabilityZones.*"), .identifier("VPCZoneIdentifier.*", .subnet)],
  ]

  /// A zone belongs to the region (`InvalidParameterValue`). Local and Wavelength Zones carry the region's name, too:
  /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
  static func zone(_ path: Pattern) -> Demand {
    Demand { subject in
      let region = subject.declared.region(of: subject.node)
      return subject.values(path).compactMap { name, value in
        guard let zone = subject.declared.literal(value)?.string else { return nil }
        let rest = zone.hasPrefix(region) ? zone.dropFirst(region.count) : ""
        let isLocal = rest.hasPrefix("-") && localZones.areAll(of: rest)
        guard !isLocal, rest.utf8.count != 1 || !letters.areAll(of: rest) else { return nil }
        let its = subject.full(name)
        let message = zone.isEmpty ? "\(its) is empty" : "\(its) is \"\(zone)\", which is not a zone of \(region)"
        return subject.problem(.foreignZone, message, at: name, fix: "use a zone such as \(region)a")
      }
    }
  }

  private static let letters: Letters = "a-f"
  private static let localZones: Letters = "a-z0-9-"
}
