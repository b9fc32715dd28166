internal import InfraModel

/// The instances of clusters: what they have of their own, and what of their cluster.
extension RDS {
  /// How many instances a cluster has at most: the primary and fifteen replicas.
  /// Source: the developer guide of DocumentDB, "Amazon DocumentDB quotas and limits".
  private static let mostMembers = 16

  /// Every instance of a cluster, in order of creation.
  static func instances(of cluster: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(instance, in: cluster.key.region, where: "DBClusterIdentifier", is: .string(cluster.id))
  }

  /// Those that do not go: the writer first, which is the oldest.
  static func members(of cluster: Record, _ cloud: Cloud) -> [Record] {
    instances(of: cluster, cloud).filter { $0["DBInstanceStatus"] != "deleting" }
  }

  /// A member as its cluster tells it.
  static func member(_ instance: Record, isWriter: Bool) -> Value {
    [
      "DBInstanceIdentifier": .string(instance.id), "IsClusterWriter": .bool(isWriter),
      "DBClusterParameterGroupStatus": instance["ClusterParameterStatus"] ?? "in-sync",
      "PromotionTier": instance["PromotionTier"] ?? 1,
    ]
  }

  /// Puts a new instance into a cluster.
  /// - Parameter isOwn: Whether RDS makes it with its Multi-AZ cluster.
  static func makeMember(_ cloud: inout Cloud, _ call: Call, isOwn: Bool = false) throws(Fault) -> Record {
    let engine = call.string("Engine") ?? ""
    guard let name = call.string("DBClusterIdentifier")?.lowercased() else {
      throw invalid("The parameter DBClusterIdentifier must be provided for engine \(engine).")
    }
    let cluster = try cloud.get(self.cluster, name, call)
    guard cluster["Engine"] == call["Engine"] else {
      throw conflicting("The engine of cluster \(name) is not \(engine).")
    }
    guard ["available", "creating"].contains(cluster.string("Status")) else {
      throw Fault("InvalidDBClusterStateFault", "DbCluster \(name) is in \(cluster.string("Status") ?? "") state.")
    }
    let members = members(of: cluster, cloud)
    guard members.count < mostMembers else {
      throw Fault(
        "InvalidDBClusterStateFault", "Cluster \(name) has \(mostMembers) instances, and cannot have another.")
    }
    let version = cluster.string("EngineVersion") ?? ""
    let size = try call.required("DBInstanceClass")
    let kind = try ClusterEngine.of(cluster)
    if kind.isMultiZone, !isOwn {
      throw conflicting("The instances of a Multi-AZ DB cluster are made with the cluster.")
    }
    try kind.check(class: size, version: version)
    if size == "db.serverless", cluster["ServerlessV2ScalingConfiguration"] == nil {
      throw conflicting("Set the Serverless v2 scaling configuration on the parent DB cluster before creating one.")
    }
    var placed = call
    placed.input["DBSubnetGroupName"] = cluster["DBSubnetGroup"]
    var wanted = call.members(
      "AvailabilityZone", "AutoMinorVersionUpgrade", "CACertificateIdentifier", "CopyTagsToSnapshot",
      "DBInstanceClass", "DBParameterGroupName", "EnablePerformanceInsights", "Engine", "MonitoringInterval",
      "MonitoringRoleArn", "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod",
      "PreferredMaintenanceWindow", "PromotionTier", "PubliclyAccessible")
    for name in [
      "BackupRetentionPeriod", "EngineVersion", "KmsKeyId", "MasterUsername", "NetworkType", "Port",
      "PreferredBackupWindow", "StorageEncrypted",
    ] { wanted[name] = cluster[name] }
    if !kind.isDocument {
      wanted["EnableIAMDatabaseAuthentication"] = cluster["IAMDatabaseAuthenticationEnabled"]
      wanted["DBName"] = cluster["DatabaseName"]
      wanted["EnableCloudwatchLogsExports"] = cluster["EnabledCloudwatchLogsExports"]
      wanted["PubliclyAccessible"] = wanted["PubliclyAccessible"] ?? false
    }
    wanted["DBClusterIdentifier"] = .string(name)
    wanted["VpcSecurityGroupIds"] = .list(
      (cluster["VpcSecurityGroups"]?.list ?? []).compactMap { $0["VpcSecurityGroupId"] })
    wanted["AutoMinorVersionUpgrade"] = wanted["AutoMinorVersionUpgrade"] ?? .bool(!kind.isDocument)
    wanted["PromotionTier"] = wanted["PromotionTier"] ?? 1
    let taken = members.compactMap { $0.string("AvailabilityZone") }
    let group = try self.group(&cloud, placed)
    let zones = (group["Subnets"]?.list ?? []).compactMap { $0["SubnetAvailabilityZone"]?["Name"]?.string }
    wanted["AvailabilityZone"] =
      wanted["AvailabilityZone"]
      ?? zones.min { one, other in taken.count { $0 == one } < taken.count { $0 == other } }.map(Value.string)
    let made = try make(
      &cloud, placed, named: try self.name(call, "DBInstanceIdentifier"), wanted, takes: 420)
    // Its storage is the cluster's.
    return try cloud.change(made) { record in
      record["StorageType"] = cluster["StorageType"] ?? .string(kind.storage[0])
      record["AllocatedStorage"] = kind.isMultiZone ? cluster["AllocatedStorage"] : 1
      for name in ["Iops", "StorageThroughput"] { record[name] = nil }
    }
  }
}
