import AWS
import Infra
import Modules

/// Alarms in three severities, each with a topic of its own.
struct Alerts: Component {
  var scope: Scope
  /// BudgetTracker is not available, or is under attack: pages the person on call.
  let high: SNS.Topic
  /// It is slow or fails at times: is looked at within the day.
  let medium: SNS.Topic
  /// Something will not suffice for long: is planned for.
  let low: SNS.Topic

  private let subscriptions: [SNS.Subscription]
  /// What the first two topics hear of: a release watches these.
  let highAlarms: [CloudWatch.Alarm]
  let mediumAlarms: [CloudWatch.Alarm]

  private let lowAlarms: [CloudWatch.Alarm]

  /// - Parameter email: Who hears of all three; they confirm by mail first.
  init(
    high: [Watch], medium: [Watch], low: [Watch], email: String, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope("alerts", file: file, line: line, column: column)
    let topics = ["high", "medium", "low"].map { SNS.Topic($0, topicName: "\(Environment.prefix)-\($0)") }
    (self.high, self.medium, self.low) = (topics[0], topics[1], topics[2])
    subscriptions = zip(["high", "medium", "low"], topics).map { name, topic in
      SNS.Subscription(name, protocol: "email", topicArn: topic.topicArn, endpoint: .init(email))
    }
    highAlarms = high.map { $0.alarm(notifying: topics[0]) }
    mediumAlarms = medium.map { $0.alarm(notifying: topics[1]) }
    lowAlarms = low.map { $0.alarm(notifying: topics[2]) }
  }

  var body: Contents {
    high
    medium
    low
    Group("subscription") { subscriptions }
    Group("high-alarm") { highAlarms }
    Group("medium-alarm") { mediumAlarms }
    Group("low-alarm") { lowAlarms }
  }
}

extension DocumentDatabase {
  private var dimension: [String: Input<String>] { ["DBClusterIdentifier": cluster.dbClusterIdentifier.text] }

  /// Watches how many instances' processors are busy.
  var busy: [Watch] {
    [
      Watch(
        "documents-cpu", "The document database's processors are more than 80 % busy", metric: "AWS/DocDB",
        "CPUUtilization", of: dimension, by: .statistic(.average), above: 80)
    ]
  }

  /// Watches whether the documents take more than four fifths of what they are expected to.
  func filling(_ expected: ByteCount) -> [Watch] {
    [
      Watch(
        "documents-storage", "The documents take more than 80 % of the storage that is planned for",
        metric: "AWS/DocDB", "VolumeBytesUsed", of: dimension, by: .statistic(.maximum),
        above: Double(expected.bytes) * 0.8)
    ]
  }
}

extension Redis {
  /// The first node takes writes.
  private var dimension: [String: Input<String>] { ["CacheClusterId": "\(group.replicationGroupId)-001"] }

  /// Watches how busy its engine is.
  var busy: [Watch] {
    [
      Watch(
        "redis-cpu", "Redis' engine is more than 80 % busy", metric: "AWS/ElastiCache", "EngineCPUUtilization",
        of: dimension, by: .statistic(.average), above: 80)
    ]
  }

  /// Watches how much of its memory is taken.
  var filling: [Watch] {
    [
      Watch(
        "redis-memory", "Redis uses more than 80 % of its memory", metric: "AWS/ElastiCache",
        "DatabaseMemoryUsagePercentage", of: dimension, by: .statistic(.maximum), above: 80)
    ]
  }
}
