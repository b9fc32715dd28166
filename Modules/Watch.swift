import AWS
import Infra

/// What an alarm looks at, and from where on it rings.
struct Watch {
  /// How the values of a period become one.
  enum Aggregation {
    case statistic(CloudWatch.Alarm.Statistic)
    /// `p99`.
    case percentile(String)
  }

  enum Source {
    case metric(namespace: String, name: String, dimensions: [String: Input<String>], Aggregation)
    /// One metric's sum as a percentage of another's.
    case share(namespace: String, part: String, whole: String, dimensions: [String: Input<String>])
  }

  var name: String
  var description: String
  var source: Source
  var threshold: Double
  var comparison = CloudWatch.Alarm.ComparisonOperator.greaterThanThreshold
  var period = TimeSpan.minutes(5)
  var periods = 2

  init(
    _ name: String, _ description: String, metric namespace: String, _ metric: String,
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

  init(
    _ name: String, _ description: String, metric namespace: String, _ metric: String,
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

  static func share(
    _ name: String, _ description: String, namespace: String, of part: String, in whole: String,
    dimensions: [String: Input<String>], above share: Percent
  ) -> Watch {
    Watch(
      name, description, source: .share(namespace: namespace, part: part, whole: whole, dimensions: dimensions),
      above: share.points)
  }

  /// Connections that a NAT gateway could not make: the sign to send a zone's traffic through another one.
  static func failingConnections(of gateway: EC2.NatGateway, zone: String) -> Watch {
    Watch(
      "nat-\(zone)", "The NAT gateway of zone \(zone) has no port left for new connections", metric: "AWS/NATGateway",
      "ErrorPortAllocation", of: ["NatGatewayId": gateway.natGatewayId.text], by: .statistic(.sum), above: 0)
  }

  func alarm(notifying topic: SNS.Topic, prefix: Input<String>) -> CloudWatch.Alarm {
    let actions = [topic.topicArn.text]
    switch source {
    case .metric(let namespace, let metric, let dimensions, let aggregation):
      return CloudWatch.Alarm(
        name, alarmActions: actions, alarmDescription: .init(description), alarmName: "\(prefix)-\(name)",
        comparisonOperator: comparison, dimensions: Self.list(dimensions), evaluationPeriods: .init(periods),
        extendedStatistic: aggregation.percentile, metricName: .init(metric), namespace: .init(namespace),
        okActions: actions, period: period, statistic: aggregation.statistic, threshold: .init(threshold),
        treatMissingData: .notBreaching)
    case .share(let namespace, let part, let whole, let dimensions):
      return CloudWatch.Alarm(
        name, alarmActions: actions, alarmDescription: .init(description), alarmName: "\(prefix)-\(name)",
        comparisonOperator: comparison, evaluationPeriods: .init(periods),
        metrics: [
          .init(id: "share", expression: "100 * part / whole", label: .init(description), returnData: true),
          query("part", namespace, part, dimensions), query("whole", namespace, whole, dimensions),
        ], okActions: actions, threshold: .init(threshold), treatMissingData: .notBreaching)
    }
  }

  private func query(
    _ id: Input<String>, _ namespace: String, _ metric: String, _ dimensions: [String: Input<String>]
  ) -> CloudWatch.Alarm.MetricDataQuery {
    .init(
      id: id,
      metricStat: .init(
        metric: .init(
          dimensions: Self.list(dimensions), metricName: .init(metric), namespace: .init(namespace)),
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
