import InfraModel
import Pricing

extension CostModel {
  /// A REST API: its requests, in tiers.
  static let restAPI = CostModel(
    "AWS::ApiGateway::RestApi", usage: [.requests], properties: .restAPI
  ) { _ in
    Charge.used("Requests", .requests, PriceQuery("AmazonApiGateway", "ApiGatewayRequest", ["type": "REST"]))
  }
}
