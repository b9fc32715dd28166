import InfraModel
import Planner

extension Rule {
  static let queues = [deadLetters]

  /// "The dead-letter queue of a FIFO queue must also be a FIFO queue. Similarly, the dead-letter queue of a standard queue
  /// must also be a standard queue."
  /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
  private static let deadLetters = Rule(
    .impossibleProperty, "A queue and its dead-letter queue are of one kind, FIFO or standard."
  ) { declared in
    declared.resources("AWS::SQS::Queue").compactMap { queue in
      guard let target = declared.target(queue.properties["RedrivePolicy"]?["deadLetterTargetArn"]),
        target.type == "AWS::SQS::Queue", let isFIFO = hasOrder(queue, declared),
        let isTargetFIFO = hasOrder(target, declared), isFIFO != isTargetFIFO
      else { return nil }
      return queue.diagnostic(
        .impossibleProperty,
        isFIFO
          ? "it is a FIFO queue, and its dead-letter queue \(target.address) is not"
          : "its dead-letter queue \(target.address) is a FIFO queue, and it is not",
        property: "RedrivePolicy.deadLetterTargetArn", notes: [target.note("is declared here")],
        fix: isFIFO ? "set fifoQueue of \(target.address) to true" : "use a standard queue for dead letters")
    }
  }

  /// `nil` where it is not known yet.
  private static func hasOrder(_ queue: ResourceNode, _ declared: Declared) -> Bool? {
    guard let flag = queue.properties["FifoQueue"], !flag.isNull else { return false }
    return declared.literal(flag).map { $0 == true }
  }
}
