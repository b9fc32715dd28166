import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2ApiMapping = CostModel.free(
    "AWS::ApiGatewayV2::ApiMapping", because: "only the requests of its API are paid for",
    "ApiId", "ApiMappingKey", "DomainName", "Stage")
}
