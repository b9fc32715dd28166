import AWSClient
import InfraModel
import Provider

/// The databases that are registered with a proxy.
enum ProxyTargets {
  static let uses: [Use] = ["RegisterDBProxyTargets", "DeregisterDBProxyTargets"]

  private static let kinds = ["DBInstanceIdentifiers": "RDS_INSTANCE", "DBClusterIdentifiers": "TRACKED_CLUSTER"]
  private static let busy = Retry(on: ["InvalidDBProxyStateFault", "InvalidDBInstanceStateFault"], for: 600)

  private static func names(_ scope: CallScope) -> [String: Value] {
    ["DBProxyName": .string(scope.text("DBProxyName")), "TargetGroupName": .string(scope.text("TargetGroupName"))]
  }

  static func missing(_ scope: CallScope) -> ProviderError {
    ProviderError(
      .notFound, "the proxy \(scope.text("DBProxyName")) has no target group \(scope.text("TargetGroupName"))",
      call: "rds DescribeDBProxyTargetGroups")
  }

  /// The group as RDS tells it; `nil` where the proxy or the group is not there.
  static func group(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    let answer = try await cloud.askIfPresent("DescribeDBProxyTargetGroups", names(scope))
    return answer?["TargetGroups"]?.list?.first
  }

  /// The group with what is registered in it. One with nothing in it counts as absent.
  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    guard var item = try await group(cloud, scope)?.object else { return nil }
    // That of another proxy of the same name is another one.
    if let known = scope["TargetGroupArn"], item["TargetGroupArn"] != known { return nil }
    let answer = try await cloud.askIfPresent("DescribeDBProxyTargets", names(scope))
    let targets = answer?["Targets"]?.list ?? []
    for (property, kind) in kinds {
      // The members of a cluster are listed as instances, too, with the cluster's name.
      let found = targets.filter { target in
        target["Type"] == .string(kind)
          && (kind == "TRACKED_CLUSTER" || (target["TrackedClusterId"]?.string ?? "").isEmpty)
      }.compactMap { $0["RdsResourceId"] }
      if !found.isEmpty { item[property] = .list(found) }
    }
    return targets.isEmpty ? nil : .object(item)
  }

  /// Registers what is declared and not there, and takes off what is not declared any more.
  static func register(_ cloud: CloudCalls, _ scope: CallScope, instead previous: [String: Value]) async throws {
    for property in kinds.keys.sorted() {
      let before = previous[property]?.list ?? []
      let after = scope[property]?.list ?? []
      let gone = before.filter { !after.contains($0) }
      if !gone.isEmpty {
        _ = try await cloud.change(
          "DeregisterDBProxyTargets", names(scope).merging([property: .list(gone)]) { $1 }, retries: [busy])
      }
      let new = after.filter { !before.contains($0) }
      if !new.isEmpty {
        _ = try await cloud.change(
          "RegisterDBProxyTargets", names(scope).merging([property: .list(new)]) { $1 }, retries: [busy])
      }
    }
  }

  @Sendable static func remove(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    for property in kinds.keys.sorted() {
      guard let targets = scope[property]?.list, !targets.isEmpty else { continue }
      _ = try await cloud.change(
        "DeregisterDBProxyTargets", names(scope).merging([property: .list(targets)]) { $1 }, retries: [busy])
    }
    if scope["ConnectionPoolConfigurationInfo"] == nil { return }
    _ = try await cloud.change(
      "ModifyDBProxyTargetGroup",
      names(scope).merging(["ConnectionPoolConfig": .object(ConnectionPool.standard)]) { $1 }, retries: [busy])
  }
}
