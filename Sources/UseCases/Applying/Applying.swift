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
///     lease ──▶ load ──▶ preflight ──▶ recover what an earlier run left open ──▶ refresh and plan ──▶ show
///       ──▶ ask ──▶ apply, progress reported ──▶ save ──▶ gates after the apply ──▶ result
package struct Applying: Sendable {
  private(set) var workspace: Workspace
  let settings: ApplySettings
  let dialogue: any ApplyDialogue
  /// What its runs are told by elsewhere.
  let notices = PendingNotices()

  package init(_ workspace: Workspace, _ settings: ApplySettings, dialogue: any ApplyDialogue) {
    self.workspace = workspace
    self.settings = settings
    self.dialogue = dialogue
  }

  /// Brings an environment about, or deletes everything in it.
  package func carryOut(_ graph: Graph, purpose: Plan.Purpose) async throws -> ApplyOutcome {
    try await underLease(graph.environment) { lease in
      let provider = try workspace.provider(account: graph.account)
      let stored = try await load(graph.environment, lease)
      let loaded = stored ?? workspace.newState(for: graph)
      let checked = try await preflight(of: graph, purpose, stored, lease)
      try workspace.requireDigestKey(loaded)
      let account = try await workspace.account(of: graph, provider)
      await workspace.learnSecrets(of: graph, loaded, provider)
      let state = try await recovered(loaded, provider, lease)
      let answered = try await workspace.answered(
        graph, state: state, purpose: purpose, refreshes: settings.refreshes, provider: provider)
      var planned = try await workspace.plan(
        answered.graph, state: state, purpose: purpose, choosing: settings.choice,
        refreshes: settings.refreshes, provider: provider, prices: workspace.prices(settings.limits),
        knownAccount: account)
      planned.existing = answered.existing
      planned.plan.diagnostics += try await workspace.consequences(
        of: planned.plan, isDeclared: true, breaking: settings.breaking)
      return try await finish(planned, state, provider, lease, checked)
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
      let stored = try await load(saved.environment, lease)
      let loaded = stored ?? workspace.newState(for: saved.graph, lineage: saved.lineage)
      let checked = try await preflight(of: saved.graph, saved.purpose, stored, lease)
      let approvers = try await workspace.requireApprovals(of: saved, loaded, approvals, base: settings.base)
      try refuse(saved.mismatches(with: loaded))
      try workspace.requireDigestKey(loaded)
      let account = try await workspace.account(of: saved.graph, provider)
      await workspace.learnSecrets(of: saved.graph, loaded, provider)
      let state = try await recovered(loaded, provider, lease)
      try refuse(saved.mismatches(with: state))
      let fresh = try await workspace.computedAgain(
        saved, state, provider, breaking: settings.breaking, settings.limits, account: account)
      return try await finish(fresh, state, provider, lease, checked, approvers: approvers)
    }
  }

  func underLease(
    _ environment: EnvironmentName, _ body: (any Lease) async throws -> ApplyOutcome
  ) async throws -> ApplyOutcome {
    let lease = try await lease(environment)
    let outcome: ApplyOutcome
    do { outcome = try await body(lease) } catch {
      await lease.release()
      await notices.finish()
      throw error
    }
    await lease.release()
    await notices.finish()
    return outcome
  }

  private func lease(_ environment: EnvironmentName) async throws -> any Lease {
    defer { if settings.wait > 0 { dialogue.hasWaited() } }
    return try await workspace.acquire(environment, command: settings.command, patience: patience)
  }

  private var patience: Patience {
    Patience(seconds: settings.wait, waits: { [dialogue] in dialogue.waits(for: $0) })
  }

  func load(_ environment: EnvironmentName, _ lease: any Lease) async throws -> State? {
    try await workspace.load(environment, under: lease, command: settings.command, patience: patience)
  }

  func applier(_ provider: any Provider) -> Applier {
    Applier(
      provider, world: workspace.applyWorld, secrets: workspace.applyInputs,
      parallelism: workspace.settings.parallelism, keepsSnapshots: settings.keepsSnapshots)
  }

  /// Resolves what an earlier run left open, and says what it was.
  func recovered(_ state: State, _ provider: any Provider, _ lease: any Lease) async throws -> State {
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

  /// Ends the run where the plan no longer holds.
  private func refuse(_ mismatches: [PlanMismatch]) throws {
    guard mismatches.isEmpty else { throw Diagnostics(mismatches.map(\.diagnostic)).failure }
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
