import InfraModel
import Provider

/// How a database goes, and what is left of it.
enum DBInstanceDeletion {
  /// States in which RDS cannot take a snapshot any more.
  private static let broken: Set<String> = [
    "failed", "incompatible-restore", "incompatible-network", "incompatible-create",
  ]

  @Sendable
  static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: [String: Value] = ["DBInstanceIdentifier": .string(scope.id.text)]
    // A read may not know it yet; only the delete itself says that there is none.
    let database = try await cloud.askIfPresent("DescribeDBInstances", id)?["DBInstances"]?[0] ?? [:]
    if database["DBInstanceStatus"] == "deleting" { return }
    var input = id
    input["DeleteAutomatedBackups"] = scope["DeleteAutomatedBackups"]
    if keepsSnapshot(of: database, scope) {
      input["FinalDBSnapshotIdentifier"] = .string(snapshotName(scope))
      input["SkipFinalSnapshot"] = false
    } else {
      input["SkipFinalSnapshot"] = true
    }
    _ = try await cloud.change(
      "DeleteDBInstance", input,
      retries: [
        Retry(on: ["InvalidDBInstanceState", "InvalidDBInstanceStateFault", "InvalidDBClusterStateFault"], for: 600)
      ])
  }

  /// A copy of another database and a member of a cluster have nothing of their own to keep.
  private static func keepsSnapshot(of database: Value, _ scope: CallScope) -> Bool {
    if !scope.keepsSnapshot || scope["DeleteAutomatedBackups"] == true { return false }
    if database["ReadReplicaSourceDBInstanceIdentifier"]?.string?.isEmpty == false { return false }
    if database["DBClusterIdentifier"]?.string?.isEmpty == false { return false }
    return !broken.contains(database["DBInstanceStatus"]?.string ?? "")
  }

  /// `<name>-final-<operation>`: letters, digits and single hyphens, at most 255.
  static func snapshotName(_ scope: CallScope) -> String {
    let operation = scope.operation.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return String("\(scope.id)-final-\(operation)".prefix(255))
  }
}

/// Automated backups that RDS copies to another region; the calls go there.
enum DBInstanceBackupReplication {
  @Sendable
  static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let source: [String: Value] = ["SourceDBInstanceArn": .string(scope.arn("rds", "db:\(scope.id)"))]
    if let before = scope.previous["AutomaticBackupReplicationRegion"]?.string {
      _ = try await cloud.change("StopDBInstanceAutomatedBackupsReplication", source, in: before)
    }
    guard let after = scope["AutomaticBackupReplicationRegion"]?.string else { return }
    var input = source
    input["KmsKeyId"] = scope["AutomaticBackupReplicationKmsKeyId"]
    input["BackupRetentionPeriod"] = scope["AutomaticBackupReplicationRetentionPeriod"]
    _ = try await cloud.change("StartDBInstanceAutomatedBackupsReplication", input, in: after)
  }
}
