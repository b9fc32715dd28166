import InfraModel
import Pricing

extension CostModel {
  /// An alarm: paid for each metric that it watches; more where it looks more than once a minute, and three times for
  /// a band of anomaly detection (the metric and the two bounds; aws.amazon.com/cloudwatch/pricing).
  static let alarm = CostModel("AWS::CloudWatch::Alarm", properties: .alarm) {
    resource in
    let metrics = resource.list("Metrics")
    let watched = metrics.compactMap { $0["MetricStat"] }.count
    let periods =
      metrics.compactMap { $0[path: "MetricStat.Period"] ?? $0["Period"] }
      + [resource.value("Period")].compactMap(\.self)
    let isHighResolution = periods.compactMap(Quantity.init(value:)).contains { $0 < 60 }
    let isAnomaly = resource.value("ThresholdMetricId") != nil
    let queries = metrics.contains { ($0["Expression"]?.string ?? "").uppercased().hasPrefix("SELECT") }
    if queries {
      CostItem.leftOut(
        "Alarm on a metrics query", because: "it is charged by the metrics that its query looks at")
    } else {
      let count = Quantity(max(watched, 1) * (isAnomaly ? 3 : 1))
      if isHighResolution {
        Charge.monthly("High-resolution alarm, a metric", count, query("CW:HighResAlarmMonitorUsage", "high"))
      } else {
        Charge.monthly("Alarm, a metric", count, query("CW:AlarmMonitorUsage", "standard"))
          .free(first: 10, shared: "alarm metrics")
      }
    }
  }

  private static func query(_ usageType: String, _ resolution: String) -> PriceQuery {
    PriceQuery("AmazonCloudWatch", usageType, ["resolution": resolution])
  }
}
