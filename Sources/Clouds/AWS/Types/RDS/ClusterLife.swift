import InfraModel

/// The states of clusters, which RDS and DocumentDB have in common, how they are backed up and how they go.
enum ClusterLife {
  @HandlerBuilder static func parts() -> HandlerParts {
    Upkeeps.backups(created: "ClusterCreateTime")
    Ready(
      "Status", is: ["available", "stopped", "storage-optimization"],
      failed: [
        "cloning-failed", "failed", "inaccessible-encryption-credentials",
        "inaccessible-encryption-credentials-recoverable", "incompatible-network", "incompatible-parameters",
        "incompatible-restore", "migration-failed",
      ], curedByUpdate: ["incompatible-parameters"], every: 10, typically: 60, afterChange: isSettled,
      refusesMeanwhile: ["InvalidDBClusterStateFault", "InvalidDBInstanceState"])
    BeingDeleted("Status", in: ["deleting"])
    BacksUp(
      by: "CreateDBClusterSnapshot", of: "DBClusterIdentifier", named: "DBClusterSnapshotIdentifier",
      read: "DescribeDBClusterSnapshots", at: "DBClusterSnapshots", exists: "DBClusterSnapshotAlreadyExistsFault",
      restored: "SnapshotIdentifier",
      retries: [Retry(on: ["InvalidDBClusterStateFault"], for: 600)])
    Deletes(uses: ["DescribeDBClusters", "DeleteDBCluster"], waits: true, ClusterDeletion.delete)
    Finds.name
  }

  /// Whether no security group is on its way.
  @Sendable
  private static func isSettled(_ item: Value, _ scope: CallScope) -> Bool {
    !(item["VpcSecurityGroups"]?.list ?? []).contains { ["adding", "removing"].contains($0["Status"]) }
  }

  /// Of the three zones that each cluster stores in, no answer says which were asked for.
  static func adjustZones(_ properties: inout [String: Value], _ scope: CallScope) {
    let zones = Set(properties["AvailabilityZones"]?.list ?? [])
    if let declared = scope["AvailabilityZones"]?.list, zones.isSuperset(of: declared) {
      properties["AvailabilityZones"] = .list(declared)
    }
  }
}
