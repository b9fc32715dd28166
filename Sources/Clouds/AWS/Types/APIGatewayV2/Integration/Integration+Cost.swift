import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2Integration = CostModel.free(
    "AWS::ApiGatewayV2::Integration", because: "only the requests of its API are paid for",
    "ApiId", "ConnectionId", "ConnectionType", "ContentHandlingStrategy", "CredentialsArn", "Description",
    "IntegrationMethod", "IntegrationSubtype", "IntegrationType", "IntegrationUri", "PassthroughBehavior",
    "PayloadFormatVersion", "RequestParameters", "RequestTemplates", "ResponseParameters",
    "TemplateSelectionExpression", "TimeoutInMillis", "TlsConfig")
}
