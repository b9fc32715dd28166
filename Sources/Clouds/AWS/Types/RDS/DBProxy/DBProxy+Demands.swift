import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBProxy.html; RDS User Guide, "Quotas and
  /// limitations for RDS Proxy".
  static let dbProxy: [Demand] = [
    .text("DBProxyName", .letters("A-Za-z0-9-", 1...63, "a name that proxies can have")),
    .one("EngineFamily", of: "MYSQL", "POSTGRESQL", "SQLSERVER"), .elements("VpcSubnetIds", from: 2),
    .identifier("VpcSubnetIds.*", .subnet), .identifier("VpcSecurityGroupIds.*", .securityGroup),
    .number("IdleClientTimeout", from: 1, to: 28_800), .elements("Auth", to: 200),
    .each(
      "Auth.*", .one("AuthScheme", of: "SECRETS"), .one("IAMAuth", of: "DISABLED", "REQUIRED", "ENABLED")),
    .needs("Auth", if: .when("DefaultAuthScheme", isNot: "IAM_AUTH")),
  ]
}
