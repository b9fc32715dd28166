import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2DomainName = CostModel.free(
    "AWS::ApiGatewayV2::DomainName", because: "only the requests of its API are paid for",
    "DomainName", "DomainNameConfigurations", "MutualTlsAuthentication", "RoutingMode", "Tags")
}
