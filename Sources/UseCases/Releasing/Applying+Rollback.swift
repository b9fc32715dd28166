internal import Applier
package import InfraModel
internal import Planner
internal import Provider
internal import Release
internal import Reports
internal import StateStore
internal import World

extension Applying {
  // MARK: Behind a gate that was not passed

  /// Does what is declared for a gate that was not passed.
  func rolledBack(
    _ outcome: ApplyOutcome, _ action: ReleaseProcess.FailureAction, _ provider: any Provider, _ lease: any Lease
  ) async throws -> ApplyOutcome {
    switch action {
    case .stop: return outcome
    case .ask:
      guard dialogue.canAsk else { return outcome }
      for diagnostic in outcome.release?.diagnostics ?? [] { dialogue.tell(diagnostic) }
      let answer = await dialogue.ask("Roll \(outcome.plan.environment) back? [y/N] ", about: nil)
      guard ["y", "yes"].contains(answer?.lowercased()) else { return outcome }
    case .rollBack: break
    }
    let environment = outcome.plan.environment
    var outcome = outcome
    do {
      let history = try await workspace.history(of: environment)
      let target = try RollbackTarget(nil, in: history, from: outcome.plan.graphDigest, of: environment)
      outcome.rollback = .done(
        try await rollBack(environment, to: target, outcome.result.state, provider, lease, isAutomatic: true))
    } catch let failure as CommandFailure {
      outcome.rollback = .refused(failure.diagnostics)
    }
    return outcome
  }

  // MARK: On demand

  /// Applies again what an earlier run has applied.
  /// - Parameter choice: The run or the commit; the version before what runs where none is named.
  package func rollBack(_ environment: EnvironmentName, to choice: String?) async throws -> ApplyOutcome {
    try await underLease(environment) { lease in
      guard let stored = try await load(environment, lease) else { throw CommandFailure.noState(environment) }
      try workspace.requireDigestKey(stored)
      let history = try await workspace.history(of: environment)
      let target = try RollbackTarget(choice, in: history, from: history.applied?.graphDigest, of: environment)
      let provider = try workspace.provider(account: stored.account)
      let state = try await recovered(stored, provider, lease)
      return try await rollBack(environment, to: target, state, provider, lease, isAutomatic: false)
    }
  }

  private func rollBack(
    _ environment: EnvironmentName, to target: RollbackTarget, _ state: State, _ provider: any Provider,
    _ lease: any Lease, isAutomatic: Bool
  ) async throws -> ApplyOutcome {
    let graph = try await workspace.graph(of: target, environment)
    var state = state
    var planned = try await planned(back: graph, state, provider)
    let plan = planned.plan
    let losses = plan.changes.losses { provider.traits(of: $0) }
    dialogue.rollsBack(to: target.run, plan)
    if isAutomatic {
      guard losses.isEmpty else { throw CommandFailure.notRolledBack(environment, losses, plan, target) }
    } else {
      let gone = losses.filter { $0.kind == .gone }
      guard gone.isEmpty || settings.acceptsLostData else {
        throw CommandFailure.dataIsGone(environment, gone, plan, fix: settings.answeredCommandLine)
      }
      dialogue.review(plan, words: state.rollbackWords(environment), rehearsal: nil, relaxes: false)
      if plan.approvals != nil { throw CommandFailure.unsavedRollback(plan, target) }
      try await Approval(settings: settings, dialogue: dialogue)
        .ask(plan, state, words: state.rollbackWords(environment))
    }
    let runStore = try await runStore(of: environment, under: lease)
    let process = plan.graph.settings.release
    let begun =
      plan.isEmpty ? ReleaseCourse.begun(plan.graphDigest, in: try await workspace.history(of: environment)) : nil
    let recorder = RunRecorder(
      plan, as: identity(plan: planned, []).rollingBack(to: target.run), serial: state.serial,
      gates: process?.gates.count ?? 0, begun: begun, goesOn: process != nil, rollsBackTo: target.run.started,
      part: isAutomatic ? 1 : 0, in: runStore,
      clock: workspace.world.clock, announce: announcer(of: plan, state, provider))
    // Also what the version before does not shift: the one that is left may have moved it in part.
    let shifted = graph.resources.filter { node in
      provider.traits(of: node.type).sharing.map { node.properties[$0.root]?.isVacant ?? true } ?? false
    }.map(\.address)
    let releasing = process.map { process in
      self.releasing(
        ReleaseCourse(process, digest: plan.graphDigest, after: []), planned, shifted, provider, lease, runStore,
        recorder)
    }
    if let releasing {
      // Users first: traffic that was shifted goes back before anything else is changed.
      let back = await releasing.traffic.setBack(after: ApplyResult(state: state))
      for finding in back.findings { dialogue.tell(Diagnostic(.notRolledBack, finding, severity: .warning)) }
      if back.result.state != state {
        state = back.result.state
        planned = try await self.planned(back: graph, state, provider)
      }
    }
    var outcome = try await execute(
      planned, state, provider, recorder.recording(in: runStore), recorder, rehearsal: nil,
      isSettled: planned.plan.isEmpty)
    guard let process, let releasing, outcome.result.isComplete else { return outcome }
    try await releasing.passedApply(process.applyIndex)
    // Programs that change things belong to the way forward; what looks and tests is asked of the way back, too.
    outcome.release = try await releasing.close(
      releasing.course.behind.filter { $0.gate.kind.looks }, after: &outcome.result,
      fix: "infra rollback \(environment) --list",
      note: "\(environment) was rolled back, but the version before does not pass its gates either")
    return outcome
  }

  /// The plan back, which moves all traffic at once.
  private func planned(back graph: Graph, _ state: State, _ provider: any Provider) async throws -> Planned {
    let answered = try await workspace.answered(
      graph, state: state, purpose: .apply, refreshes: settings.refreshes, provider: provider)
    var planned = try await workspace.plan(
      answered.graph, state: state, purpose: .apply, refreshes: settings.refreshes, provider: provider,
      prices: workspace.prices(settings.limits))
    planned.existing = answered.existing
    planned.plan = planned.plan.atOnce
    return planned
  }

  /// What was being rolled back is not applied again as if nothing had been.
  func refuseUnfinishedRollback(_ history: [RunRecord], _ plan: Plan) throws {
    let begun = history.begun
    guard let last = begun.last, last.rollsBackTo != nil, last.result != .succeeded,
      begun.dropLast().last?.graphDigest == plan.graphDigest
    else { return }
    throw CommandFailure(
      Diagnostic(
        .notRolledBack, "the rollback of \(plan.environment) that this declaration led to was not finished",
        fix: "infra rollback \(plan.environment) goes on with it; a changed declaration can be applied"))
  }
}

extension ReleaseGate.Kind {
  /// Whether it is passed by the way back, too.
  fileprivate var looks: Bool {
    switch self {
    // What is run on hosts, and the machines that are replaced, put in place what is applied again.
    case .wait, .quiet, .rollout, .run, .health, .smoke: true
    case .preflight, .confirm, .apply, .backUp, .shift, .command: false
    }
  }
}

extension State {
  /// The words that are typed for a rollback, where an apply asks for words.
  func rollbackWords(_ environment: EnvironmentName) -> String? {
    guard approval?.mode == .required, approval?.typing != nil else { return nil }
    return "ROLLBACK " + (environment.name.split(separator: "/").last ?? "").uppercased()
  }
}
