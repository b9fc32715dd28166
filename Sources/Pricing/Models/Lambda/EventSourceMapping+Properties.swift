extension PropertyTable {
  static let eventSourceMapping: PropertyTable = [
    .free(
      "TODO", "AmazonManagedKafkaEventSourceConfig", "BatchSize", "BisectBatchOnFunctionError", "DestinationConfig",
      "DocumentDBEventSourceConfig", "Enabled", "EventSourceArn", "FilterCriteria", "FunctionName",
      "FunctionResponseTypes", "KmsKeyArn", "LoggingConfig", "MaximumBatchingWindowInSeconds",
      "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "MetricsConfig", "ParallelizationFactor",
      "ProvisionedPollerConfig", "Queues", "ScalingConfig", "SelfManagedEventSource",
      "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations", "StartingPosition",
      "StartingPositionTimestamp", "Tags", "Topics", "TumblingWindowInSeconds")
  ]
}
