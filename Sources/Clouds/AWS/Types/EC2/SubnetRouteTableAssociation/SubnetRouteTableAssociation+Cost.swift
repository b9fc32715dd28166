import InfraModel
import Pricing

extension CostModel {
  static let ec2SubnetRouteTableAssociation = CostModel.free(
    "AWS::EC2::SubnetRouteTableAssociation", because: "routing costs nothing",
    "RouteTableId", "SubnetId")
}
