import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html: `InvalidParameterValue`,
  /// `InvalidAttributeName` and `InvalidAttributeValue`.
  static let sqsQueue: [Demand] = [
    .text(
      "QueueName",
      TextForm("a name that queues can have", fix: "use 1 to 80 letters, digits, hyphens and underscores") { name in
        let own = name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        return (1...80).contains(name.utf8.count) && !own.isEmpty && Letters.names.areAll(of: own)
      }),
    .holds("QueueName") { subject in
      guard let name = subject.text("QueueName") else { return nil }
      let isFIFO = subject.isGiven("FifoQueue") ? subject.flag("FifoQueue") : false
      guard let isFIFO, isFIFO != name.hasSuffix(".fifo") else { return nil }
      return isFIFO
        ? ("QueueName is \(name), and those of FIFO queues end in .fifo", "write \(name).fifo")
        : ("QueueName is \(name), and only those of FIFO queues end in .fifo", "set fifoQueue to true")
    },
    .holds("ContentBasedDeduplication") { subject in
      guard subject.flag("ContentBasedDeduplication") == true, isPlain(subject) else { return nil }
      return ("ContentBasedDeduplication is for FIFO queues", "set fifoQueue to true")
    },
    .one("DeduplicationScope", of: "messageGroup", "queue"),
    .one("FifoThroughputLimit", of: "perMessageGroupId", "perQueue"),
    .holds("DeduplicationScope") { ordered("DeduplicationScope", $0) },
    .holds("FifoThroughputLimit") { subject in
      if let problem = ordered("FifoThroughputLimit", subject) { return problem }
      guard subject.text("FifoThroughputLimit") == "perMessageGroupId",
        !subject.isGiven("DeduplicationScope") || subject.text("DeduplicationScope") == "queue"
      else { return nil }
      return (
        "FifoThroughputLimit is perMessageGroupId, and DeduplicationScope is queue",
        "set deduplicationScope to messageGroup"
      )
    },
    .text("KmsMasterKeyId", key),
    .holds("SqsManagedSseEnabled") { subject in
      guard subject.flag("SqsManagedSseEnabled") == true, subject.isGiven("KmsMasterKeyId") else { return nil }
      return (
        "SqsManagedSseEnabled is true and KmsMasterKeyId is declared, and a queue has one kind of encryption",
        "remove one of them"
      )
    },
    .each(
      "RedrivePolicy", .needs("deadLetterTargetArn", "maxReceiveCount"), .number("maxReceiveCount", from: 1, to: 1000)),
    .each(
      "RedriveAllowPolicy", .needs("redrivePermission"),
      .one("redrivePermission", of: "allowAll", "byQueue", "denyAll"),
      .needs("sourceQueueArns", if: .when("redrivePermission", is: "byQueue")),
      .excludes("sourceQueueArns", if: .when("redrivePermission", isNot: "byQueue")),
      .elements("sourceQueueArns", from: 1, to: 10)),
  ]

  private static func isPlain(_ subject: Subject) -> Bool {
    !subject.isGiven("FifoQueue") || subject.flag("FifoQueue") == false
  }

  private static func ordered(_ name: String, _ subject: Subject) -> (message: String, fix: String)? {
    guard subject.isGiven(name), isPlain(subject) else { return nil }
    return ("\(name) is for FIFO queues", "set fifoQueue to true")
  }
}
