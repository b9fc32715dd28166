import Pricing

extension PropertyTable {
  static let eventSourceMapping: PropertyTable = [
    .wholes("ProvisionedPollerConfig"),
    .unpriced(
      "Metrics of the mapping", because: "infra does not know whether they are charged as custom ones",
      "MetricsConfig"),
    .free("requests for keys are charged at the key", "KmsKeyArn"),
    .free("logs are charged at their group", "LoggingConfig"),
    .free(
      "requests are charged at what is read, and runs at the function", "AmazonManagedKafkaEventSourceConfig",
      "BatchSize", "BisectBatchOnFunctionError", "DestinationConfig", "DocumentDBEventSourceConfig", "Enabled",
      "EventSourceArn", "FilterCriteria", "FunctionName", "FunctionResponseTypes", "MaximumBatchingWindowInSeconds",
      "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "ParallelizationFactor", "Queues", "ScalingConfig",
      "SelfManagedEventSource", "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations", "StartingPosition",
      "StartingPositionTimestamp", "Topics", "TumblingWindowInSeconds"),
    .free("tags cost nothing", "Tags"),
  ]
}
