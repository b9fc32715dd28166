extension PropertyTable {
  static let alarm: PropertyTable = [
    .numbers("Period"),
    .numbers("Metrics.*.MetricStat.Period"),
    .free(
      "TODO", "ActionsEnabled", "AlarmActions", "AlarmDescription", "AlarmName", "ComparisonOperator",
      "DatapointsToAlarm", "Dimensions", "EvaluateLowSampleCountPercentile", "EvaluationCriteria", "EvaluationInterval",
      "EvaluationPeriods", "ExtendedStatistic", "InsufficientDataActions", "MetricName", "Metrics.*.AccountId",
      "Metrics.*.Expression", "Metrics.*.Id", "Metrics.*.Label", "Metrics.*.MetricStat.Metric",
      "Metrics.*.MetricStat.Stat", "Metrics.*.MetricStat.Unit", "Metrics.*.Period", "Metrics.*.ReturnData", "Namespace",
      "OKActions", "Statistic", "Tags", "Threshold", "ThresholdMetricId", "TreatMissingData", "Unit"),
  ]
}
