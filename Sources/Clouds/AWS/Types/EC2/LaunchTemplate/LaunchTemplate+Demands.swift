import InfraModel
import Planner

extension Demand {
  static let ec2LaunchTemplate: [Demand] = [
    .text("LaunchTemplateData.UserData", userData),
    .identifier("LaunchTemplateData.SecurityGroupIds.*", .securityGroup),
    .each("LaunchTemplateData.BlockDeviceMappings.*.Ebs", disk),
  ]
}
