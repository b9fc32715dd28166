import InfraModel
import Pricing

extension CostModel {
  static let cognitoUserPoolDomain = CostModel.free(
    "AWS::Cognito::UserPoolDomain", because: "users are charged at their pool",
    "CustomDomainConfig", "Domain", "ManagedLoginVersion", "UserPoolId")
}
