import AWSClient
import InfraModel

extension EFS {
  /// A file system. It is found by its creation token, which no other one can have.
  ///
  /// Source: Amazon EFS API Reference, CreateFileSystem and UpdateFileSystem.
  static let fileSystem = Handler("AWS::EFS::FileSystem", of: .efs, id: "FileSystemId") {
    Create(
      "CreateFileSystem",
      [
        .token(as: "CreationToken"), "PerformanceMode", "Encrypted", "KmsKeyId", "ThroughputMode",
        "ProvisionedThroughputInMibps", "AvailabilityZoneName",
        .code(as: "Backup", of: "BackupPolicy") { $0["BackupPolicy"]?["Status"].map { .bool($0 == "ENABLED") } },
      ], outputs: ["FileSystemId": "FileSystemId", "Arn": "FileSystemArn"])
    Sets(
      "ThroughputMode", "ProvisionedThroughputInMibps", by: "UpdateFileSystem",
      ["FileSystemId", "ThroughputMode", "ProvisionedThroughputInMibps"],
      removed: .to(["ThroughputMode": "bursting"]), waitsUntilReady: true)
    Sets(
      "BackupPolicy", by: "PutBackupPolicy", ["FileSystemId", "BackupPolicy"],
      removed: .to(["BackupPolicy": ["Status": "DISABLED"]]))
    Sets(
      "LifecyclePolicies", by: "PutLifecycleConfiguration", ["FileSystemId", "LifecyclePolicies"],
      removed: .to(["LifecyclePolicies": []]))
    Sets(
      "FileSystemPolicy", "BypassPolicyLockoutSafetyCheck", uses: ["PutFileSystemPolicy", "DeleteFileSystemPolicy"],
      setPolicy)
    Sets(
      "FileSystemProtection", by: "UpdateFileSystemProtection",
      [
        "FileSystemId",
        .field("FileSystemProtection.ReplicationOverwriteProtection", as: "ReplicationOverwriteProtection"),
      ], removed: .to(["FileSystemProtection": ["ReplicationOverwriteProtection": "ENABLED"]]))
    Sets("ReplicationConfiguration", uses: FileReplication.uses, FileReplication.set)
    tags("FileSystemTags", of: "FileSystemId")
    Reads(
      "DescribeFileSystems", all: "FileSystems",
      maps: [.field("Arn", as: "FileSystemArn"), .field("FileSystemProtection", protection)])
    FurtherRead("DescribeLifecycleConfiguration", ["FileSystemId"], maps: ["LifecyclePolicies"])
    FurtherRead(
      "DescribeFileSystemPolicy", ["FileSystemId"], maps: [.field("FileSystemPolicy", as: "Policy", .jsonText)])
    FurtherRead(uses: ["DescribeBackupPolicy"], readBackups)
    FurtherRead(uses: ["DescribeReplicationConfigurations"], FileReplication.read)
    KMS.names("KmsKeyId")
    Ready("LifeCycleState", is: ["available"], failed: ["error"], every: 2, typically: 8)
    BeingDeleted("LifeCycleState", in: ["deleting", "deleted"])
    Deletes(
      "DeleteFileSystem", ["FileSystemId"], before: [.code(FileReplication.uses, FileReplication.end)], waits: true)
    Finds.code(["DescribeFileSystems"]) { cloud, scope in
      let told = try await cloud.askIfPresent("DescribeFileSystems", ["CreationToken": scope.token()])
      return (told?["FileSystems"]?.list ?? []).compactMap { $0["FileSystemId"] }.map { ["FileSystemId": $0] }
    }
    Traits(
      holdsData: "the files in it",
      comparisons: [
        "FileSystemPolicy": .document, "KmsKeyId": .anyName, "LifecyclePolicies": .unordered,
      ], defaults: ["Encrypted": false, "PerformanceMode": "generalPurpose"], exclusive: [],
      rules: FileSystemRules.all)
  }

  /// What a replica is being written to has its protection off.
  private static let protection = ValueEncoding.code(
    encode: { $0 },
    decode: { told in
      let isOn = told["ReplicationOverwriteProtection"] == "ENABLED"
      return ["ReplicationOverwriteProtection": isOn ? "ENABLED" : "DISABLED"]
    })

  /// What changes is told as if it had changed; one that never had a policy is not backed up.
  @Sendable private static func readBackups(
    _ cloud: CloudCalls, _ scope: CallScope
  ) async throws -> [String: Value] {
    let told = try await cloud.askIfPresent("DescribeBackupPolicy", ["FileSystemId": .string(scope.id.text)])
    let isOn = ["ENABLED", "ENABLING"].contains(told?["BackupPolicy"]?["Status"]?.string)
    return ["BackupPolicy": ["Status": isOn ? "ENABLED" : "DISABLED"]]
  }

  @Sendable private static func setPolicy(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    if scope["FileSystemPolicy"] != nil {
      let fields: [Field] = [
        "FileSystemId", .field("FileSystemPolicy", as: "Policy", .jsonText), "BypassPolicyLockoutSafetyCheck",
      ]
      _ = try await cloud.change("PutFileSystemPolicy", cloud.input(fields, scope), retries: [.principals])
    } else if scope.previous["FileSystemPolicy"] != nil {
      _ = try await cloud.change("DeleteFileSystemPolicy", ["FileSystemId": .string(scope.id.text)])
    }
  }
}
