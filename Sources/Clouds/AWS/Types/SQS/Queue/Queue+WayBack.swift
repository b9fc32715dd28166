import InfraModel

extension WayBackFacts {
  /// What of a queue's changes nothing brings back. Its URL has its name.
  /// Source: the API reference of SQS, SetQueueAttributes, `MessageRetentionPeriod`: older messages are deleted.
  static let queue = WayBackFacts(
    rules: [
      .lowered("MessageRetentionPeriod", standard: 345_600) { "messages that are older than \($0) s are deleted" }
    ], isIdentifierDerived: true)
}
