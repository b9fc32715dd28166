import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RegisterDBProxyTargets.html and
  /// API_ConnectionPoolConfiguration.html: a proxy has one group, `default`, for one instance or one cluster.
  static let dbProxyTargetGroup: [Demand] = [
    .one("TargetGroupName", of: "default"), .oneOf("DBInstanceIdentifiers", "DBClusterIdentifiers"),
    .elements("DBInstanceIdentifiers", from: 1, to: 1), .elements("DBClusterIdentifiers", from: 1, to: 1),
    .number("ConnectionPoolConfigurationInfo.MaxConnectionsPercent", from: 1, to: 100),
    .number("ConnectionPoolConfigurationInfo.MaxIdleConnectionsPercent", from: 0, to: 100),
    .number("ConnectionPoolConfigurationInfo.ConnectionBorrowTimeout", from: 0, to: 300),
  ]
}
