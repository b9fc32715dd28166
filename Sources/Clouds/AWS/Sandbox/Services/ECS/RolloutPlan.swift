internal import InfraModel

/// What is to happen to a service: its tasks, its events, and what the circuit breaker will do.
struct RolloutPlan {
  private let service: Record
  private let call: Call
  private var events: [Value]
  /// What the service becomes when the circuit breaker takes a deployment back, and when.
  private var back: (at: Double, changes: [String: Value], rollout: Rollout)?

  /// Seconds from the start of a task until it runs: its interface, its image, its containers.
  private static let starting = 45.0
  /// Seconds until it is known that a task cannot start.
  private static let failing = 30.0
  /// Seconds until the checks of a load balancer have found a task well.
  private static let checking = 30.0

  init(_ service: Record, _ cloud: Cloud, _ call: Call) {
    self.service = service
    self.call = call
    events = (service["Events"]?.list ?? []).reversed().filter { ($0["createdAt"]?.number ?? 0) <= call.now }
  }

  private var isBalanced: Bool { service["loadBalancers"]?.list?.isEmpty == false }
  private var wanted: Int { Int(service["desiredCount"]?.integer ?? 0) }

  /// Seconds that a task takes to stop: a load balancer lets it finish first.
  ///
  /// Source: Elastic Load Balancing, "Deregistration delay": 300 seconds; ECS, `stopTimeout`: 30 seconds.
  var drains: Double { isBalanced ? 300 : 30 }

  private func end(of seconds: Double, from time: Double) -> Double { call.pace.end(of: seconds, from: time) }

  /// Takes away the tasks that have not begun.
  func forgetFuture(_ cloud: inout Cloud) throws(Fault) {
    for task in ECS.tasks(of: service, cloud) where !task.hasBegun(by: call.now) { ECS.forget(task, &cloud) }
  }

  /// Plans a deployment that begins at a time.
  /// - Parameters:
  ///   - problem: Why its tasks fail; `nil` where they run.
  ///   - reusing: The deployment that it takes back.
  mutating func start(
    _ definition: Record?, problem: String?, at time: Double, reusing last: Rollout? = nil, _ cloud: inout Cloud
  ) throws(Fault) -> Rollout {
    let number = cloud.random("123456789", 19)
    var value = snapshot(last)
    value["id"] = .string("ecs-svc/\(number)")
    value["createdAt"] = .number(time)
    value["StartsAt"] = .number(time)
    value["RevisionArn"] = .string(call.arn("ecs", "service-revision/\(service.id)/\(number)"))
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    value["DeploymentArn"] = .string(call.arn("ecs", "service-deployment/\(service.id)/\(cloud.random(letters, 21))"))
    if let last { value["RollsBackTo"] = .string(last.id) }
    let running = ECS.tasks(of: service, cloud).filter { $0["StopsAt"] == nil && $0.hasBegun(by: time) }
    let configuration = service["deploymentConfiguration"]
    let most = Int(configuration?["maximumPercent"]?.integer ?? 200)
    // Without room beside the old tasks, these go first.
    let isFirstStopped = most <= 100 && !running.isEmpty
    var start = time
    if isFirstStopped { for task in running { start = max(start, try stop(task, at: time, &cloud)) } }
    if let problem {
      try fail(&value, definition, problem, from: start, &cloud)
      return Rollout(value: .object(value))
    }
    let room = running.isEmpty || isFirstStopped ? wanted : max(1, wanted * (most - 100) / 100)
    var ready = start
    for index in 0..<wanted {
      let wave = Double(index / max(1, room)) * Self.starting
      let begins = end(of: wave, from: start)
      try startTask(value, definition, at: begins, index, &cloud)
      ready = max(ready, end(of: Self.starting + (isBalanced ? Self.checking : 0), from: begins))
    }
    var settled = ready
    if !isFirstStopped { for task in running { settled = max(settled, try stop(task, at: ready, &cloud)) } }
    value["SettledAt"] = .number(settled)
    if wanted > 0 { tell("has started \(count(wanted, "task")).", at: end(of: 5, from: start), &cloud) }
    tell("(deployment \(value["id"]?.string ?? "")) deployment completed.", at: settled, &cloud)
    tell("has reached a steady state.", at: settled, &cloud)
    return Rollout(value: .object(value))
  }

  /// Plans the tasks that fail, and when the circuit breaker has seen enough of them.
  private mutating func fail(
    _ value: inout [String: Value], _ definition: Record?, _ problem: String, from start: Double, _ cloud: inout Cloud
  ) throws(Fault) {
    let each = end(of: Self.failing, from: start) - start
    value["FailsEach"] = .number(each)
    value["Wave"] = .integer(Int64(max(1, wanted)))
    value["StartsAt"] = .number(start)
    guard wanted > 0 else { value["SettledAt"] = .number(start); return }
    let threshold = Rollout.threshold(wanted: wanted)
    let waves = (threshold + wanted - 1) / wanted
    for wave in 0..<min(waves, 3) {
      for index in 0..<min(wanted, 5) {
        let begins = start + Double(wave) * each
        let task = try startTask(value, definition, at: begins, index, &cloud)
        try ECS.stop(
          task, at: begins + each, drains: 0, because: problem, code: "TaskFailedToStart", &cloud, call)
      }
    }
    tell("was unable to start a task: \(problem)", at: start + each, &cloud)
    guard service["deploymentConfiguration"]?["deploymentCircuitBreaker"]?["enable"] == true else { return }
    let failure = start + Double(waves) * each
    value["FailedAt"] = .number(failure)
    tell("(deployment \(value["id"]?.string ?? "")) deployment failed: tasks failed to start.", at: failure, &cloud)
  }

  /// Plans that an earlier deployment comes back.
  mutating func takeBack(to last: Rollout, at time: Double, _ cloud: inout Cloud) throws(Fault) {
    let definition = last.value["taskDefinition"]?.string.flatMap { ECS.definition($0, cloud, call) }
    tell("rolling back to deployment \(last.id).", at: time, &cloud)
    let rollout = try start(definition, problem: nil, at: time, reusing: last, &cloud)
    var changes: [String: Value] = [:]
    for name in ECS.deployed + ["taskDefinition"] { changes[name] = last.value[name] }
    back = (time, changes, rollout)
  }

  /// Starts tasks that are lacking, and stops those that are too many.
  mutating func scale(_ primary: Rollout, _ cloud: inout Cloud) throws(Fault) {
    let present = ECS.tasks(of: service, cloud).filter { $0["StopsAt"] == nil && $0.string("startedBy") == primary.id }
    // Of those that fail the next come by themselves.
    if primary.value["FailsEach"] != nil { return }
    let definition = primary.value["taskDefinition"]?.string.flatMap { ECS.definition($0, cloud, call) }
    if present.count < wanted {
      for index in present.count..<wanted {
        try startTask(primary.value.object ?? [:], definition, at: call.now, index, &cloud)
      }
      tell("has started \(count(wanted - present.count, "task")).", at: end(of: 5, from: call.now), &cloud)
      tell("has reached a steady state.", at: end(of: Self.starting, from: call.now), &cloud)
    } else if present.count > wanted {
      var last = call.now
      for task in present.prefix(present.count - wanted) { last = max(last, try stop(task, at: call.now, &cloud)) }
      tell("has stopped \(count(present.count - wanted, "running task")).", at: call.now, &cloud)
      tell("has reached a steady state.", at: last, &cloud)
    }
  }

  /// Writes down what was planned.
  /// - Parameter rollouts: The newest first; `nil` for those that there are.
  func finish(_ rollouts: [Rollout]?, _ cloud: inout Cloud) throws(Fault) -> Record {
    try cloud.change(service) { record in
      if let rollouts {
        record.stays()
        record["Rollouts"] = .list(rollouts.prefix(10).map(\.value))
      }
      record["Events"] = .list(newestFirst)
      if let back, let rollouts {
        var changes = back.changes
        changes["Rollouts"] = .list(([back.rollout] + rollouts).prefix(10).map(\.value))
        record.becomes(changes, at: back.at)
      }
    }
  }

  // MARK: - Parts

  private var newestFirst: [Value] {
    events.enumerated().sorted { one, other in
      let (left, right) = (one.element["createdAt"]?.number ?? 0, other.element["createdAt"]?.number ?? 0)
      return left == right ? one.offset > other.offset : left > right
    }.map(\.element)
  }

  /// What a deployment is made of: the service's own, or that of one that comes back.
  private func snapshot(_ last: Rollout?) -> [String: Value] {
    var value: [String: Value] = [:]
    for name in ECS.deployed + ["taskDefinition", "launchType", "platformFamily"] {
      value[name] = last.map { $0.value[name] } ?? service[name]
    }
    if value["platformVersion"] != nil { value["platformVersion"] = "1.4.0" }
    return value
  }

  @discardableResult
  private func startTask(
    _ rollout: [String: Value], _ definition: Record?, at time: Double, _ index: Int, _ cloud: inout Cloud
  ) throws(Fault) -> Record {
    let order = TaskOrder(
      cluster: ECS.id(service.string("clusterArn") ?? ""), definition: definition,
      group: "service:\(service.string("serviceName") ?? "")", startedBy: rollout["id"]?.string ?? "",
      service: service.id, place: rollout, index: index,
      tags: service["propagateTags"] == "SERVICE" ? service.tags : [:],
      mayExecute: service["enableExecuteCommand"] == true)
    return try ECS.start(order, at: time, &cloud, call)
  }

  private func stop(_ task: Record, at time: Double, _ cloud: inout Cloud) throws(Fault) -> Double {
    try ECS.stop(task, at: time, drains: drains, &cloud, call)
  }

  private func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }

  private mutating func tell(_ message: String, at time: Double, _ cloud: inout Cloud) {
    events.append([
      "id": .string(cloud.identifier(.uuid)), "createdAt": .number(time),
      "message": .string("(service \(service.string("serviceName") ?? "")) \(message)"),
    ])
  }
}
