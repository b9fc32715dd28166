import AWSClient
import InfraModel
import Provider

/// The one copy that EFS keeps of a file system. It has no update: another copy is asked for after the one before has ended,
/// and what was copied stays as a file system of its own.
///
/// Source: Amazon EFS API Reference, CreateReplicationConfiguration and DeleteReplicationConfiguration.
enum FileReplication {
  static let uses: [Use] = [
    "CreateReplicationConfiguration", "DeleteReplicationConfiguration", "DescribeReplicationConfigurations",
  ]

  @Sendable static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    if scope.previous["ReplicationConfiguration"] != nil { _ = try await end(cloud, scope) }
    guard let destinations = scope["ReplicationConfiguration"]?["Destinations"]?.list else { return }
    let members = ["AvailabilityZoneName", "FileSystemId", "KmsKeyId", "Region", "RoleArn"]
    let asked = destinations.map { destination in
      Value.object((destination.object ?? [:]).filter { members.contains($0.key) })
    }
    _ = try await cloud.change(
      "CreateReplicationConfiguration",
      ["SourceFileSystemId": .string(scope.id.text), "Destinations": .list(asked)], retries: [EFS.systemBusy])
  }

  /// Ends the replication, and waits for its end, which a deletion of the file system and another copy need.
  @Sendable static func end(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let isKnown = scope["ReplicationConfiguration"] != nil || scope.previous["ReplicationConfiguration"] != nil
    guard isKnown, try await replication(cloud, scope) != nil else { return [:] }
    do {
      _ = try await cloud.change(
        "DeleteReplicationConfiguration", ["SourceFileSystemId": .string(scope.id.text)])
    } catch {
      // It has ended since.
      guard error.kind == .notFound else { throw error }
      return [:]
    }
    return try await cloud.wait(
      Pause(first: 5, longest: 30), "the replication had not ended", call: "efs DeleteReplicationConfiguration"
    ) { (_) throws(ProviderError) -> [String: Value]? in
      cloud.progress("waiting for the end of the replication")
      return try await replication(cloud, scope) == nil ? [:] : nil
    }
  }

  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    guard scope["ReplicationConfiguration"] != nil, let found = try await replication(cloud, scope) else { return [:] }
    let members = ["FileSystemId", "Region", "RoleArn", "Status", "StatusMessage"]
    let destinations = (found["Destinations"]?.list ?? []).map { destination in
      Value.object((destination.object ?? [:]).filter { members.contains($0.key) })
    }
    return ["ReplicationConfiguration": ["Destinations": .list(destinations)]]
  }

  private static func replication(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) -> Value? {
    let told = try await cloud.askIfPresent(
      "DescribeReplicationConfigurations", ["FileSystemId": .string(scope.id.text)])
    return told?["Replications"]?.list?.first { $0["SourceFileSystemId"]?.string == scope.id.text }
  }
}
