import InfraModel
import Pricing

extension CostModel {
  static let lambdaPermission = CostModel.free(
    "AWS::Lambda::Permission", because: "permissions cost nothing",
    "Action", "EventSourceToken", "FunctionName", "FunctionUrlAuthType", "InvokedViaFunctionUrl", "Principal",
    "PrincipalOrgID", "SourceAccount", "SourceArn")
}
