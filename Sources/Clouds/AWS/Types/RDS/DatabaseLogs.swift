import Pricing

/// What databases write to CloudWatch Logs: exported logs, and the metrics of enhanced monitoring
/// (docs.aws.amazon.com/AmazonRDS, "Cost of Enhanced Monitoring").
enum DatabaseLogs {
  /// The rate of what is taken in, where a database is declared to write anything.
  @CostBuilder static func items(_ database: PricedResource) -> [CostItem] {
    if (database.quantity("MonitoringInterval") ?? .zero) > .zero
      || !database.list("EnableCloudwatchLogsExports").isEmpty
    {
      Charge.used(
        "Logs and monitoring taken in", .ingestedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataProcessing-Bytes", ["logClass": "standard"])
      ).free(first: 5, shared: "logs taken in")
    }
  }
}
