import InfraModel
import Pricing

extension CostModel {
  static let apiGatewayV2Stage = CostModel.free(
    "AWS::ApiGatewayV2::Stage",
    because: "only the requests of its API are paid for; its logs are charged at their group",
    "AccessLogSettings", "ApiId", "AutoDeploy", "ClientCertificateId", "DefaultRouteSettings", "DeploymentId",
    "Description", "RouteSettings", "StageName", "StageVariables", "Tags",
    except: [
      .unpriced(
        "Detailed metrics", because: "they are charged as custom metrics, some for each route",
        "DefaultRouteSettings.DetailedMetricsEnabled", "RouteSettings.*.DetailedMetricsEnabled")
    ])
}
