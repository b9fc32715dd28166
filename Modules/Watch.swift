public import AWS
public import Infra

/// From where on a value is a warning, and from where on it is critical.
public struct Threshold: Hashable, Sendable {
  public var warning: Double
  public var critical: Double

  public init(warning: Double, critical: Double) {
    self.warning = warning
    self.critical = critical
  }
}

extension Threshold {
  /// One of its two values; as a text it is as people write it, `80` or `0.5`.
  public struct Level: CustomStringConvertible, Sendable {
    public let value: Double

    public var description: String { Int(exactly: value).map(String.init) ?? "\(value)" }
  }
}

/// What an alarm looks at, and from where on it rings.
public struct Watch: Sendable {
  /// How much an alarm matters.
  public enum Severity: Hashable, Sendable {
    /// Is read in the morning.
    case warning
    /// Pages the person on call.
    case critical
  }

  /// How the values of a period become one.
  public enum Aggregation: Sendable {
    case statistic(CloudWatch.Alarm.Statistic)
    /// `p99`.
    case percentile(String)
  }

  enum Source: Sendable {
    case metric(namespace: Input<String>, name: String, dimensions: [String: Input<String>], Aggregation)
    /// One metric's sum as a percentage of another's.
    case share(namespace: Input<String>, part: String, whole: String, dimensions: [String: Input<String>])
  }

  var name: String
  var description: String
  var source: Source
  var threshold: Double
  var comparison = CloudWatch.Alarm.ComparisonOperator.greaterThanThreshold
  var period = TimeSpan.minutes(5)
  var periods = 2
  var missingData = CloudWatch.Alarm.TreatMissingData.notBreaching
  var severity = Severity.critical

  /// A metric that is to stay below a value for two of its periods, or one of a minute.
  /// - Parameters:
  ///   - name: The last part of the alarm's name.
  ///   - description: What it means when it rings.
  ///   - namespace: The metric's namespace, such as `AWS/RDS`.
  ///   - dimensions: What the metric's values are found by.
  public init(
    _ name: String, _ description: String, metric namespace: Input<String>, _ metric: String,
    of dimensions: [String: Input<String>], by aggregation: Aggregation, above threshold: Double,
    each period: TimeSpan = .minutes(5)
  ) {
    self.name = name
    self.description = description
    source = .metric(namespace: namespace, name: metric, dimensions: dimensions, aggregation)
    self.threshold = threshold
    self.period = period
    periods = period == .minutes(1) ? 1 : 2
  }

  /// A metric that is to stay above a value.
  public init(
    _ name: String, _ description: String, metric namespace: Input<String>, _ metric: String,
    of dimensions: [String: Input<String>], by aggregation: Aggregation, below threshold: Double
  ) {
    self.init(name, description, metric: namespace, metric, of: dimensions, by: aggregation, above: threshold)
    comparison = .lessThanThreshold
  }

  private init(_ name: String, _ description: String, source: Source, above threshold: Double) {
    self.name = name
    self.description = description
    self.source = source
    self.threshold = threshold
  }

  /// A metric's sum that is to stay below a share of another's.
  public static func share(
    _ name: String, _ description: String, namespace: Input<String>, of part: String, in whole: String,
    dimensions: [String: Input<String>], above share: Percent
  ) -> Watch {
    Watch(
      name, description, source: .share(namespace: namespace, part: part, whole: whole, dimensions: dimensions),
      above: share.points)
  }

  /// The same watch at two levels, `NAME-warning` and `NAME-critical`.
  /// - Parameter watch: What is watched, with the value from where on it rings.
  public static func levels(of threshold: Threshold, _ watch: (Threshold.Level) -> Watch) -> [Watch] {
    let levels = [
      (Severity.warning, "warning", threshold.warning), (Severity.critical, "critical", threshold.critical),
    ]
    return levels.map { severity, name, value in
      var level = watch(.init(value: value))
      level.name += "-" + name
      level.severity = severity
      return level
    }
  }

  /// The same watch with an alarm that is read the next day instead of paging.
  public func warning() -> Watch {
    var watch = self
    watch.severity = .warning
    return watch
  }

  /// The same watch over so many minutes, each of which must be wrong; a minute without any value is.
  public func lasting(minutes: Int) -> Watch {
    var watch = self
    watch.period = .minutes(1)
    watch.periods = minutes
    watch.missingData = .breaching
    return watch
  }

  /// Connections that a NAT gateway could not make: the sign to send a zone's traffic through another one.
  static func failingConnections(of gateway: EC2.NatGateway, zone: String) -> Watch {
    Watch(
      "nat-\(zone)", "The NAT gateway of zone \(zone) has no port left for new connections", metric: "AWS/NATGateway",
      "ErrorPortAllocation", of: ["NatGatewayId": gateway.natGatewayId.text], by: .statistic(.sum), above: 0)
  }

  /// The alarm that rings at a topic, and tells it when it is over.
  /// - Parameter prefix: What its name begins with.
  public func alarm(notifying topic: SNS.Topic, prefix: Input<String> = Environment.prefix) -> CloudWatch.Alarm {
    let actions = [topic.topicArn.text]
    switch source {
    case .metric(let namespace, let metric, let dimensions, let aggregation):
      return CloudWatch.Alarm(
        name, alarmActions: actions, alarmDescription: .init(description), alarmName: "\(prefix)-\(name)",
        comparisonOperator: comparison, dimensions: Self.list(dimensions), evaluationPeriods: .init(periods),
        extendedStatistic: aggregation.percentile, metricName: .init(metric), namespace: namespace,
        okActions: actions, period: period, statistic: aggregation.statistic, threshold: .init(threshold),
        treatMissingData: missingData)
    case .share(let namespace, let part, let whole, let dimensions):
      return CloudWatch.Alarm(
        name, alarmActions: actions, alarmDescription: .init(description), alarmName: "\(prefix)-\(name)",
        comparisonOperator: comparison, evaluationPeriods: .init(periods),
        metrics: [
          .init(id: "share", expression: "100 * part / whole", label: .init(description), returnData: true),
          query("part", namespace, part, dimensions), query("whole", namespace, whole, dimensions),
        ], okActions: actions, threshold: .init(threshold), treatMissingData: missingData)
    }
  }

  private func query(
    _ id: Input<String>, _ namespace: Input<String>, _ metric: String, _ dimensions: [String: Input<String>]
  ) -> CloudWatch.Alarm.MetricDataQuery {
    .init(
      id: id,
      metricStat: .init(
        metric: .init(
          dimensions: Self.list(dimensions), metricName: .init(metric), namespace: namespace),
        period: period, stat: "Sum"), returnData: false)
  }

  private static func list(_ dimensions: [String: Input<String>]) -> [CloudWatch.Alarm.Dimension] {
    dimensions.sorted { $0.key < $1.key }.map { .init(name: .init($0.key), value: $0.value) }
  }
}

extension Watch.Aggregation {
  var statistic: CloudWatch.Alarm.Statistic? { if case .statistic(let statistic) = self { statistic } else { nil } }
  var percentile: Input<String>? { if case .percentile(let text) = self { .init(text) } else { nil } }
}
