import InfraModel
import Provider

/// Whether a group has the machines that it wants.
enum GroupCapacity {
  /// A change of these makes the group launch or terminate machines.
  private static let sizes: Set<String> = ["DesiredCapacity", "MaxSize", "MinSize"]

  /// After a create, and after a change of its size.
  @Sendable static func isThere(_ item: Value, _ scope: CallScope) -> Bool {
    guard scope.previous.isEmpty || !sizes.isDisjoint(with: scope.changed) else { return true }
    // Nothing comes of itself while launches are suspended.
    let suspended = Set((item["SuspendedProcesses"]?.list ?? []).compactMap { $0["ProcessName"]?.string })
    guard suspended.isDisjoint(with: ["Launch", "HealthCheck"]) else { return true }
    let serving = (item["Instances"]?.list ?? []).filter {
      $0["LifecycleState"] == "InService" && $0["HealthStatus"] == "Healthy"
    }
    let units = serving.reduce(0) { $0 + ($1["WeightedCapacity"]?.wholeNumber ?? 1) }
    // Capacity by processors or memory is counted by AWS alone.
    guard (item["DesiredCapacityType"] ?? "units") == "units" else { return !serving.isEmpty }
    return units >= item["DesiredCapacity"]?.integer ?? 0
  }

  /// For how many seconds a launch may fail before it is said.
  private static let patience = 60.0

  /// Says why no machine starts, instead of waiting for one.
  @Sendable static func watch(
    _ cloud: CloudCalls, _ scope: CallScope, _ item: Value, _ supply: Supply
  ) async throws -> Value {
    guard supply.waited >= patience else { return .null }
    guard let words = try await failedLaunch(cloud, of: item["AutoScalingGroupName"] ?? "") else { return .null }
    throw ProviderError(.failed, words, call: "autoscaling DescribeScalingActivities")
  }

  /// Why the newest activity of a group has failed; `nil` where it has not.
  static func failedLaunch(_ cloud: CloudCalls, of group: Value) async throws -> String? {
    let answer = try await cloud.askOnce(
      "DescribeScalingActivities", ["AutoScalingGroupName": group, "MaxRecords": 20])
    guard let newest = answer["Activities"]?[0], newest["StatusCode"] == "Failed" else { return nil }
    return "no machine could be launched: \(newest["StatusMessage"]?.string ?? "AWS does not say why")"
  }
}
