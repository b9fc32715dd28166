import InfraModel

/// Which changes of a queue cannot be taken back.
enum QueueRules {
  /// Source: the API reference of SQS, SetQueueAttributes, `MessageRetentionPeriod`: older messages are deleted.
  static let all = [
    ChangeRule.lowered("MessageRetentionPeriod", standard: 345_600) {
      "messages that are older than \($0) s are deleted"
    }
  ]
}
