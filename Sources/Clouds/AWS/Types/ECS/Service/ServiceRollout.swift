import InfraModel
import Provider

/// The deployment of what was applied of a service, until it is complete or was given up.
///
/// Source: the API reference of ECS, Deployment and DeploymentCircuitBreaker; Amazon ECS Developer Guide, "How the Amazon ECS
/// deployment circuit breaker detects failures".
struct ServiceRollout {
  static let uses: [Use] = ["DescribeServices", "ListTasks", "DescribeTasks"].map { Use($0) }

  private let cloud: CloudCalls
  private let service: Value
  private let cluster: Value
  /// `family:revision` of what was applied; `nil` where the service has no definition of its own, or it names no revision.
  private let wanted: String?
  private let timeout: Double

  init(_ cloud: CloudCalls, _ scope: CallScope, _ request: RolloutRequest) {
    self.cloud = cloud
    service = scope["ServiceArn"] ?? ""
    cluster = scope["Cluster"] ?? "default"
    wanted = Self.revision(scope["TaskDefinition"])
    timeout = Double(request.timeout)
  }

  /// Seconds between two looks.
  private static let pause = 10.0
  /// Seconds for which reads may still tell of the deployment before.
  private static let longestLag = 30.0
  /// How many events and reasons of tasks are told.
  private static let mostTold = 5

  /// How far it is at one look.
  private enum Standing {
    case complete(String)
    case moving(String)
    /// Something else than what was applied takes over.
    case other(String)
    case failed(String)
  }

  func end() async throws -> GateWork {
    var (waited, other) = (0.0, 0.0)
    while true {
      let answer = try await cloud.askIfPresent("DescribeServices", ["cluster": cluster, "services": [service]])
      guard let found = answer?["services"]?[0], found["status"] == "ACTIVE" else {
        return GateWork(note: "nothing runs", failures: ["the service does not exist any more"])
      }
      switch standing(found) {
      case .complete(let words): return GateWork(note: words)
      case .failed(let words): return try await failed(found, words)
      case .other(let words):
        if other >= Self.longestLag { return try await failed(found, words) }
        other += Self.pause
        cloud.progress(words)
      case .moving(let words):
        other = 0
        if waited >= timeout { return try await failed(found, "it is not steady after \(Int(timeout)) s: \(words)") }
        cloud.progress(words)
      }
      try await cloud.sleep(Self.pause)
      waited += Self.pause
    }
  }

  private func standing(_ found: Value) -> Standing {
    let deployments = found["deployments"]?.list ?? []
    guard let primary = deployments.first(where: { $0["status"] == "PRIMARY" }) else {
      return .moving("no deployment has begun")
    }
    let running = Self.revision(primary["taskDefinition"])
    if let wanted, let running, running != wanted {
      let words = "it runs \(running), and \(wanted) was applied"
      let own = deployments.first { Self.revision($0["taskDefinition"]) == wanted && $0["rolloutState"] == "FAILED" }
      return own.map { .failed("\(words): \(Self.reason($0))") } ?? .other(words)
    }
    if primary["rolloutState"] == "FAILED" { return .failed(Self.reason(primary)) }
    let (there, all) = (primary["runningCount"]?.integer ?? 0, primary["desiredCount"]?.integer ?? 0)
    let count = all == 1 ? "1 task" : "\(all) tasks"
    let words = "\(there) of \(count) of \(running ?? "the service") \(there == 1 ? "runs" : "run")"
    // Deployments by others than ECS have no state of their own.
    let isThrough = primary["rolloutState"].map { $0 == "COMPLETED" } ?? (deployments.count == 1)
    return isThrough && there == all ? .complete(words) : .moving(words)
  }

  private static func reason(_ deployment: Value) -> String {
    deployment["rolloutStateReason"]?.string ?? "the deployment has failed"
  }

  /// What is told where it was given up: why, why tasks ended, and the service's last events.
  private func failed(_ found: Value, _ words: String) async throws -> GateWork {
    var failures = [words]
    for reason in try await reasonsOfTasks() { failures.append("a task ended: \(reason)") }
    let events = (found["events"]?.list ?? []).prefix(Self.mostTold).compactMap { $0["message"]?.string }
    failures += events.reversed()
    return GateWork(note: "the service's last events are told last", failures: failures)
  }

  /// Why tasks of what was applied have ended, each reason once.
  private func reasonsOfTasks() async throws -> [String] {
    let stopped = try await cloud.askIfPresent(
      "ListTasks", ["cluster": cluster, "serviceName": service, "desiredStatus": "STOPPED"])
    let tasks = (stopped?["taskArns"]?.list ?? []).prefix(100)
    guard !tasks.isEmpty else { return [] }
    let told = try await cloud.askIfPresent("DescribeTasks", ["cluster": cluster, "tasks": .list(Array(tasks))])
    var reasons: [String] = []
    for task in told?["tasks"]?.list ?? [] {
      guard wanted == nil || Self.revision(task["taskDefinitionArn"]) == wanted,
        let reason = task["stoppedReason"]?.string, !reasons.contains(reason), reasons.count < Self.mostTold
      else { continue }
      reasons.append(reason)
    }
    return reasons
  }

  /// `family:revision` of a definition's name or ARN; `nil` where it names no revision.
  private static func revision(_ definition: Value?) -> String? {
    guard let name = definition?.string?.split(separator: "/").last, let end = name.lastIndex(of: ":"),
      Int(name[name.index(after: end)...]) != nil
    else { return nil }
    return String(name)
  }
}
