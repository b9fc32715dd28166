import InfraModel

/// What EFS refuses after a change of a file system, and what stays of a copy.
enum FileSystemRules {
  static let all = [throughputFollows, copyStays]

  /// Source: the API reference of UpdateFileSystem, `TooManyRequests`; the user guide, "Restrictions on switching throughput
  /// and changing provisioned amount".
  private static let throughputFollows = ChangeRule.update("no way back for a day") { change in
    let properties = ["ThroughputMode", "ProvisionedThroughputInMibps"]
    guard properties.contains(where: change.changed.contains), change.after["ThroughputMode"] == "provisioned" else {
      return []
    }
    return [
      .irreversible("EFS refuses another throughput mode or less provisioned throughput for 24 hours after this change")
    ]
  }

  /// Source: the API reference of DeleteReplicationConfiguration.
  private static let copyStays = ChangeRule("copy stays") { change in
    guard change.kind != .update || change.changed.contains("ReplicationConfiguration"),
      change.before["ReplicationConfiguration"] != nil
    else { return [] }
    return [
      .also(
        message: "leaves the replica as a separate file system, which is no longer updated and is still billed",
        fix: "delete that file system where it is not needed")
    ]
  }
}
