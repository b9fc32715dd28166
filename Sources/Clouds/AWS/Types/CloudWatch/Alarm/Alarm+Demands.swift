import InfraModel
import Planner

extension Demand {
  static let cloudWatchAlarm: [Demand] = [
    .needs("Namespace", "Period", if: .given("MetricName")),
    Demand { subject in
      guard subject.isGiven("MetricName"), !subject.isGiven("Statistic"), !subject.isGiven("ExtendedStatistic")
      else { return [] }
      return [
        subject.problem(
          .needsOneOf, "Statistic or ExtendedStatistic is required where MetricName is declared", at: "Statistic",
          fix: "declare one of them")
      ]
    },
    .needs("ComparisonOperator", "EvaluationPeriods", if: .lacking("EvaluationCriteria")),
    Demand { subject in
      guard !["Threshold", "ThresholdMetricId", "EvaluationCriteria"].contains(where: subject.isGiven) else {
        return []
      }
      return [
        subject.problem(
          .needsOneOf, "Threshold or ThresholdMetricId is required", at: "Threshold", fix: "declare one of them")
      ]
    },
    .text("Period", period), .text("Metrics.*.MetricStat.Period", period), .text("Metrics.*.Period", period),
    .text("ExtendedStatistic", statistic),
    .text("AlarmActions.*", .arn), .text("OKActions.*", .arn), .text("InsufficientDataActions.*", .arn),
    .elements("AlarmActions", to: 5), .elements("OKActions", to: 5), .elements("InsufficientDataActions", to: 5),
    .holds("DatapointsToAlarm") { subject in
      guard let some = subject.number("DatapointsToAlarm"), let all = subject.number("EvaluationPeriods"), some > all
      else { return nil }
      return (
        "DatapointsToAlarm is \(Scalar.text(some)), more than the \(Scalar.text(all)) EvaluationPeriods",
        "use \(Scalar.text(all)) at most"
      )
    },
    length, .each("Metrics.*", .oneOf("Expression", "MetricStat")), returned,
  ]
}
