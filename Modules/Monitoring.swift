public import AWS
public import Infra

/// What a team watches: alarms in two severities that go to two topics.
public struct Monitoring: Component {
  public var scope: Scope
  /// Pages the person on call.
  public let critical: SNS.Topic
  /// Is read in the morning.
  public let warning: SNS.Topic

  /// What the critical topic hears of: a release watches these.
  public let criticalAlarms: [CloudWatch.Alarm]

  private let subscriptions: [SNS.Subscription]
  private let warningAlarms: [CloudWatch.Alarm]
  private let dashboard: CloudWatch.Dashboard?

  /// - Parameters:
  ///   - watches: What is watched, together what belongs together; each goes to the topic of its severity.
  ///   - email: Who hears of both; they confirm by mail first.
  ///   - hasDashboard: Whether a page shows everything that is watched.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "monitoring", watches: [[Watch]], email: String, hasDashboard: Bool = false,
    prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let critical = SNS.Topic("critical", topicName: "\(prefix)-critical")
    let warning = SNS.Topic("warning", topicName: "\(prefix)-warning")
    self.critical = critical
    self.warning = warning
    subscriptions = [("critical", critical), ("warning", warning)].map { name, topic in
      SNS.Subscription(name, protocol: "email", topicArn: topic.topicArn, endpoint: .init(email))
    }
    let all = watches.flatMap(\.self)
    criticalAlarms = all.filter { $0.severity == .critical }.map { $0.alarm(notifying: critical, prefix: prefix) }
    warningAlarms = all.filter { $0.severity == .warning }.map { $0.alarm(notifying: warning, prefix: prefix) }
    dashboard = hasDashboard ? Self.dashboard(of: criticalAlarms + warningAlarms, prefix: prefix) : nil
  }

  /// Watches an HTTP function and its database.
  /// - Parameters:
  ///   - gateways: NAT gateways that are watched for failing connections, so that traffic can be sent elsewhere.
  ///   - email: Who hears of everything; they confirm by mail first.
  ///   - hasDashboard: Whether a page shows everything that is watched.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "monitoring", of function: HTTPFunction, _ database: Database,
    gateways: [EC2.NatGateway] = [], email: String, hasDashboard: Bool = false,
    prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    let failing = gateways.enumerated().map { zone, gateway in
      Watch.failingConnections(of: gateway, zone: Network.letter(zone))
    }
    self.init(
      name,
      watches: [Self.critical(function, database), failing, Self.warning(function, database).map { $0.warning() }],
      email: email, hasDashboard: hasDashboard, prefix: prefix, file: file, line: line, column: column)
  }

  public var body: Contents {
    critical
    warning
    Group("subscription") { subscriptions }
    if !criticalAlarms.isEmpty { Group("critical-alarm") { criticalAlarms } }
    if !warningAlarms.isEmpty { Group("warning-alarm") { warningAlarms } }
    if let dashboard { dashboard }
  }

  private static func critical(_ function: HTTPFunction, _ database: Database) -> [Watch] {
    [
      Watch(
        "api-5xx", "More than 1 % of the API's answers are server errors", metric: "AWS/ApiGateway", "5xx",
        of: ["ApiId": function.api.apiId.text], by: .statistic(.average), above: 0.01),
      Watch.share(
        "function-errors", "More than 5 % of the function's invocations fail", namespace: "AWS/Lambda", of: "Errors",
        in: "Invocations", dimensions: ["FunctionName": function.function.functionName.text], above: .percent(5)),
      Watch(
        "database-cpu", "The database's processor is more than 90 % busy", metric: "AWS/RDS", "CPUUtilization",
        of: database.dimension, by: .statistic(.average), above: 90),
      Watch(
        "database-connections", "More than 90 % of the database's connections are taken", metric: "AWS/RDS",
        "DatabaseConnections", of: database.dimension, by: .statistic(.maximum),
        above: Double(database.connectionLimit * 9 / 10)),
    ]
  }

  private static func warning(_ function: HTTPFunction, _ database: Database) -> [Watch] {
    [
      Watch(
        "api-latency", "The slowest 1 % of the API's answers take more than 2 seconds", metric: "AWS/ApiGateway",
        "Latency", of: ["ApiId": function.api.apiId.text], by: .percentile("p99"), above: 2_000),
      // Lambda has no metric of cold starts: the function publishes this one in its logs (embedded metric format).
      Watch(
        "cold-starts", "More than 10 cold starts in a minute", metric: "FinAlly", "ColdStarts",
        of: ["FunctionName": function.function.functionName.text], by: .statistic(.sum), above: 10,
        each: .minutes(1)),
      Watch(
        "database-storage", "More than 80 % of the database's storage is taken", metric: "AWS/RDS",
        "FreeStorageSpace", of: database.dimension, by: .statistic(.average),
        below: Double(database.storage.bytes / 5)),
    ]
  }
}

extension Database {
  /// What the database's metrics are found by.
  var dimension: [String: Input<String>] { ["DBInstanceIdentifier": instance.dbInstanceIdentifier.text] }

  /// Watches how many percent of the connections are taken that the database takes at most.
  public func connections(_ threshold: Threshold) -> [Watch] {
    Watch.levels(of: threshold) { level in
      Watch(
        "database-connections", "More than \(level) % of the database's connections are taken", metric: "AWS/RDS",
        "DatabaseConnections", of: dimension, by: .statistic(.maximum),
        above: (Double(connectionLimit) * level.value / 100).rounded(.down))
    }
  }

  /// Watches how many percent of the database's storage are taken.
  public func storageTaken(_ threshold: Threshold) -> [Watch] {
    Watch.levels(of: threshold) { level in
      Watch(
        "database-storage", "More than \(level) % of the database's storage is taken", metric: "AWS/RDS",
        "FreeStorageSpace", of: dimension, by: .statistic(.average),
        below: (Double(storage.bytes) * (100 - level.value) / 100).rounded(.down))
    }
  }
}
