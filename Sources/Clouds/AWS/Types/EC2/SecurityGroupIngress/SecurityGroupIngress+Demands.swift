import InfraModel
import Planner

extension Demand {
  static let ec2SecurityGroupIngress: [Demand] = [
    permission,
    // "You must specify GroupName or GroupId":
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html
    .oneOf("GroupId", "GroupName"), .identifier("SourcePrefixListId", .prefixList),
  ]
}
