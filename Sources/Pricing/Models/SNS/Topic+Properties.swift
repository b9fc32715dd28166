extension PropertyTable {
  static let topic: PropertyTable = [
    .flags("FifoTopic"),
    .free(
      "TODO", "ArchivePolicy", "ContentBasedDeduplication", "DataProtectionPolicy", "DeliveryStatusLogging",
      "DisplayName", "FifoThroughputScope", "KmsMasterKeyId", "SignatureVersion", "Subscription", "Tags", "TopicName",
      "TracingConfig"),
  ]
}
