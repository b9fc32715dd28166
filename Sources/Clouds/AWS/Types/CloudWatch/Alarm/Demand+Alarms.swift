import InfraModel
import Planner

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html: `ValidationError`.
extension Demand {
  static let period = TextForm(
    "a period that alarms can have", fix: "use 10, 20, 30 or a multiple of 60 seconds"
  ) {
    text in
    Int(text).map { [10, 20, 30].contains($0) || ($0 > 0 && $0 % 60 == 0) } ?? false
  }

  /// Percentiles, and the statistics of parts of the values:
  /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
  static let statistic = TextForm("an extended statistic", fix: "use one such as p99, tm90 or IQM") { text in
    if text == "IQM" { return true }
    let name = text.prefix { $0.isLetter }
    let rest = text.dropFirst(name.count)
    if ["p", "tm", "tc", "ts", "wm"].contains(name.lowercased()), Letters("0-9.").areAll(of: rest),
      let share = Double(rest)
    {
      return (0...100).contains(share)
    }
    return ["TM", "TC", "TS", "WM", "PR"].contains(name.uppercased()) && rest.hasPrefix("(") && rest.hasSuffix(")")
      && rest.contains(":")
  }

  /// An alarm looks back over a day at most, over seven with periods from an hour on:
  /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html
  static let length = Demand.holds("EvaluationPeriods") { subject in
    let periods = [subject.number("Period")] + subject.values("Metrics.*.MetricStat.Period").map { $0.value.number }
    guard let count = subject.number("EvaluationPeriods"), let period = periods.compactMap(\.self).max() else {
      return nil
    }
    let most: Double = period < 3600 ? 86400 : 604_800
    guard count * period > most else { return nil }
    return (
      "EvaluationPeriods × Period is \(Scalar.text(count * period)) s, but an alarm looks back at most \(Scalar.text(most)) s",
      "use \(Scalar.text((most / period).rounded(.down))) evaluationPeriods at most, or a shorter period"
    )
  }

  /// "Exactly one element of the metrics list should return data."
  static let returned = Demand { subject in
    guard let queries = subject.given("Metrics")?.list, queries.allSatisfy({ $0.object != nil }) else { return [] }
    guard !queries.isEmpty else {
      return [subject.problem(.impossibleProperty, "Metrics is empty", at: "Metrics", fix: "name a metric")]
    }
    let ids = queries.compactMap { subject.declared.literal($0["Id"])?.string }
    if let twice = Dictionary(grouping: ids, by: \.self).filter({ $0.value.count > 1 }).keys.min() {
      return [
        subject.problem(
          .impossibleProperty, "Metrics has the Id \(twice) twice", at: "Metrics", fix: "give each an Id of its own")
      ]
    }
    let returning = queries.filter { query in
      guard let value = query["ReturnData"], !value.isNull else { return true }
      return subject.declared.literal(value) != false
    }
    guard returning.count != 1 else { return [] }
    return [
      subject.problem(
        .impossibleProperty,
        "\(returning.isEmpty ? "none" : "\(returning.count)") of the Metrics \(returning.count == 1 ? "returns" : "return") data, and the alarm watches one",
        at: "Metrics", fix: "set returnData to false on all but one")
    ]
  }
}
