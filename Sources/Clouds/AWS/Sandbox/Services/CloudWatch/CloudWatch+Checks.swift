internal import InfraModel

extension CloudWatch {
  private static func invalid(_ message: String) -> Fault { Fault("ValidationError", message, status: 400) }

  /// What an alarm must say.
  /// Source: the API reference of PutMetricAlarm.
  static func check(_ call: Call) throws(Fault) {
    let queries = call.list("Metrics")
    if call["MetricName"] != nil {
      for name in ["Namespace", "Period"] where call[name] == nil {
        throw invalid("The parameter \(name) is required.")
      }
      guard (call["Statistic"] != nil) != (call["ExtendedStatistic"] != nil) else {
        throw invalid("Exactly one of Statistic and ExtendedStatistic must be given.")
      }
    }
    if call["EvaluationCriteria"] == nil {
      for name in ["ComparisonOperator", "EvaluationPeriods"] where call[name] == nil {
        throw invalid("The parameter \(name) is required.")
      }
      if call["Threshold"] == nil, call["ThresholdMetricId"] == nil {
        throw invalid("The parameter Threshold is required.")
      }
    }
    let periods = ([call["Period"]] + queries.flatMap { [$0["Period"], $0["MetricStat"]?["Period"]] }).compactMap {
      $0?.integer
    }
    guard periods.allSatisfy({ [10, 20, 30].contains($0) || ($0 > 0 && $0 % 60 == 0) }) else {
      throw invalid("Period must be 10, 20, 30 or a multiple of 60")
    }
    let count = call.integer("EvaluationPeriods") ?? 1
    if let points = call.integer("DatapointsToAlarm"), points > count {
      throw invalid("DatapointsToAlarm must be less than or equal to EvaluationPeriods")
    }
    if let longest = periods.max(), count * longest > (longest < 3600 ? 86_400 : 604_800) {
      throw invalid("Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400)")
    }
    if let name = call.string("ExtendedStatistic"), !isStatistic(name) {
      throw invalid("The value \(name) for parameter ExtendedStatistic is not supported.")
    }
    try check(queries, isGiven: call["Metrics"] != nil)
    for name in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
      for arn in call.strings(name) where !arn.hasPrefix("arn:") { throw invalid("Invalid arn syntax: \(arn)") }
    }
  }

  private static func check(_ queries: [Value], isGiven: Bool) throws(Fault) {
    guard isGiven else { return }
    let ids = queries.compactMap { $0["Id"]?.string }
    guard Set(ids).count == ids.count else { throw invalid("Duplicate id in the metrics list") }
    guard queries.allSatisfy({ ($0["Expression"] != nil) != ($0["MetricStat"] != nil) }) else {
      throw invalid("Exactly one of Expression and MetricStat must be given for each element of the metrics list")
    }
    guard queries.count(where: { $0["ReturnData"] != false }) == 1 else {
      throw invalid("Exactly one element of the metrics list should return data.")
    }
  }

  private static func isStatistic(_ text: String) -> Bool {
    if text == "IQM" { return true }
    let name = text.prefix { $0.isLetter }
    let rest = text.dropFirst(name.count)
    if ["p", "tm", "tc", "ts", "wm"].contains(name.lowercased()), let share = Double(rest) {
      return (0...100).contains(share)
    }
    return ["TM", "TC", "TS", "WM", "PR"].contains(name.uppercased()) && rest.hasPrefix("(") && rest.hasSuffix(")")
  }
}
