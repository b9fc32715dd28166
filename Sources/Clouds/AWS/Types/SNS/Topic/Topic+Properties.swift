import Pricing

extension PropertyTable {
  static let topic: PropertyTable = [
    .flags("FifoTopic"),
    .wholes("ArchivePolicy", "DataProtectionPolicy"),
    .choice("TracingConfig", "Active", "PassThrough"),
    .unpriced(
      "Logs of deliveries", because: "they are charged as logs that come in, in groups that are not declared",
      "DeliveryStatusLogging"),
    .unpriced(
      "Deliveries of a subscription in the topic",
      because: "deliveries are priced at subscriptions that are resources of their own",
      when: .isNone(of: ["lambda", "sqs"]), "Subscription.*.Protocol"),
    .free("deliveries to queues and functions cost nothing", "Subscription"),
    .free("requests for keys are charged at the key", "KmsMasterKeyId"),
    .free(
      "settings of a topic cost nothing", "ContentBasedDeduplication", "FifoThroughputScope", "SignatureVersion"),
    .free("names and tags cost nothing", "DisplayName", "Tags", "TopicName"),
  ]
}
