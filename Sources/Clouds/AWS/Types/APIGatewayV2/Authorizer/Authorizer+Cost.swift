import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2Authorizer = CostModel.free(
    "AWS::ApiGatewayV2::Authorizer", because: "only the requests of its API are paid for",
    "ApiId", "AuthorizerCredentialsArn", "AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds",
    "AuthorizerType", "AuthorizerUri", "EnableSimpleResponses", "IdentitySource", "IdentityValidationExpression",
    "JwtConfiguration", "Name")
}
