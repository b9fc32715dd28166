import InfraModel
import Pricing

extension CostModel {
  static let codeDeployApplication = CostModel.free(
    "AWS::CodeDeploy::Application", because: "deploying to AWS costs nothing",
    "ApplicationName", "ComputePlatform", "Tags")
}
