import InfraModel
import Pricing

extension CostModel {
  static let ec2RouteTable = CostModel.free(
    "AWS::EC2::RouteTable", because: "routing costs nothing",
    "Tags", "VpcId")
}
