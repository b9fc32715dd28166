import InfraModel
import Pricing

extension CostModel {
  static let ec2SecurityGroupIngress = CostModel.free(
    "AWS::EC2::SecurityGroupIngress", because: "security groups cost nothing",
    "CidrIp", "CidrIpv6", "Description", "FromPort", "GroupId", "GroupName", "IpProtocol", "SourcePrefixListId",
    "SourceSecurityGroupId", "SourceSecurityGroupName", "SourceSecurityGroupOwnerId", "ToPort")
}
