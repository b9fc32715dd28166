import AWSClient
import InfraModel

extension RDS {
  /// A proxy that shares connections to a database among many clients. Its ARN has a number of its own.
  ///
  /// Source: Amazon RDS API Reference, version 2014-10-31.
  static let dbProxy = Handler("AWS::RDS::DBProxy", of: .rds, id: "DBProxyName") {
    Create(
      "CreateDBProxy",
      [
        "DBProxyName", "EngineFamily", "VpcSubnetIds", "VpcSecurityGroupIds", "EndpointNetworkType",
        "TargetConnectionNetworkType",
      ] + proxySettings, outputs: ["DBProxyArn": "DBProxy.DBProxyArn", "Endpoint": "DBProxy.Endpoint"],
      retries: [Retry(on: ["InvalidParameterValue"], saying: "role", for: 60)])
    Sets(
      properties: ["VpcSecurityGroupIds"] + proxySettings.compactMap(\.property), by: "ModifyDBProxy",
      ["DBProxyName", .field("VpcSecurityGroupIds", as: "SecurityGroups")] + proxySettings, sends: .changed,
      removed: .to(["DebugLogging": false, "DefaultAuthScheme": "NONE", "IdleClientTimeout": 1800, "RequireTLS": false]
      ),
      waitsUntilReady: true)
    Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("DBProxyArn", as: "ResourceName")]), at: "TagList"),
      add: Call("AddTagsToResource", [.field("DBProxyArn", as: "ResourceName"), .tagList()]),
      remove: Call("RemoveTagsFromResource", [.field("DBProxyArn", as: "ResourceName"), .tagKeys()]))
    Reads("DescribeDBProxies", ["DBProxyName"], at: "DBProxies.0")
    Ready(
      "Status", is: ["available"],
      failed: ["incompatible-network", "insufficient-resource-limits", "suspended"], every: 10, typically: 300,
      refusesMeanwhile: ["InvalidDBProxyStateFault"])
    Deletes("DeleteDBProxy", ["DBProxyName"], waits: true)
    Finds.name
    Traits(
      unremovable: ["Auth", "RoleArn", "VpcSecurityGroupIds"],
      comparisons: ["VpcSubnetIds": .unordered, "VpcSecurityGroupIds": .unordered, "Auth": .unordered],
      defaults: ["EndpointNetworkType": "IPV4", "TargetConnectionNetworkType": "IPV4"],
      exclusive: [], holds: ["VpcSecurityGroupIds.*", "VpcSubnetIds.*"],
      renewed: ["DBProxyArn": "policies for connecting to it"])
  }

  private static let proxySettings: [Field] = [
    "Auth", "DebugLogging", "DefaultAuthScheme", "IdleClientTimeout", "RequireTLS", "RoleArn",
  ]
}
