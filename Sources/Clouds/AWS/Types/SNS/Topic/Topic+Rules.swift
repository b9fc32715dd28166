import InfraModel

/// What a change of a topic takes from it for good.
enum TopicRules {
  static let all = [archive, subscriptions]

  /// Source: the developer guide of SNS, "Message archiving for FIFO topic owners": messages beyond the retention, and all
  /// of them where archiving ends, are deleted.
  private static let archive = ChangeRule.update("archived messages") { change in
    guard change.changed.contains("ArchivePolicy"), let before = days(change.before["ArchivePolicy"]) else { return [] }
    guard let after = days(change.after["ArchivePolicy"]) else {
      return [.irreversible("archived messages are deleted when the archive ends")]
    }
    return after < before ? [.irreversible("archived messages that are older than \(after) days are deleted")] : []
  }

  private static func days(_ policy: Value?) -> Int64? {
    policy.map(Value.document)?["MessageRetentionPeriod"]?.wholeNumber
  }

  /// Source: the API reference of SNS, DeleteTopic: its subscriptions go with it.
  private static let subscriptions = ChangeRule.renewed("its subscriptions, but for those that are declared")
}
