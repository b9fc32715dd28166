import InfraModel
import Pricing

extension CostModel {
  static let ec2InternetGateway = CostModel.free(
    "AWS::EC2::InternetGateway", because: "an internet gateway costs nothing; transfer is charged at the sender",
    "Tags")
}
