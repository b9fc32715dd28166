import Pricing

extension PropertyTable {
  static let queue: PropertyTable = [
    .flags("FifoQueue"),
    .free("requests for keys are charged at the key", "KmsDataKeyReusePeriodSeconds", "KmsMasterKeyId"),
    .free(
      "only requests are paid for, of up to 64 KB each", "ContentBasedDeduplication", "DeduplicationScope",
      "DelaySeconds", "FifoThroughputLimit", "MaximumMessageSize", "MessageRetentionPeriod",
      "ReceiveMessageWaitTimeSeconds", "RedriveAllowPolicy", "RedrivePolicy", "SqsManagedSseEnabled",
      "VisibilityTimeout"),
    .free("names and tags cost nothing", "QueueName", "Tags"),
  ]
}
