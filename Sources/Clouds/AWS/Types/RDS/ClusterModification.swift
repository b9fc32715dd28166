import InfraModel
import Provider

/// How a running cluster of RDS or DocumentDB changes.
struct ClusterModification: Sendable {
  /// What goes into ModifyDBCluster as it is.
  let plain: [Field]
  /// What is sent together as soon as one of them changes.
  let groups: [[Field]]
  /// What goes along with an upgrade to another major version.
  let withMajorUpgrade: [Field]
  let engine: @Sendable (CallScope) -> String

  init(
    plain: [Field], groups: [[Field]], withMajorUpgrade: [Field] = [],
    engine: @escaping @Sendable (CallScope) -> String
  ) {
    self.plain = plain
    self.groups = groups
    self.withMajorUpgrade = withMajorUpgrade
    self.engine = engine
  }

  var properties: [String] {
    (plain + groups.flatMap(\.self)).compactMap(\.property) + ["EnableCloudwatchLogsExports"]
  }

  /// One ModifyDBCluster for everything that changed.
  @Sendable
  func modify(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    func isChanged(_ field: Field) -> Bool { field.property.map(scope.changed.contains) ?? false }
    let together = groups.filter { $0.contains(where: isChanged) }.flatMap(\.self)
    var input = cloud.input(plain.filter(isChanged) + together, scope)
    if scope["ManageMasterUserPassword"] == true {
      input["MasterUserPassword"] = nil
    } else {
      input["MasterUserSecretKmsKeyId"] = nil
      if scope.previous["ManageMasterUserPassword"] != true { input["ManageMasterUserPassword"] = nil }
    }
    if scope["PerformanceInsightsEnabled"] != true {
      input["PerformanceInsightsKMSKeyId"] = nil
      input["PerformanceInsightsRetentionPeriod"] = nil
    }
    if scope.changed.contains("Domain"), scope["Domain"] == nil {
      // Source: the API reference of ModifyDBCluster, `Domain`.
      input["Domain"] = "none"
      input["DomainIAMRoleName"] = nil
    }
    if scope.changed.contains("EnableCloudwatchLogsExports") {
      input["CloudwatchLogsExportConfiguration"] = scope.changeOfLogs
    }
    if input.isEmpty { return }
    try await send(input, cloud, scope)
  }

  /// Another version, another parameter group, or both: a call of its own, because a major upgrade takes nothing along
  /// but the groups of its family.
  /// Source: the API reference of ModifyDBCluster, `AllowMajorVersionUpgrade`.
  @Sendable
  func upgrade(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    var input: [String: Value] = [:]
    if scope.changed.contains("DBClusterParameterGroupName") {
      input["DBClusterParameterGroupName"] = scope["DBClusterParameterGroupName"]
    }
    if scope.changed.contains("EngineVersion"), let version = scope["EngineVersion"],
      version != scope.previous["EngineVersion"]
    {
      input["EngineVersion"] = version
      if EngineVersion.isMajor(from: scope.previous["EngineVersion"], to: version, of: engine(scope)) {
        // The registry has no property for it: what the plan said of the upgrade is what allows it.
        input["AllowMajorVersionUpgrade"] = true
        input.merge(cloud.input(withMajorUpgrade, scope)) { $1 }
      }
    }
    if input.isEmpty { return }
    try await send(input, cloud, scope)
  }

  private func send(_ input: [String: Value], _ cloud: CloudCalls, _ scope: CallScope) async throws {
    let always: [String: Value] = ["DBClusterIdentifier": .string(scope.id.text), "ApplyImmediately": true]
    _ = try await cloud.change("ModifyDBCluster", input.merging(always) { $1 })
  }

  /// Restarts the instances to which another parameter group comes only then: the replicas, and last the writer.
  @Sendable
  static func restartIfDue(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: [String: Value] = ["DBClusterIdentifier": .string(scope.id.text)]
    let members = try await cloud.ask("DescribeDBClusters", id)["DBClusters"]?[0]?["DBClusterMembers"]?.list ?? []
    let due = members.filter { $0["DBClusterParameterGroupStatus"] == "pending-reboot" }
    for member in due.filter({ $0["IsClusterWriter"] != true }) + due.filter({ $0["IsClusterWriter"] == true }) {
      _ = try await cloud.change("RebootDBInstance", ["DBInstanceIdentifier": member["DBInstanceIdentifier"] ?? .null])
    }
  }

  /// The parts of a handler that change a cluster.
  /// - Parameter defaults: What the cloud has where nothing is declared.
  @HandlerBuilder func parts(defaults: [String: Value]) -> HandlerParts {
    Sets(
      properties: properties, uses: ["ModifyDBCluster"], removed: .to(defaults), waitsUntilReady: true, modify)
    Sets("EngineVersion", "DBClusterParameterGroupName", uses: ["ModifyDBCluster"], waitsUntilReady: true, upgrade)
    Sets(
      "DBClusterParameterGroupName", uses: ["DescribeDBClusters", "RebootDBInstance"], waitsUntilReady: true,
      Self.restartIfDue)
  }
}
