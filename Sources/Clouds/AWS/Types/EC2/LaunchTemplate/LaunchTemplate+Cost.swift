import InfraModel
import Pricing

extension CostModel {
  static let ec2LaunchTemplate = CostModel.free(
    "AWS::EC2::LaunchTemplate", because: "a template costs nothing; the instances made from it do",
    "LaunchTemplateData", "LaunchTemplateName", "TagSpecifications", "VersionDescription")
}
