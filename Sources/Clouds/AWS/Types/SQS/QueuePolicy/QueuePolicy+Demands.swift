import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html:
  /// `InvalidAttributeValue`.
  static let queuePolicy: [Demand] = [
    .elements("Queues", from: 1), .text("Queues.*", .queueURL), .policy("PolicyDocument", .resource),
  ]
}

extension TextForm {
  fileprivate static let queueURL = TextForm(
    "the URL of a queue", fix: "refer to the queue, or write its URL, not its ARN"
  ) { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
}
