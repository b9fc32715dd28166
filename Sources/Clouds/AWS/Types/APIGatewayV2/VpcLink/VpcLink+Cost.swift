import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2VpcLink = CostModel.free(
    "AWS::ApiGatewayV2::VpcLink", because: "links of HTTP APIs cost nothing; the requests of their APIs do",
    "Name", "SecurityGroupIds", "SubnetIds", "Tags")
}
