import InfraModel
import Pricing

extension CostModel {
  static let ec2Route = CostModel.free(
    "AWS::EC2::Route", because: "routing costs nothing",
    "CarrierGatewayId", "CoreNetworkArn", "DestinationCidrBlock", "DestinationIpv6CidrBlock",
    "DestinationPrefixListId", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId", "LocalGatewayId",
    "NatGatewayId", "NetworkInterfaceId", "RouteTableId", "TransitGatewayId", "VpcEndpointId",
    "VpcPeeringConnectionId")
}
