internal import Applier
internal import Approvals
package import InfraModel
internal import Planner
internal import Provider
internal import Release
internal import Reports
package import StateStore
internal import Synchronization
internal import World

extension Applying {
  // MARK: Before a plan is made

  /// Checks all that a release wants to hold before anything else, and tells everything that does not.
  /// - Parameter stored: The state, where there is one: what failed is written down beside it.
  func preflight(
    of graph: Graph, _ purpose: Plan.Purpose, _ stored: State?, _ lease: any Lease
  ) async throws -> [GateOutcome] {
    guard let release = purpose == .destroy ? graph.settings.release?.ofDestroy : graph.settings.release else {
      return []
    }
    let runner = GateRunner(workspace.world, project: workspace.settings.project)
    var outcomes: [GateOutcome] = []
    var failures: [Diagnostic] = []
    for (index, gate) in release.gates.enumerated() {
      guard case .preflight = gate.kind else { continue }
      dialogue.gate(.began(gate, index: index, count: release.gates.count))
      guard let outcome = await runner.pass(gate, at: index, report: { _ in }) else { continue }
      dialogue.gate(.ended(outcome))
      outcomes.append(outcome)
      if outcome.result == .failed {
        failures.append(outcome.diagnostic(gate, of: graph.environment, fix: settings.commandLine))
      }
    }
    guard failures.isEmpty else {
      if let stored {
        let store = try await runStore(of: graph.environment, under: lease)
        let now = workspace.world.clock.now()
        var run = RunRecord(
          identity(plan: nil, []), graph.environment, fence: store.fence, started: outcomes[0].started, ended: now,
          result: .gateFailed, serial: stored.serial)
        run.graphDigest = graph.digest
        run.gateCount = release.gates.count
        run.gates = outcomes
        do throws(StoreError) { try await store.record(run) } catch { throw error.failure }
        dialogue.run(run)
      }
      throw CommandFailure(failures)
    }
    return outcomes
  }

  // MARK: Around the apply

  /// Shows a plan, has it approved, and carries it out between the gates of its release.
  func finish(
    _ planned: Planned, _ state: State, _ provider: any Provider, _ lease: any Lease, _ preflight: [GateOutcome],
    approvers: [ApprovalCheck.Approver]? = nil
  ) async throws -> ApplyOutcome {
    let plan = planned.plan
    let runStore = try await runStore(of: plan.environment, under: lease)
    let process = plan.graph.settings.release
    let mustSave = plan.isEmpty && plan.purpose == .apply && state.serial == 0
    // Other words than the last apply's are a change that the last apply's have to approve.
    let mustAsk = plan.relaxesApproval(of: state)
    let isSettled = plan.isEmpty && !mustSave && !mustAsk
    let keeps = !isSettled && plan.purpose == .apply && plan.choice.only.isEmpty
    let history = process == nil && !keeps ? [] : try await workspace.history(of: plan.environment)
    if process != nil, plan.purpose == .apply { try refuseUnfinishedRollback(history, plan) }
    let course = process.map {
      ReleaseCourse($0, digest: plan.graphDigest, after: history, shares: shares(of: plan, state, provider))
    }
    let goesOn = plan.purpose == .apply && course?.resumes != nil
    // What is held for shifts is the rest of a plan that was approved and carried out.
    let held = plan.heldSteps()
    let isShifting =
      goesOn && course?.hasApplied == true && !mustAsk && !plan.steps.isEmpty && held.count == plan.steps.count
      && !plan.shifting.contains { $0.reasons.contains(.drift) }
    let isApplied = isSettled || isShifting
    let recorder = RunRecorder(
      plan, as: identity(plan: planned, approvers ?? []), serial: state.serial, gates: process?.gates.count ?? 0,
      passed: preflight + (isApplied && goesOn ? course?.passed ?? [] : []),
      // What a refresh began before another change is not what this release has to wait for.
      begun: isApplied ? ReleaseCourse.begun(plan.graphDigest, in: history) : nil,
      goesOn: course != nil && (!isSettled || goesOn), in: runStore, clock: workspace.world.clock,
      announce: announcer(of: plan, state, provider))
    let releasing = course.map {
      self.releasing($0, planned, plan.shifting.map(\.address), provider, lease, runStore, recorder)
    }
    if isApplied {
      // Nothing to do in the cloud; what was said about protection and dependencies is still written down.
      var outcome = try await execute(
        planned, without: held, state, provider, recorder.recording(in: runStore), recorder, rehearsal: nil,
        isSettled: isSettled)
      if await !recorder.hasBegun, !goesOn { await recorder.tellIdle(dialogue.run) }
      if goesOn, let releasing {
        dialogue.goesOn(with: releasing.course)
        outcome = try await closed(outcome, releasing, provider, lease)
      }
      return outcome
    }
    let rehearsal =
      settings.rehearses
      ? await workspace.rehearsed(planned, from: state, keepsSnapshots: settings.keepsSnapshots) : nil
    let missing = await planned.secrets.missing(for: plan) + workspace.unsendable(in: plan)
    guard missing.isEmpty else { throw CommandFailure(missing) }
    dialogue.review(plan, words: plan.typedWords(state), rehearsal: rehearsal, relaxes: mustAsk)
    if let failures = rehearsal?.failures, !failures.isEmpty { throw CommandFailure(failures) }
    if approvers == nil, plan.approvals != nil { throw CommandFailure.unsavedPlan(plan) }
    let approval = Approval(settings: settings, dialogue: dialogue)
    if let releasing {
      try await releasing.pass(beforeApplying: state) { try await approval.ask(plan, state) }
    } else {
      try await approval.ask(plan, state)
    }
    try await keep(plan, beside: history)
    let outcome = try await execute(
      planned, without: held, state, provider, recorder.recording(in: runStore), recorder, rehearsal: rehearsal,
      isSettled: false)
    guard let releasing, outcome.result.isComplete else { return outcome }
    try await releasing.passedApply(releasing.course.process.applyIndex)
    return try await closed(outcome, releasing, provider, lease)
  }

  /// - Parameter shifted: What may have moved in part.
  func releasing(
    _ course: ReleaseCourse, _ planned: Planned, _ shifted: [Address], _ provider: any Provider, _ lease: any Lease,
    _ runStore: RunStore, _ recorder: RunRecorder
  ) -> Releasing {
    let cloud = CloudGates(provider, runStore, time: workspace.applyWorld.clock, now: workspace.world.clock.now)
    return Releasing(
      workspace: workspace, dialogue: dialogue, course: course, environment: planned.plan.environment,
      recorder: recorder, cloud: cloud,
      traffic: TrafficGates(
        applying: self, planned: planned, shifted: shifted, provider: provider, lease: lease, runStore: runStore,
        recorder: recorder,
        cloud: cloud),
      fix: settings.commandLine)
  }

  /// How much of the traffic has moved, of what a plan still shifts.
  private func shares(of plan: Plan, _ state: State, _ provider: any Provider) -> [Address: Double] {
    var shares: [Address: Double] = [:]
    for change in plan.shifting {
      let properties = state.resources[change.previousAddress ?? change.address]?.properties ?? [:]
      shares[change.address] = provider.traits(of: change.type).sharing?.percent(in: properties) ?? 0
    }
    return shares
  }

  /// Passes the gates after an apply; where one is not passed, does what is declared for that.
  private func closed(
    _ outcome: ApplyOutcome, _ releasing: Releasing, _ provider: any Provider, _ lease: any Lease
  ) async throws -> ApplyOutcome {
    var outcome = outcome
    let release = try await releasing.close(
      releasing.course.behind, after: &outcome.result, fix: settings.commandLine,
      note: "the next apply of this declaration continues at this gate")
    outcome.release = release
    guard !release.diagnostics.isEmpty else { return outcome }
    return try await rolledBack(outcome, releasing.course.process.onFailure, provider, lease)
  }

  /// Carries a plan out, but for the steps that are held for shifts, and says what happens.
  private func execute(
    _ planned: Planned, without held: Set<Int>, _ state: State, _ provider: any Provider, _ runStore: RunStore,
    _ recorder: RunRecorder, rehearsal: RehearsalFacts?, isSettled: Bool
  ) async throws -> ApplyOutcome {
    let plan = planned.plan
    guard !held.isEmpty else {
      return try await execute(
        planned, state, provider, runStore, recorder, rehearsal: rehearsal, isSettled: isSettled)
    }
    var first = planned
    first.plan = plan.limited(toSteps: Set(plan.steps.indices).subtracting(held))
    first.digest = planned.digest ?? plan.digest
    guard !first.plan.steps.isEmpty else {
      return ApplyOutcome(
        plan: plan, result: ApplyResult(state: state), timeline: Timeline(), digest: first.digest ?? "",
        commit: recorder.identity.commit, isSettled: isSettled)
    }
    var outcome = try await execute(
      first, state, provider, runStore, recorder, rehearsal: rehearsal, isSettled: isSettled)
    outcome.plan = plan
    return outcome
  }

  /// Carries a plan out, and says what happens.
  func execute(
    _ planned: Planned, _ state: State, _ provider: any Provider, _ runStore: RunStore, _ recorder: RunRecorder,
    rehearsal: RehearsalFacts?, isSettled: Bool
  ) async throws -> ApplyOutcome {
    let plan = planned.plan
    let interrupts = workspace.world.processes.interrupts()
    // Signals are given back when it goes, which must not be before the end.
    defer { withExtendedLifetime(interrupts) {} }
    let digest = planned.digest ?? plan.digest
    let applier = applier(provider)
    let forecast = RunForecast(plan, rehearsed: rehearsal?.timeline ?? Timeline(), usual: applier.usualSeconds)
    let listener = try dialogue.progress(of: plan, forecast, digest: digest, commit: recorder.identity.commit)
    let timeline = Mutex(Timeline())
    let result: Result<ApplyResult, ApplyError>
    do throws(ApplyError) {
      result = .success(
        try await applier.apply(
          plan, to: state, seen: planned.seen, in: runStore, as: recorder.identity,
          interrupts: interrupts.stream,
          report: { event in
            timeline.withLock { $0.hear(event) }
            listener.report(event)
          }))
    } catch {
      result = .failure(error)
    }
    await listener.end()
    let outcome = try result.mapError { $0.failure(settings.commandLine) }.get()
    return ApplyOutcome(
      plan: plan, result: outcome,
      timeline: timeline.withLock {
        $0.mark(outcome.criticalPath)
        return $0
      }, digest: digest, commit: recorder.identity.commit, isSettled: isSettled)
  }

  // MARK: Who, where

  /// Tells a run to those who follow it here, and where its environment says.
  func announcer(
    of plan: Plan, _ state: State, _ provider: any Provider
  ) -> @Sendable (RunRecord) async -> Void {
    let notifier = RunNotifier(
      plan.graph, state, provider, Secrets(provider, workspace.applyInputs, SecretDigests(key: state.digestKey)),
      workspace.world.network, tell: { [dialogue] in dialogue.tell($0) })
    notices.add(notifier)
    return { [dialogue] run in
      dialogue.run(run)
      await notifier.send(run)
    }
  }

  func identity(plan planned: Planned?, _ approvers: [ApprovalCheck.Approver]) -> RunIdentity {
    let user = workspace.world.user
    let head = HeadCommit(of: workspace.settings.project, workspace.world.files)
    return RunIdentity(
      who: user.name, host: user.host, commit: head.commit, branch: head.branch, commitError: head.problem,
      command: settings.command,
      planDigest: planned.map { $0.digest ?? $0.plan.digest }, approvals: approvers.map(RunRecord.Approval.init))
  }

  func runStore(of environment: EnvironmentName, under lease: any Lease) async throws -> RunStore {
    RunStore(of: environment, in: try await workspace.store(), under: lease)
  }

  /// Keeps what is about to be applied, and the last ten things that were: a rollback applies one of them again.
  private func keep(_ plan: Plan, beside history: [RunRecord]) async throws {
    guard plan.purpose == .apply, plan.choice.only.isEmpty else { return }
    let store = try await workspace.store()
    let versions = RunRecord.versions(history)
    do throws(StoreError) {
      try await store.keep(
        graph: JSON.canonical(plan.graph.document, symbols: .tagged), digest: plan.graphDigest,
        beside: Set(versions.compactMap(\.graphDigest)), of: plan.environment)
    } catch {
      throw error.failure
    }
  }
}

extension RunRecord.Approval {
  fileprivate init(_ approver: ApprovalCheck.Approver) {
    self.init(names: approver.names.sorted(), keys: approver.keys.map(\.fingerprint).sorted())
  }
}

extension Workspace {
  /// The runs of environments, each newest last.
  /// - Parameter environment: All that have a state where none is named.
  package func histories(
    of environment: EnvironmentName?
  ) async throws -> [(environment: EnvironmentName, runs: [RunRecord])] {
    let store = try await store()
    let names: [EnvironmentName]
    if let environment {
      names = [environment]
    } else {
      do throws(StoreError) { names = try await store.environments() } catch { throw error.failure }
    }
    var found: [(environment: EnvironmentName, runs: [RunRecord])] = []
    for name in names { found.append((name, try await history(of: name, newest: nil))) }
    return found
  }

  /// The runs of an environment, newest last.
  /// - Parameter newest: How many at most, the newest.
  func history(
    of environment: EnvironmentName, newest: Int? = RunRecord.remembered
  ) async throws -> [RunRecord] {
    let store = try await store()
    do throws(StoreError) { return try await store.history(environment, newest: newest) } catch { throw error.failure }
  }
}
