import InfraModel
import Pricing

extension CostModel {
  static let iamManagedPolicy = CostModel.free(
    "AWS::IAM::ManagedPolicy", because: "identities and permissions cost nothing",
    "Description", "Groups", "ManagedPolicyName", "Path", "PolicyDocument", "Roles", "Users")
}
