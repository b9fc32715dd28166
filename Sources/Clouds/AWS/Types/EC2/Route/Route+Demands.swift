import InfraModel
import Planner

extension Demand {
  static let ec2Route: [Demand] = [
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
  ]
}
