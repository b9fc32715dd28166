import InfraModel
import Planner

extension Demand {
  static let ec2VPCGatewayAttachment: [Demand] = [
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html
    .oneOf("InternetGatewayId", "VpnGatewayId"),
    .identifier("InternetGatewayId", .internetGateway), .identifier("VpnGatewayId", .vpnGateway),
  ]
}
