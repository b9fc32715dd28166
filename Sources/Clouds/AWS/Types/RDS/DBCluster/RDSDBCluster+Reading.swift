import InfraModel

/// How a cluster of RDS is read.
enum DBClusterReading {
  static let reads = Reads(
    "DescribeDBClusters", filter: "db-cluster-id", of: "DBClusterIdentifier", at: "DBClusters",
    maps: [
      "DBClusterIdentifier", "DBClusterArn",
      .field("DBClusterParameterGroupName", as: "DBClusterParameterGroup"),
      .field("DBClusterResourceId", as: "DbClusterResourceId"),
      .field("DBSubnetGroupName", as: "DBSubnetGroup"),
      .field("Domain", as: "DomainMemberships.0.Domain"),
      .field("DomainIAMRoleName", as: "DomainMemberships.0.IAMRoleName"),
      .field("EnableCloudwatchLogsExports", as: "EnabledCloudwatchLogsExports"),
      .field("EnableGlobalWriteForwarding", as: "GlobalWriteForwardingRequested"),
      .field("EnableHttpEndpoint", as: "HttpEndpointEnabled"),
      .field("EnableIAMDatabaseAuthentication", as: "IAMDatabaseAuthenticationEnabled"),
      .field("PerformanceInsightsEnabled", as: "PerformanceInsightsEnabled"),
      .field("PerformanceInsightsKmsKeyId", as: "PerformanceInsightsKMSKeyId"),
      .field("ScalingConfiguration", as: "ScalingConfigurationInfo"),
      .field("VpcSecurityGroupIds", as: "VpcSecurityGroups", .elementsMember("VpcSecurityGroupId")),
    ],
    // A text here, an object in the registry.
    except: ["Endpoint"])

  /// What answers tell in another form, or not at all.
  @Sendable
  static func adjust(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    if let host = item["Endpoint"]?.string {
      properties["Endpoint"] = .compact(["Address": .string(host), "Port": item["Port"]?.plainText.map(Value.string)])
    }
    properties["ReadEndpoint"] = item["ReaderEndpoint"]?.string.map { ["Address": .string($0)] }
    properties["ManageMasterUserPassword"] = .bool(item["MasterUserSecret"] != nil)
    if let status = item["LocalWriteForwardingStatus"]?.string {
      properties["EnableLocalWriteForwarding"] = .bool(["enabled", "enabling", "requested"].contains(status))
    }
    if item["Engine"]?.string?.hasPrefix("aurora") == true {
      // No answer names the standard one, and what is allocated grows with what is stored.
      properties["StorageType"] = properties["StorageType"] ?? "aurora"
      properties["AllocatedStorage"] = nil
    }
    if scope["ServerlessV2ScalingConfiguration.SecondsUntilAutoPause"] == nil,
      var scaling = properties["ServerlessV2ScalingConfiguration"]?.object, scaling["SecondsUntilAutoPause"] == 300
    {
      // Source: the API reference of ServerlessV2ScalingConfiguration, whose default it is.
      scaling["SecondsUntilAutoPause"] = nil
      properties["ServerlessV2ScalingConfiguration"] = .object(scaling)
    }
    ClusterLife.adjustZones(&properties, scope)
  }
}
