import Pricing

extension PropertyTable {
  static let subscription: PropertyTable = [
    .choice(
      "Protocol", "application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs"),
    .choice("FilterPolicyScope", "MessageAttributes", "MessageBody"),
    .references("TopicArn"),
    .unpriced(
      "Messages sent again", because: "replayed messages are charged by their amount", "ReplayPolicy"),
    .free("filtering by attributes costs nothing", "FilterPolicy"),
    .free(
      "how messages are delivered costs nothing", "DeliveryPolicy", "Endpoint", "RawMessageDelivery", "RedrivePolicy",
      "Region", "SubscriptionRoleArn"),
  ]
}
