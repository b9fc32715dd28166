internal import InfraModel

/// What clusters of Aurora and Multi-AZ clusters have beside what they share with those of DocumentDB.
extension RDS {
  /// What a change sets in the record.
  /// Source: the API reference of ModifyDBCluster.
  static func changedFields(
    _ cloud: inout Cloud, _ call: Call, _ record: Record, _ kind: ClusterEngine
  ) throws(Fault) -> [String: Value] {
    var fields: [String: Value] = [:]
    for name in [
      "AutoMinorVersionUpgrade", "BacktrackWindow", "CopyTagsToSnapshot", "DatabaseInsightsMode", "MonitoringInterval",
      "MonitoringRoleArn",
    ] { fields[name] = call[name] }
    for (name, member) in [
      "EnableGlobalWriteForwarding": "GlobalWriteForwardingRequested",
      "EnableIAMDatabaseAuthentication": "IAMDatabaseAuthenticationEnabled",
    ] { fields[member] = call[name] }
    if let flag = call.bool("EnableLocalWriteForwarding") {
      fields["LocalWriteForwardingStatus"] = flag ? "enabled" : "disabled"
    }
    if record["EngineMode"] == "serverless" { fields["HttpEndpointEnabled"] = call["EnableHttpEndpoint"] }
    switch call.bool("EnablePerformanceInsights") {
    case true?:
      fields["PerformanceInsightsEnabled"] = true
      fields["PerformanceInsightsRetentionPeriod"] = call["PerformanceInsightsRetentionPeriod"] ?? 7
      fields["PerformanceInsightsKMSKeyId"] = call["PerformanceInsightsKMSKeyId"] ?? ownKey("rds", call)
    case false?:
      fields["PerformanceInsightsEnabled"] = false
      fields["PerformanceInsightsRetentionPeriod"] = .null
      fields["PerformanceInsightsKMSKeyId"] = .null
    case nil: break
    }
    if call["Domain"] == "none" {
      fields["DomainMemberships"] = []
    } else if let domain = membership(ofDomain: call.input) {
      fields["DomainMemberships"] = [domain]
    }
    guard kind.isMultiZone else { return fields }
    if let size = call.integer("AllocatedStorage"), size < record["AllocatedStorage"]?.integer ?? 0 {
      throw conflicting("Invalid storage modification: the size of storage can't be decreased")
    }
    for name in ["AllocatedStorage", "Iops", "StorageType"] { fields[name] = call[name] }
    if let size = call.string("DBClusterInstanceClass") {
      try kind.check(class: size, version: record.string("EngineVersion") ?? "")
      fields["DBClusterInstanceClass"] = .string(size)
    }
    for member in members(of: record, cloud) {
      try cloud.change(member) { member in
        for name in ["AllocatedStorage", "Iops", "StorageType"] { if let value = call[name] { member[name] = value } }
        if let size = call["DBClusterInstanceClass"] { member["DBInstanceClass"] = size }
      }
    }
    return fields
  }

  /// How clusters rest, restart and fail over, their roles and their Data API.
  static let clusterLife = ServiceBehavior(
    "rds", kinds: [],
    operations: [
      "AddRoleToDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        let roles = record["AssociatedRoles"]?.list ?? []
        if roles.contains(where: { isSame($0, call) }) {
          throw Fault("DBClusterRoleAlreadyExists", "The role is associated with the DB cluster already.")
        }
        let added = Value.object(call.members("RoleArn", "FeatureName")).setting("Status", to: "ACTIVE")
        try cloud.change(record) { $0["AssociatedRoles"] = .list(roles + [added]) }
        return [:]
      },
      "RemoveRoleFromDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        let roles = record["AssociatedRoles"]?.list ?? []
        let kept = roles.filter { !isSame($0, call) }
        guard kept.count < roles.count else {
          throw Fault("DBClusterRoleNotFound", "The role is not associated with the DB cluster.")
        }
        try cloud.change(record) { $0["AssociatedRoles"] = .list(kept) }
        return [:]
      },
      "EnableHttpEndpoint": dataAPI(true), "DisableHttpEndpoint": dataAPI(false),
      "PromoteReadReplicaDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        let changed = try cloud.change(record) { record in
          record["ReplicationSourceIdentifier"] = nil
          record["Status"] = "promoting"
          record.becomes(["Status": "available"], at: call.after(120))
        }
        return ["DBCluster": cloud.view(changed)]
      },
      "FailoverDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        guard members(of: record, cloud).count > 1 else {
          throw Fault("InvalidDBClusterStateFault", "The cluster \(record.id) has no instance to fail over to.")
        }
        return ["DBCluster": cloud.view(try moving(&cloud, record, "failing-over", call.after(30)))]
      },
      "RebootDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        guard try ClusterEngine.of(record).isMultiZone else {
          throw invalid("RebootDBCluster is for Multi-AZ DB clusters only.")
        }
        return ["DBCluster": cloud.view(try moving(&cloud, record, "rebooting", call.after(60)))]
      },
      "StopDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        return ["DBCluster": cloud.view(try moving(&cloud, record, "stopping", call.after(120), to: "stopped"))]
      },
      "StartDBCluster": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(cluster, try name(call, "DBClusterIdentifier"), call)
        guard record["Status"] == "stopped" else {
          throw Fault("InvalidDBClusterStateFault", "DbCluster \(record.id) is not in stopped state.")
        }
        return ["DBCluster": cloud.view(try moving(&cloud, record, "starting", call.after(120)))]
      },
    ])

  private static func isSame(_ role: Value, _ call: Call) -> Bool {
    role["RoleArn"] == call["RoleArn"] && role["FeatureName"] == call["FeatureName"]
  }

  private static func moving(
    _ cloud: inout Cloud, _ record: Record, _ status: Value, _ end: Double, to last: Value = "available"
  ) throws(Fault) -> Record {
    for member in members(of: record, cloud) {
      try cloud.change(member) { member in
        member["DBInstanceStatus"] = status
        member.becomes(["DBInstanceStatus": last], at: end)
      }
    }
    return try cloud.change(record) { record in
      record["Status"] = status
      record.becomes(["Status": last], at: end)
    }
  }

  /// Switches the Data API of a cluster that is not one of the first generation of serverless ones.
  private static func dataAPI(_ isOn: Bool) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let arn = try call.required("ResourceArn")
      guard let record = cloud.find(arn: arn) else { throw Fault("ResourceNotFoundFault", "\(arn) not found.") }
      guard record.string("EngineMode") == "provisioned" else {
        throw Fault("InvalidResourceStateFault", "The Data API of \(record.id) is a setting of the cluster.")
      }
      try cloud.change(record) { $0["HttpEndpointEnabled"] = .bool(isOn) }
      return ["ResourceArn": .string(arn), "HttpEndpointEnabled": .bool(isOn)]
    }
  }
}
