import InfraModel
import Pricing

extension CostModel {
  static let iamInstanceProfile = CostModel.free(
    "AWS::IAM::InstanceProfile", because: "identities and permissions cost nothing",
    "InstanceProfileName", "Path", "Roles")
}
