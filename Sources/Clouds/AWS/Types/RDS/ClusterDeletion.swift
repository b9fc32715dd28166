import InfraModel
import Provider

/// How a cluster of RDS or DocumentDB goes, and what is left of it.
enum ClusterDeletion {
  /// States in which no snapshot can be taken any more.
  private static let broken: Set<String> = ["failed", "incompatible-network", "incompatible-restore"]

  @Sendable
  static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: [String: Value] = ["DBClusterIdentifier": .string(scope.id.text)]
    // A read may not know it yet; only the delete itself says that there is none.
    let cluster = try await cloud.askIfPresent("DescribeDBClusters", id)?["DBClusters"]?[0] ?? [:]
    if cluster["Status"] == "deleting" { return }
    var input = id
    let isKept = scope.keepsSnapshot && scope["DeleteAutomatedBackups"] != true
    let keepsSnapshot = isKept && !broken.contains(cluster["Status"]?.string ?? "")
    input["DeleteAutomatedBackups"] = scope["DeleteAutomatedBackups"]
    input["SkipFinalSnapshot"] = .bool(!keepsSnapshot)
    if keepsSnapshot { input["FinalDBSnapshotIdentifier"] = .string(DBInstanceDeletion.snapshotName(scope)) }
    _ = try await cloud.change(
      "DeleteDBCluster", input,
      // Instances that are being created or modified, and a cluster that is: they pass.
      retries: [Retry(on: ["InvalidDBClusterStateFault", "InvalidDBInstanceState"], for: 600)])
  }
}
