import InfraModel
import Pricing

extension CostModel {
  /// A subscription: what is delivered, by protocol (aws.amazon.com/sns/pricing).
  static let subscription = CostModel(
    "AWS::SNS::Subscription", usage: .subscription, properties: .subscription
  ) { resource in
    resource.with("Protocol", for: "Deliveries") { name in
      switch name {
      case "sqs" where resource.isOfFIFOTopic == true:
        Charge.used("Deliveries, FIFO", .deliveries, PriceQuery("AmazonSNS", "FIFO-SubscriptionMessages"))
        Charge.used(
          "Payload delivered, FIFO", .transferredGigabytes, PriceQuery("AmazonSNS", "FIFO-SubscriptionPayload-Bytes"))
      case "sqs" where resource.isOfFIFOTopic == nil:
        CostItem.unknown(.notKnownHere("TopicArn", for: "Deliveries to sqs"))
      case "sqs", "lambda":
        CostItem.free("Deliveries to \(name)", because: "deliveries to queues and functions cost nothing")
      case "email", "email-json":
        Charge.used("Deliveries by email", .deliveries, PriceQuery("AmazonSNS", "DeliveryAttempts-SMTP"))
          .free(first: 1000, shared: "SNS email deliveries")
      case "http", "https":
        Charge.used("Deliveries over HTTP", .deliveries, PriceQuery("AmazonSNS", "DeliveryAttempts-HTTP"))
          .free(first: 100_000, shared: "SNS HTTP deliveries")
      case "application":
        Charge.used("Push notifications", .deliveries, PriceQuery("AmazonSNS", "DeliveryAttempts-APNS"))
          .free(first: 1_000_000, shared: "SNS push notifications")
      case "firehose":
        Charge.used("Deliveries to a stream", .deliveries, PriceQuery("AmazonSNS", "DeliveryAttempts-FIREHOSE"))
      default:
        CostItem.leftOut("Deliveries by \(name)", because: "their price depends on the country and the carrier")
      }
    }
    if resource.string("FilterPolicyScope") == "MessageBody" {
      Charge.used(
        "Filtering by the message", .scannedGigabytes,
        PriceQuery("AmazonSNS", "MessageFiltering-Payload-Bytes", ["topic": "standard"]))
    }
  }
}

extension PricedResource {
  /// Whether a subscription's topic keeps the order of messages: by the topic, or by its name, which then ends with
  /// `.fifo`; `nil` where neither is known.
  fileprivate var isOfFIFOTopic: Bool? {
    if let topic = related("TopicArn", "AWS::SNS::Topic") { return topic.flag("FifoTopic") == true }
    guard let value = value("TopicArn") else { return false }
    return value.string.map { $0.hasSuffix(".fifo") }
  }
}
