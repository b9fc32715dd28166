import Pricing

extension PropertyTable {
  static let eventSourceMapping: PropertyTable = [
    .wholes("ProvisionedPollerConfig"),
    .unpriced(
      "Metrics of the mapping", because: "it is not known here whether they are paid for as custom ones",
      "MetricsConfig"),
    .free("requests for keys are paid for at the key", "KmsKeyArn"),
    .free("logs are paid for at their group", "LoggingConfig"),
    .free(
      "requests are paid for by what is read, and runs by the function", "AmazonManagedKafkaEventSourceConfig",
      "BatchSize", "BisectBatchOnFunctionError", "DestinationConfig", "DocumentDBEventSourceConfig", "Enabled",
      "EventSourceArn", "FilterCriteria", "FunctionName", "FunctionResponseTypes", "MaximumBatchingWindowInSeconds",
      "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "ParallelizationFactor", "Queues", "ScalingConfig",
      "SelfManagedEventSource", "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations", "StartingPosition",
      "StartingPositionTimestamp", "Topics", "TumblingWindowInSeconds"),
    .free("tags cost nothing", "Tags"),
  ]
}
