import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html and
  /// https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html: `InvalidParameter`.
  static let snsSubscription: [Demand] = [
    .text("TopicArn", .arn(of: "sns", "the ARN of a topic")), .needs("Endpoint"), endpoint,
    .one("FilterPolicyScope", of: "MessageAttributes", "MessageBody"),
    .needs("SubscriptionRoleArn", if: .when("Protocol", is: "firehose")),
    .holds("RawMessageDelivery") { subject in
      guard subject.flag("RawMessageDelivery") == true, let name = subject.text("Protocol"),
        !["sqs", "http", "https", "firehose"].contains(name)
      else { return nil }
      return (
        "RawMessageDelivery is for sqs, http, https and firehose, and Protocol is \(name)",
        "remove rawMessageDelivery"
      )
    },
  ]
}
