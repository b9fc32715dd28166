extension PropertyTable {
  static let stream: PropertyTable = [
    .numbers("ShardCount"),
    .free(
      "TODO", "DesiredShardLevelMetrics", "MaxRecordSizeInKiB", "Name", "RetentionPeriodHours", "StreamEncryption",
      "StreamModeDetails", "Tags", "WarmThroughputMiBps"),
  ]
}
