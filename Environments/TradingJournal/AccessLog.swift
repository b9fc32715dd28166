import AWS
import Infra
import Modules

/// What the web servers write about each request, and the metrics that are counted from it.
struct AccessLog: Component {
  var scope: Scope
  let logs: Logs.LogGroup
  private let filters: [Logs.MetricFilter]

  init(
    retention: Logs.LogGroup.RetentionInDays, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope("access", file: file, line: line, column: column)
    let logs = Logs.LogGroup("logs", logGroupName: "/\(Environment.prefix)/access", retentionInDays: retention)
    self.logs = logs
    filters = [
      Self.filter("requests", "{ $.status = * }", "Requests", "1", of: logs),
      Self.filter("server-errors", "{ $.status >= 500 }", "ServerErrors", "1", of: logs),
      Self.filter("duration", "{ $.duration = * }", "Duration", "$.duration", unit: .seconds, of: logs),
    ]
  }

  var body: Contents {
    logs
    Group("metric") { filters }
  }

  /// Watches how many percent of the answers are errors of ours.
  func errors(_ threshold: Threshold) -> [Watch] {
    Watch.levels(of: threshold) { level in
      .share(
        "errors", "More than \(level) % of the answers are server errors", namespace: Environment.prefix,
        of: "ServerErrors", in: "Requests", dimensions: [:], above: .percent(level.value))
    }
  }

  /// Watches how many seconds the slowest 5 % of the answers take at least.
  func latency(_ threshold: Threshold) -> [Watch] {
    Watch.levels(of: threshold) { level in
      Watch(
        "latency", "The slowest 5 % of the answers take more than \(level) s", metric: Environment.prefix, "Duration",
        of: [:], by: .percentile("p95"), above: level.value)
    }
  }

  private static func filter(
    _ name: String, _ pattern: Input<String>, _ metric: Input<String>, _ value: Input<String>,
    unit: Logs.MetricFilter.MetricTransformation.Unit = .count, of logs: Logs.LogGroup
  ) -> Logs.MetricFilter {
    Logs.MetricFilter(
      name, filterPattern: pattern, logGroupName: logs.logGroupName,
      metricTransformations: [
        .init(metricName: metric, metricNamespace: Environment.prefix, metricValue: value, unit: unit)
      ], filterName: .init(name))
  }
}
