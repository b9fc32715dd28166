import InfraModel
import Pricing

extension CostModel {
  /// An HTTP API, paid by requests of up to 512 KB, or a WebSocket API, paid by messages and minutes of connections
  /// (aws.amazon.com/api-gateway/pricing).
  static let httpAPI = CostModel(
    "AWS::ApiGatewayV2::Api", usage: .httpAPI,
    properties: .httpAPI
  ) { resource in
    if resource.string("ProtocolType") == "WEBSOCKET" {
      Charge.used("Messages", .messages, PriceQuery("AmazonApiGateway", "ApiGatewayMessage", ["type": "WebSocket"]))
      Charge.used(
        "Connection minutes", .connectionMinutes,
        PriceQuery("AmazonApiGateway", "ApiGatewayMinute", ["type": "WebSocket"]))
    } else {
      let metered = resource.usage(.averageRequestKilobytes)?.map { ($0 / 512).roundedUp(atLeast: 1) }
      let requests = Charge.used(
        "Requests", resource.usage(.requests).map { $0 * (metered ?? 1) },
        dependsOn: [.requests, .averageRequestKilobytes],
        PriceQuery("AmazonApiGateway", "ApiGatewayHttpRequest"))
      requests
      if metered == nil {
        CostItem.guess(
          "an average request has at most 512 KB", atStake: [requests], fix: "declare the usage averageRequestKilobytes"
        )
      }
    }
  }
}
