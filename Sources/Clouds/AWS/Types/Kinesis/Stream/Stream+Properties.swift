import Pricing

extension PropertyTable {
  static let stream: PropertyTable = [
    .numbers("ShardCount"),
    .choice("StreamModeDetails.StreamMode", "ON_DEMAND", "PROVISIONED"),
    .unpriced(
      "Retention beyond a day", because: "it is charged by shards and hours, and beyond a week by gigabytes",
      when: .isOver(24), "RetentionPeriodHours"),
    .unpriced(
      "Metrics of shards", because: "they are charged as custom metrics, by how many shards there are",
      "DesiredShardLevelMetrics"),
    .unpriced("Warm throughput", because: "it is charged by what is held ready", "WarmThroughputMiBps"),
    .free("requests for keys are charged at the key", "StreamEncryption"),
    .free("settings, names and tags cost nothing", "MaxRecordSizeInKiB", "Name", "Tags"),
  ]
}
