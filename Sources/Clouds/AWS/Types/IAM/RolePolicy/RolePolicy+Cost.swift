import InfraModel
import Pricing

extension CostModel {
  static let iamRolePolicy = CostModel.free(
    "AWS::IAM::RolePolicy", because: "identities and permissions cost nothing",
    "PolicyDocument", "PolicyName", "RoleName")
}
