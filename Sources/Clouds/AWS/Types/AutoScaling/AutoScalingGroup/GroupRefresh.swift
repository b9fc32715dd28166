import InfraModel
import Provider

/// One refresh of a group's machines, from its start, or from where an earlier try has left it, to its end.
///
/// A refresh has no name of ours. What is kept before one is started is the newest that there was: one that is newer was
/// started by an earlier try, or renews the group after what was applied all the same.
///
/// Source: the API references of StartInstanceRefresh and DescribeInstanceRefreshes; Amazon EC2 Auto Scaling User Guide, "How
/// an instance refresh works".
struct GroupRefresh {
  static let uses: [Use] = [
    "DescribeInstanceRefreshes", "StartInstanceRefresh", "CancelInstanceRefresh", "DescribeScalingActivities",
  ].map { Use($0) }

  private let cloud: CloudCalls
  private let group: Value
  private let request: RolloutRequest

  init(_ cloud: CloudCalls, _ scope: CallScope, _ request: RolloutRequest) {
    self.cloud = cloud
    self.request = request
    group = scope["AutoScalingGroupName"] ?? ""
  }

  /// Seconds between two looks.
  private static let pause = 10.0
  /// Seconds after which a list has what was started.
  private static let longestLag = 60.0
  /// How often a start without an answer is tried.
  private static let mostStarts = 3
  /// What is kept where there was no refresh.
  private static let none = "none"
  private static let active: Set<String> = ["Pending", "InProgress", "Baking", "Cancelling", "RollbackInProgress"]

  func end() async throws -> GateWork {
    var clock = Watch(limit: Double(request.timeout))
    var started: String?
    if let kept = request.kept { started = try await newer(than: kept) }
    guard let id = if let started { started } else { try await start(&clock) } else {
      return GateWork(
        note: "no refresh was started",
        failures: ["another refresh of the group did not end within \(request.timeout) s"])
    }
    return try await outcome(of: id, &clock)
  }

  /// The time that is waited.
  private struct Watch {
    var waited = 0.0
    let limit: Double
    var isOver: Bool { waited >= limit }

    mutating func wait(_ seconds: Double, _ cloud: CloudCalls) async throws {
      try await cloud.sleep(seconds)
      waited += seconds
    }
  }

  /// All refreshes of the group, the newest first.
  private func refreshes() async throws -> [Value] {
    try await cloud.ask("DescribeInstanceRefreshes", ["AutoScalingGroupName": group])["InstanceRefreshes"]?.list ?? []
  }

  /// The first refresh that was started after another one.
  private func newer(than kept: String) async throws -> String? {
    try await refreshes().prefix { $0["InstanceRefreshId"]?.string != kept }.last?["InstanceRefreshId"]?.string
  }

  /// Starts one, once no other is under way.
  /// - Returns: `nil` where another one is under way for too long.
  private func start(_ clock: inout Watch) async throws -> String? {
    var starts = 0
    while true {
      let newest = try await refreshes().first
      let id = newest?["InstanceRefreshId"]?.string
      if let id, Self.active.contains(newest?["Status"]?.string ?? "") {
        if clock.isOver { return nil }
        cloud.progress("waiting for the refresh \(id), which is in progress")
        try await clock.wait(Self.pause, cloud)
        continue
      }
      try await cloud.keep(id ?? Self.none)
      do {
        let answer = try await cloud.change(
          "StartInstanceRefresh", ["AutoScalingGroupName": group, "Strategy": "Rolling", "Preferences": preferences],
          retries: [Retry(on: ["ResourceContention"], for: 60)])
        guard let made = answer["InstanceRefreshId"]?.string else {
          throw ProviderError(.notUnderstood, "the answer names no refresh", call: "autoscaling StartInstanceRefresh")
        }
        return made
      } catch {
        starts += 1
        // It may have been started all the same, by this call or by one that it repeats.
        guard let error = error as? ProviderError, starts < Self.mostStarts,
          error.mayHaveTakenEffect || error.code == "InstanceRefreshInProgress"
        else { throw error }
        try await clock.wait(Self.pause, cloud)
        if let made = try await newer(than: id ?? Self.none) { return made }
      }
    }
  }

  private var preferences: Value {
    let refresh = request.refresh ?? MachineRefresh()
    return .compact([
      "MinHealthyPercentage": refresh.minimumHealthy.map { .integer(Int64($0)) },
      "MaxHealthyPercentage": refresh.maximumHealthy.map { .integer(Int64($0)) },
      "InstanceWarmup": refresh.warmUp.map { .integer(Int64($0)) }, "SkipMatching": .bool(refresh.skipsMatching),
    ])
  }

  private func outcome(of id: String, _ clock: inout Watch) async throws -> GateWork {
    let note = "refresh \(id)"
    var lag = 0.0
    while true {
      let answer = try await cloud.ask(
        "DescribeInstanceRefreshes", ["AutoScalingGroupName": group, "InstanceRefreshIds": [.string(id)]])
      let found = answer["InstanceRefreshes"]?[0]
      let status = found?["Status"]?.string ?? ""
      if found == nil {
        lag += Self.pause
        if lag > Self.longestLag { return GateWork(note: note, failures: ["it does not exist any more"]) }
      } else if status == "Successful" {
        return GateWork(note: note)
      } else if !Self.active.contains(status) {
        return try await failed(found, status, note)
      }
      if clock.isOver {
        let words = "it did not end within \(request.timeout) s"
        do {
          _ = try await cloud.change("CancelInstanceRefresh", ["AutoScalingGroupName": group])
          return GateWork(note: note, failures: ["\(words), and was cancelled"])
        } catch {
          guard error.kind != .cancelled else { throw error }
          // It has ended meanwhile: the next look tells how.
          guard error.code == "ActiveInstanceRefreshNotFound", lag <= Self.longestLag else {
            return GateWork(note: note, failures: ["\(words), and may not be cancelled: \(error.message)"])
          }
          lag += Self.pause
        }
      }
      cloud.progress("\(found?["PercentageComplete"]?.integer ?? 0) % of the machines replaced")
      try await clock.wait(Self.pause, cloud)
    }
  }

  private func failed(_ refresh: Value?, _ status: String, _ note: String) async throws -> GateWork {
    let reason = refresh?["StatusReason"]?.string.map { ": \($0)" } ?? ""
    var failures = ["it ended as \(status)\(reason)"]
    if let launch = try await GroupCapacity.failedLaunch(cloud, of: group) { failures.append(launch) }
    return GateWork(note: note, failures: failures)
  }
}
