import Pricing

/// Prices of CloudWatch that several types pay.
enum CloudWatchPrices {
  /// A custom metric, by the month.
  static let metric = PriceQuery("AmazonCloudWatch", "CW:MetricMonitorUsage")
}
