import Pricing

extension PropertyTable {
  static let dbProxy: PropertyTable = [
    .choice("EngineFamily", "MYSQL", "POSTGRESQL", "SQLSERVER"),
    .free(
      "a proxy is charged by the databases behind it, whatever its settings", "DebugLogging", "DefaultAuthScheme",
      "IdleClientTimeout", "RequireTLS"),
    .free(
      "settings of the network cost nothing", "EndpointNetworkType", "TargetConnectionNetworkType",
      "VpcSecurityGroupIds", "VpcSubnetIds"),
    .free("names, roles and who may connect cost nothing", "Auth", "DBProxyName", "RoleArn", "Tags"),
  ]
}
