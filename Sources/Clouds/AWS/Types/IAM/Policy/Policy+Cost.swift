import InfraModel
import Pricing

extension CostModel {
  static let iamPolicy = CostModel.free(
    "AWS::IAM::Policy", because: "identities and permissions cost nothing",
    "Groups", "PolicyDocument", "PolicyName", "Roles", "Users")
}
