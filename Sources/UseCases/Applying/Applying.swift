internal import Applier
internal import Approvals
internal import Evaluation
internal import Explanations
package import InfraModel
internal import Planner
internal import Provider
internal import Reports
internal import StateStore
internal import Synchronization
internal import World

/// One run that writes: lease, recovery, plan, approval, apply.
///
///     lease ──▶ load ──▶ recover what an earlier run left open ──▶ refresh and plan ──▶ show
///       ──▶ ask ──▶ apply, progress reported ──▶ save ──▶ result
package struct Applying: Sendable {
  private(set) var workspace: Workspace
  let settings: ApplySettings
  let dialogue: any ApplyDialogue

  package init(_ workspace: Workspace, _ settings: ApplySettings, dialogue: any ApplyDialogue) {
    self.workspace = workspace
    self.settings = settings
    self.dialogue = dialogue
  }

  /// Brings an environment about, or deletes everything in it.
  package func carryOut(_ graph: Graph, purpose: Plan.Purpose) async throws -> ApplyOutcome {
    try await underLease(graph.environment) { lease in
      let provider = try workspace.provider(account: graph.account)
      let loaded = try await load(graph.environment, lease) ?? workspace.newState(for: graph)
      try workspace.requireDigestKey(loaded)
      let account = try await workspace.account(of: graph, provider)
      await workspace.learnSecrets(of: graph, loaded, provider)
      let state = try await recovered(loaded, provider, lease)
      let answered = try await workspace.answered(
        graph, state: state, purpose: purpose, refreshes: settings.refreshes, provider: provider)
      var planned = try await workspace.plan(
        answered.graph, state: state, purpose: purpose, only: settings.only, replacing: settings.replacing,
        refreshes: settings.refreshes, provider: provider, prices: workspace.prices(settings.limits),
        knownAccount: account)
      planned.existing = answered.existing
      planned.plan.diagnostics += try await workspace.consequences(
        of: planned.plan, isDeclared: true, breaking: settings.breaking)
      return try await finish(planned, state, provider, lease)
    }
  }

  /// Carries out a saved plan, if nothing has moved since.
  /// - Parameters:
  ///   - files: What came with it; where an archive is not among them, the project's folder is packed.
  ///   - approvals: Those that came with it.
  package func carryOut(
    _ saved: Plan, with files: PlanFiles = .none, _ approvals: ApprovalFiles = .none
  ) async throws -> ApplyOutcome {
    var applying = self
    applying.workspace.planFiles = files
    return try await applying.carryOutSaved(saved, approvals)
  }

  private func carryOutSaved(_ saved: Plan, _ approvals: ApprovalFiles) async throws -> ApplyOutcome {
    workspace.stateSource.note(saved.graph.statePlace)
    return try await underLease(saved.environment) { lease in
      let provider = try workspace.provider(account: saved.account)
      let loaded =
        try await load(saved.environment, lease) ?? workspace.newState(for: saved.graph, lineage: saved.lineage)
      let approvers = try await workspace.requireApprovals(of: saved, loaded, approvals, base: settings.base)
      try refuse(saved.mismatches(with: loaded))
      try workspace.requireDigestKey(loaded)
      let account = try await workspace.account(of: saved.graph, provider)
      await workspace.learnSecrets(of: saved.graph, loaded, provider)
      let state = try await recovered(loaded, provider, lease)
      try refuse(saved.mismatches(with: state))
      let fresh = try await workspace.computedAgain(
        saved, state, provider, breaking: settings.breaking, settings.limits, account: account)
      return try await finish(fresh, state, provider, lease, approvers: approvers)
    }
  }

  private func underLease(
    _ environment: EnvironmentName, _ body: (any Lease) async throws -> ApplyOutcome
  ) async throws -> ApplyOutcome {
    let lease = try await lease(environment)
    let outcome: ApplyOutcome
    do { outcome = try await body(lease) } catch {
      await lease.release()
      throw error
    }
    await lease.release()
    return outcome
  }

  private func lease(_ environment: EnvironmentName) async throws -> any Lease {
    defer { if settings.wait > 0 { dialogue.hasWaited() } }
    return try await workspace.acquire(environment, command: settings.command, patience: patience)
  }

  private var patience: Patience {
    Patience(seconds: settings.wait, waits: { [dialogue] in dialogue.waits(for: $0) })
  }

  private func load(_ environment: EnvironmentName, _ lease: any Lease) async throws -> State? {
    try await workspace.load(environment, under: lease, command: settings.command, patience: patience)
  }

  private func applier(_ provider: any Provider) -> Applier {
    Applier(
      provider, world: workspace.applyWorld, secrets: workspace.applyInputs,
      parallelism: workspace.settings.parallelism, keepsSnapshots: settings.keepsSnapshots)
  }

  /// Resolves what an earlier run left open, and says what it was.
  private func recovered(_ state: State, _ provider: any Provider, _ lease: any Lease) async throws -> State {
    let applier = applier(provider)
    let recovery = Recovery(provider, clock: applier.world.clock, retryDelay: applier.retryDelay)
    let runStore = RunStore(of: state.environment, in: try await workspace.store(), under: lease)
    do throws(ApplyError) {
      var answers: [String: Recovery.Answer] = [:]
      if !settings.answers.isEmpty, state.serial > 0 {
        let open: [OpenOperation]
        do throws(StoreError) { open = try await runStore.openOperations() } catch { throw .store(error) }
        for operation in open { answers[operation.operation.id] = settings.answers[operation.operation.address.path] }
      }
      let (state, resolved) = try await recovery.run(state, in: runStore, answers: answers)
      if !resolved.isEmpty { dialogue.recovered(resolved) }
      return state
    } catch {
      throw error.failure(settings.commandLine)
    }
  }

  /// - Parameter approvers: Who approved the plan; `nil` for one that was not saved.
  private func finish(
    _ planned: Planned, _ state: State, _ provider: any Provider, _ lease: any Lease,
    approvers: [ApprovalCheck.Approver]? = nil
  ) async throws -> ApplyOutcome {
    let plan = planned.plan
    let mustSave = plan.isEmpty && plan.purpose == .apply && state.serial == 0
    // Other words than the last apply's are a change that the last apply's have to approve.
    let mustAsk = plan.relaxesApproval(of: state)
    if plan.isEmpty, !mustSave, !mustAsk {
      // Nothing to do in the cloud; what was said about protection and dependencies is still written down.
      return try await execute(planned, state, provider, lease, rehearsal: nil, isSettled: true)
    }
    let rehearsal =
      settings.rehearses
      ? await workspace.rehearsed(planned, from: state, keepsSnapshots: settings.keepsSnapshots) : nil
    let missing = await planned.secrets.missing(for: plan) + workspace.unsendable(in: plan)
    guard missing.isEmpty else { throw CommandFailure(missing) }
    dialogue.review(plan, words: plan.typedWords(state), rehearsal: rehearsal, relaxes: mustAsk)
    if let failures = rehearsal?.failures, !failures.isEmpty { throw CommandFailure(failures) }
    if approvers == nil, plan.approvals != nil { throw CommandFailure.unsavedPlan(plan) }
    try await Approval(settings: settings, dialogue: dialogue).ask(plan, state)
    return try await execute(
      planned, state, provider, lease, rehearsal: rehearsal, approvers: approvers ?? [], isSettled: false)
  }

  private func execute(
    _ planned: Planned, _ state: State, _ provider: any Provider, _ lease: any Lease, rehearsal: RehearsalFacts?,
    approvers: [ApprovalCheck.Approver] = [], isSettled: Bool
  ) async throws -> ApplyOutcome {
    let plan = planned.plan
    let world = workspace.world
    let interrupts = world.processes.interrupts()
    // Signals are given back when it goes, which must not be before the end.
    defer { withExtendedLifetime(interrupts) {} }
    let head = HeadCommit(of: workspace.settings.project, world.files)
    let digest = planned.digest ?? plan.digest
    let applier = applier(provider)
    let forecast = RunForecast(plan, rehearsed: rehearsal?.timeline ?? Timeline(), usual: applier.usualSeconds)
    let listener = try dialogue.progress(of: plan, forecast, digest: digest, commit: head.commit)
    let timeline = Mutex(Timeline())
    let identity = RunIdentity(
      who: world.user.name, host: world.user.host, commit: head.commit, commitError: head.problem,
      command: settings.command, planDigest: digest, approvals: approvers.map(RunRecord.Approval.init))
    let runStore = RunStore(of: plan.environment, in: try await workspace.store(), under: lease)
    let result: Result<ApplyResult, ApplyError>
    do throws(ApplyError) {
      result = .success(
        try await applier.apply(
          plan, to: state, seen: planned.seen, in: runStore, as: identity, interrupts: interrupts.stream,
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
      }, digest: digest, commit: head.commit, isSettled: isSettled)
  }

  /// Ends the run where the plan no longer holds.
  private func refuse(_ mismatches: [PlanMismatch]) throws {
    guard mismatches.isEmpty else { throw Diagnostics(mismatches.map(\.diagnostic)).failure }
  }
}

extension RunRecord.Approval {
  fileprivate init(_ approver: ApprovalCheck.Approver) {
    self.init(names: approver.names.sorted(), keys: approver.keys.map(\.fingerprint).sorted())
  }
}

extension ApplyError {
  /// The error as the end of a command.
  func failure(_ commandLine: String) -> CommandFailure {
    switch self {
    case .account(let error), .unanswered(_, let error): CommandFailure(diagnostics, status: error.status)
    case .ambiguous(let questions):
      CommandFailure(
        diagnostics.map { diagnostic in
          var diagnostic = diagnostic
          let candidate = questions.first { $0.address == diagnostic.address }?.candidates.first?.text ?? "ID"
          diagnostic.fix = "\(commandLine) --resolve \(diagnostic.address?.path ?? "ADDRESS")=\(candidate), or …=none"
          return diagnostic
        })
    case .store, .mismatches, .withoutSteps, .cycle, .addressTaken, .unresolvedOperations: CommandFailure(diagnostics)
    }
  }
}
