import InfraModel
import Pricing

extension CostModel {
  static let iamRole = CostModel.free(
    "AWS::IAM::Role", because: "identities and permissions cost nothing",
    "AssumeRolePolicyDocument", "Description", "ManagedPolicyArns", "MaxSessionDuration", "Path",
    "PermissionsBoundary", "Policies", "RoleName", "Tags")
}
