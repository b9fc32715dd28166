import InfraModel
import Pricing

extension CostModel {
  static let ec2SecurityGroupEgress = CostModel.free(
    "AWS::EC2::SecurityGroupEgress", because: "security groups cost nothing",
    "CidrIp", "CidrIpv6", "Description", "DestinationPrefixListId", "DestinationSecurityGroupId", "FromPort",
    "GroupId", "IpProtocol", "ToPort")
}
