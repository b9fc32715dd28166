import InfraModel
import Pricing

extension CostModel {
  static let ec2VPCGatewayAttachment = CostModel.free(
    "AWS::EC2::VPCGatewayAttachment", because: "attaching a gateway costs nothing",
    "InternetGatewayId", "VpcId", "VpnGatewayId")
}
