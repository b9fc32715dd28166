internal import InfraModel

/// One deployment of a service, from its first task until the tasks of the one before are gone.
///
/// All that happens is planned when it begins: the times at which tasks start and stop, at which it is complete, or at
/// which the circuit breaker gives it up and takes the last complete one back. What is told follows from these and from
/// the time. A change in between makes a new plan.
///
/// Source: Amazon ECS Developer Guide, "Deploy Amazon ECS services by replacing tasks" and "How the Amazon ECS deployment
/// circuit breaker detects failures".
struct Rollout {
  /// The record's form: it holds what the deployment was made of.
  private(set) var value: Value

  var id: String { value["id"]?.string ?? "" }
  private func time(_ name: String) -> Double { value[name]?.number ?? Pace.never }

  /// `IN_PROGRESS`, `COMPLETED` or `FAILED`.
  func state(at now: Double) -> String {
    if time("FailedAt") <= now { return "FAILED" }
    return time("SettledAt") <= now ? "COMPLETED" : "IN_PROGRESS"
  }

  /// The rollouts of a service, the newest first.
  static func all(of service: Record) -> [Rollout] { (service["Rollouts"]?.list ?? []).map(Rollout.init(value:)) }

  // MARK: - Beginning

  /// Begins a deployment of what a service is now.
  static func begin(of service: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    var plan = RolloutPlan(service, cloud, call)
    try plan.forgetFuture(&cloud)
    let earlier = all(of: service)
    let definition = service.string("taskDefinition").flatMap { ECS.definition($0, cloud, call) }
    let problem = definition.flatMap { ECSImage.problem(of: $0, cloud, call) }
    var rollouts = [try plan.start(definition, problem: problem, at: call.now, &cloud)]
    let failure = rollouts[0].time("FailedAt")
    rollouts += earlier
    // The circuit breaker takes the last complete one back.
    if failure < Pace.never, service["deploymentConfiguration"]?["deploymentCircuitBreaker"]?["rollback"] == true,
      let last = earlier.first(where: { $0.state(at: call.now) == "COMPLETED" })
    {
      try plan.takeBack(to: last, at: failure, &cloud)
    }
    return try plan.finish(rollouts, &cloud)
  }

  /// Starts and stops tasks until as many run as are wanted.
  static func reconcile(_ service: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    guard let primary = all(of: service).first, service["status"] == "ACTIVE" else { return service }
    var plan = RolloutPlan(service, cloud, call)
    try plan.scale(primary, &cloud)
    return try plan.finish(nil, &cloud)
  }

  /// Stops all tasks of a service.
  /// - Returns: When the last one is gone.
  static func stopAll(of service: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Double {
    let plan = RolloutPlan(service, cloud, call)
    try plan.forgetFuture(&cloud)
    var last = call.now
    for task in ECS.tasks(of: service, cloud) {
      last = max(last, try ECS.stop(task, at: call.now, drains: plan.drains, &cloud, call))
    }
    return last
  }
}

extension Rollout {
  /// What is told of a service beside its own members.
  static func view(of service: Record, _ cloud: Cloud) -> [String: Value] {
    let now = cloud.now
    let tasks = ECS.tasks(of: service, cloud).filter { $0.hasBegun(by: now) && $0["lastStatus"] != "STOPPED" }
    var deployments: [Value] = []
    var revisions: [Value] = []
    for rollout in all(of: service) {
      let own = tasks.filter { $0.string("startedBy") == rollout.id }
      let state = rollout.state(at: now)
      if deployments.isEmpty || !own.isEmpty {
        deployments.append(
          rollout.told(state, own, isPrimary: deployments.isEmpty, wanted: service["desiredCount"] ?? 0, now))
        revisions.append([
          "arn": rollout.value["RevisionArn"] ?? "", "requestedTaskCount": service["desiredCount"] ?? 0,
          "runningTaskCount": .integer(Int64(own.count { $0.isRunning })),
          "pendingTaskCount": .integer(Int64(own.count { $0.isPending })),
        ])
      }
      if state == "COMPLETED" { break }
    }
    if service["status"] == "INACTIVE" { deployments = [] }
    let events = (service["Events"]?.list ?? []).filter { ($0["createdAt"]?.number ?? 0) <= now }
    return [
      "runningCount": .integer(Int64(tasks.count { $0.isRunning })),
      "pendingCount": .integer(Int64(tasks.count { $0.isPending })), "deployments": .list(deployments),
      "events": .list(Array(events.prefix(100))),
      "currentServiceDeployment": all(of: service).first?.value["DeploymentArn"] ?? .null,
      "currentServiceRevisions": .list(revisions),
    ]
  }

  private func told(_ state: String, _ tasks: [Record], isPrimary: Bool, wanted: Value, _ now: Double) -> Value {
    var told = value.object ?? [:]
    let staying = tasks.count { $0["desiredStatus"] == "RUNNING" }
    told["status"] = isPrimary ? "PRIMARY" : "ACTIVE"
    told["desiredCount"] = isPrimary ? wanted : .integer(Int64(staying))
    told["runningCount"] = .integer(Int64(tasks.count { $0.isRunning }))
    told["pendingCount"] = .integer(Int64(tasks.count { $0.isPending }))
    told["failedTasks"] = .integer(failedTasks(at: now))
    told["rolloutState"] = .string(state)
    told["rolloutStateReason"] = .string(reason(state))
    told["updatedAt"] = .number([time("FailedAt"), time("SettledAt")].filter { $0 <= now }.max() ?? time("createdAt"))
    return .object(told)
  }

  private func reason(_ state: String) -> String {
    switch state {
    case "FAILED": "ECS deployment circuit breaker: tasks failed to start."
    case "COMPLETED": "ECS deployment \(id) completed."
    default:
      value["RollsBackTo"].map { "ECS deployment circuit breaker: rolling back to deploymentId \($0.string ?? "")." }
        ?? "ECS deployment \(id) in progress."
    }
  }

  /// After how many failed tasks the circuit breaker gives a deployment up: half as many as are wanted, but from 3 to 200.
  static func threshold(wanted: Int) -> Int { min(200, max(3, (wanted + 1) / 2)) }

  /// How many of its tasks could not start by a time.
  func failedTasks(at now: Double) -> Int64 {
    guard let wave = value["FailsEach"]?.number, wave > 0 else { return 0 }
    let waves = Int64(max(0, (min(now, time("FailedAt")) - time("StartsAt")) / wave))
    return waves * (value["Wave"]?.integer ?? 1)
  }
}
