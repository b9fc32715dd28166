import InfraModel
import Provider

/// Where the queries of a public zone are logged: a thing of its own in the API, at most one for a zone.
enum QueryLogging {
  static let uses: [Use] = ["ListQueryLoggingConfigs", "DeleteQueryLoggingConfig", "CreateQueryLoggingConfig"]

  @Sendable
  static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    guard let group = try await config(cloud, scope)?["CloudWatchLogsLogGroupArn"] else { return [:] }
    return ["QueryLoggingConfig": ["CloudWatchLogsLogGroupArn": group]]
  }

  /// Logs to the declared group, or no longer. The API has no way to change it.
  @Sendable
  static func replace(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    try await delete(cloud, scope)
    guard let group = scope["QueryLoggingConfig.CloudWatchLogsLogGroupArn"] else { return }
    _ = try await cloud.change(
      "CreateQueryLoggingConfig", ["HostedZoneId": .string(scope.id.text), "CloudWatchLogsLogGroupArn": group])
  }

  /// Before a zone goes. One that Route 53 will not delete, for its records, stays as it is.
  @Sendable
  static func stop(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let zone = try await cloud.ask("GetHostedZone", ["Id": .string(scope.id.text)])["HostedZone"]
    guard let records = zone?["ResourceRecordSetCount"]?.integer, records <= ownRecords,
      zone?[path: "Config.PrivateZone"] != true
    else { return [:] }
    try await delete(cloud, scope)
    return [:]
  }

  /// The NS and the SOA record that each zone has by itself.
  private static let ownRecords = 2

  private static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) {
    guard let id = try await config(cloud, scope)?["Id"] else { return }
    _ = try await cloud.change("DeleteQueryLoggingConfig", ["Id": id])
  }

  private static func config(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) -> Value? {
    let answer = try await cloud.ask("ListQueryLoggingConfigs", ["HostedZoneId": .string(scope.id.text)])
    return answer["QueryLoggingConfigs"]?.list?.first
  }
}
