import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2Route = CostModel.free(
    "AWS::ApiGatewayV2::Route", because: "only the requests of its API are paid for",
    "ApiId", "ApiKeyRequired", "AuthorizationScopes", "AuthorizationType", "AuthorizerId", "ModelSelectionExpression",
    "OperationName", "RequestModels", "RequestParameters", "RouteKey", "RouteResponseSelectionExpression", "Target")
}
