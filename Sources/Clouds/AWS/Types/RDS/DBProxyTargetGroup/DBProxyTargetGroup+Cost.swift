import InfraModel
import Pricing

extension CostModel {
  /// What a proxy serves is part of the proxy's price.
  static let dbProxyTargetGroup = CostModel.free(
    "AWS::RDS::DBProxyTargetGroup", because: "it is part of the proxy, which is charged by what it serves",
    properties: [
      .free(
        "it is part of the proxy", "ConnectionPoolConfigurationInfo", "DBClusterIdentifiers", "DBInstanceIdentifiers",
        "DBProxyName", "TargetGroupName")
    ])
}
