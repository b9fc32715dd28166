import Pricing

extension PropertyTable {
  static let alarm: PropertyTable = [
    .numbers("Period", "Metrics.*.MetricStat.Period", "Metrics.*.Period"),
    .wholes("Metrics", "ThresholdMetricId"),
    .unpriced(
      "Alarm on a query", because: "it is charged by what its query looks at", "EvaluationCriteria",
      "EvaluationInterval"),
    .free(
      "an alarm costs the same whatever it compares", "ComparisonOperator", "DatapointsToAlarm", "Dimensions",
      "EvaluateLowSampleCountPercentile", "EvaluationPeriods", "ExtendedStatistic", "MetricName", "Namespace",
      "Statistic", "Threshold", "TreatMissingData", "Unit"),
    .free(
      "who is told is paid for where it is told", "ActionsEnabled", "AlarmActions", "InsufficientDataActions",
      "OKActions"),
    .free("names and tags cost nothing", "AlarmDescription", "AlarmName", "Tags"),
  ]
}
