extension PropertyTable {
  static let dbProxy: PropertyTable = [
    .free(
      "TODO", "Auth", "DBProxyName", "DebugLogging", "DefaultAuthScheme", "EndpointNetworkType", "EngineFamily",
      "IdleClientTimeout", "RequireTLS", "RoleArn", "Tags", "TargetConnectionNetworkType", "VpcSecurityGroupIds",
      "VpcSubnetIds")
  ]
}
