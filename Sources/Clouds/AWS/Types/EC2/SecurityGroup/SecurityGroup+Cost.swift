import InfraModel
import Pricing

extension CostModel {
  static let ec2SecurityGroup = CostModel.free(
    "AWS::EC2::SecurityGroup", because: "security groups cost nothing",
    "GroupDescription", "GroupName", "SecurityGroupEgress", "SecurityGroupIngress", "Tags", "VpcId")
}
