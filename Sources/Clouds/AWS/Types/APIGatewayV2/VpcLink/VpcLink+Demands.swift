import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/vpclinks.html: `BadRequestException`.
  static let apiGatewayV2VpcLink: [Demand] = [
    .elements("SubnetIds", from: 1), .identifier("SubnetIds.*", .subnet),
    .identifier("SecurityGroupIds.*", .securityGroup), .length("Name", from: 1, to: 128),
  ]
}
