internal import Applier
internal import Explanations
internal import Glibc
internal import InfraModel
internal import Planner
internal import Provider
internal import Reports
internal import Sandbox
internal import StateStore

/// One run that writes: lease, recovery, plan, approval, apply, summary.
///
///     lease ──▶ load ──▶ recover what an earlier run left open ──▶ refresh and plan ──▶ show
///       ──▶ ask ──▶ apply, under way shown ──▶ save ──▶ summary and outputs
struct Run {
  let session: Session
  let approval: ApprovalOptions
  let plan: PlanOptions
  let limits: CostLimitOptions
  /// `apply` or `destroy`.
  let command: String
  /// What is applied or destroyed, as it was named.
  let target: String
  /// The digest that a saved plan must have, where somebody said so.
  var expectedDigest: String?
  /// The keys of which one must have signed a saved plan, as they were named.
  var signedBy: [String] = []

  /// The command line to offer in fixes, without what answers questions.
  var commandLine: String {
    CommandLine.of(
      command, target, options: plan.given, plan.noRefresh ? ["--no-refresh"] : [], limits.given,
      approval.skipSnapshots ? ["--skip-snapshots"] : [], expectedDigest.map { ["--expect-digest", $0] } ?? [],
      signedBy.flatMap { ["--signed-by", $0] })
  }

  /// Brings an environment about, or deletes everything in it.
  func carryOut(_ graph: Graph, purpose: Plan.Purpose) async throws {
    try await underLease(graph.environment) { lease in
      let provider = try session.provider(account: graph.account)
      let applier = self.applier(provider)
      let loaded = try await session.load(graph.environment) ?? session.newState(for: graph)
      try session.requireDigestKey(loaded)
      await session.learnSecrets(of: graph, loaded, provider)
      let state = try await recovered(loaded, applier, lease)
      let planned = try await session.plan(
        graph, state: state, purpose: purpose, only: self.plan.selection.chosen,
        replacing: self.plan.selection.replaced, refreshes: !self.plan.noRefresh, provider: provider,
        prices: session.prices(limits))
      try await finish(planned, state, applier, lease)
    }
  }

  /// Carries out a saved plan, if nothing has moved since.
  func carryOut(_ saved: Plan) async throws {
    try await underLease(saved.environment) { lease in
      let provider = try session.provider(account: saved.account)
      let applier = self.applier(provider)
      let loaded =
        try await session.load(saved.environment) ?? session.newState(for: saved.graph, lineage: saved.lineage)
      try refuse(saved.mismatches(with: loaded))
      try session.requireDigestKey(loaded)
      await session.learnSecrets(of: saved.graph, loaded, provider)
      let state = try await recovered(loaded, applier, lease)
      try refuse(saved.mismatches(with: state))
      let fresh = try await computedAgain(saved, state, provider)
      try await finish(fresh, state, applier, lease)
    }
  }

  /// A saved plan with what it was made from looked at again: it is carried out only if it is, in every part, what comes
  /// of its graph, the state and what runs now.
  func computedAgain(_ saved: Plan, _ state: State, _ provider: any Provider) async throws -> Planned {
    let prices = try session.prices(limits)
    if let cost = saved.cost, cost.catalogueDigest != prices.digest {
      throw CommandFailure.planMoved("prices have changed since it was made", saved)
    }
    func compute(refreshes: Bool) async throws -> Planned {
      try await session.plan(
        saved.graph, state: state, purpose: saved.purpose, only: saved.only, replacing: saved.replacing,
        refreshes: refreshes, provider: provider, prices: prices)
    }
    // One that was made without reading the cloud is what comes of the state alone, and does what is to be done now.
    if !saved.isRefreshed {
      try refuse(PlanFile.differences(of: saved, from: try await compute(refreshes: false).plan))
    }
    var fresh = try await compute(refreshes: true)
    if saved.isRefreshed {
      guard fresh.plan.unpriced.changes == saved.unpriced.changes else {
        throw CommandFailure.planMoved("what runs has changed since it was made", saved)
      }
      try refuse(PlanFile.differences(of: saved, from: fresh.plan))
    } else {
      guard fresh.plan.does(theSameAs: saved) else {
        throw CommandFailure.planMoved(
          "it was made without reading what runs, which differs from the state", saved)
      }
    }
    fresh.digest = saved.digest
    return fresh
  }

  private func refuse(_ differences: [Diagnostic]) throws {
    guard differences.isEmpty else { throw Diagnostics(differences).failure }
  }

  private func underLease(_ environment: EnvironmentName, _ body: (any Lease) async throws -> Void) async throws {
    let lease = try await session.acquire(environment, command: command)
    do { try await body(lease) } catch {
      await lease.release()
      throw error
    }
    await lease.release()
  }

  private func applier(_ provider: any Provider) -> Applier {
    Applier(
      provider, surroundings: session.surroundings(), parallelism: session.globals.parallelism,
      keepsSnapshots: !approval.skipSnapshots)
  }

  /// Resolves what an earlier run left open, and says what it was.
  private func recovered(_ state: State, _ applier: Applier, _ lease: any Lease) async throws -> State {
    let recovery = Recovery(
      applier.provider, surroundings: applier.surroundings, patience: applier.patience)
    let ledger = Ledger(of: state.environment, in: session.store, under: lease)
    let given = try approval.answers()
    do throws(ApplyError) {
      var answers: [String: Recovery.Answer] = [:]
      if !given.isEmpty, state.serial > 0 {
        let open: [OpenOperation]
        do throws(StoreError) { open = try await ledger.openOperations() } catch { throw .store(error) }
        for operation in open { answers[operation.operation.id] = given[operation.operation.address.path] }
      }
      let (state, resolved) = try await recovery.run(state, in: ledger, answers: answers)
      if !resolved.isEmpty, !session.globals.json {
        session.terminal.tell(
          [Line("an earlier run did not finish; its open operations:", .strong)]
            + resolved.map { ApplyProgress.recovered($0.address, $0.resolution) } + [Line()])
      }
      return state
    } catch {
      throw error.failure(commandLine)
    }
  }

  private func finish(
    _ planned: Planned, _ state: State, _ applier: Applier, _ lease: any Lease
  ) async throws {
    let (plan, seen) = (planned.plan, planned.seen)
    let mustSave = plan.isEmpty && plan.purpose == .apply && state.serial == 0
    // Other words than the last apply's are a change that the last apply's have to approve.
    let mustAsk = plan.relaxesApproval(of: state)
    if plan.isEmpty, !mustSave, !mustAsk {
      try await settle(plan, state, seen, applier, lease)
      return
    }
    let rehearsal = await rehearsed(planned, state, applier)
    if !session.globals.json {
      session.show(
        plan, next: nil, isDetailed: self.plan.details, words: plan.typedWords(state), rehearsal: rehearsal)
    }
    try refuse(rehearsal)
    if mustAsk, !session.globals.json {
      session.terminal.tell([
        Line("the declaration requires less approval than the last apply; the earlier requirement applies")
      ]
      )
    }
    let missing = planned.secrets.missing(for: plan)
    guard missing.isEmpty else { throw CommandFailure(missing) }
    try await Approval(session: session, options: approval, limits: limits, commandLine: commandLine)
      .ask(plan, state)
    let result = try await execute(plan, state, seen, applier, lease, digest: planned.digest)
    try tell(result, plan)
  }

  /// There is nothing to do in the cloud; what was said about protection and dependencies is still written down.
  private func settle(
    _ plan: Plan, _ state: State, _ seen: [Address: Observation], _ applier: Applier, _ lease: any Lease
  ) async throws {
    let result = try await execute(plan, state, seen, applier, lease, digest: nil)
    if session.globals.json {
      session.show(ApplyReport(result, of: plan).document, [])
    } else {
      session.show(plan, next: nil, isDetailed: false, words: nil)
      if plan.purpose == .apply, !result.state.outputs.isEmpty {
        session.terminal.show([Line(), Line("Outputs", .strong)] + OutputReport(result.state.outputs).lines())
      }
    }
    if let error = result.storeError { throw error.failure }
  }

  private func execute(
    _ plan: Plan, _ state: State, _ seen: [Address: Observation], _ applier: Applier, _ lease: any Lease,
    digest: String?
  ) async throws -> ApplyResult {
    let positions = plan.changes.compactMap { change in change.position.map { (change.address, $0) } }
    let printer = ProgressPrinter(
      session.terminal, positions: Dictionary(positions, uniquingKeysWith: { first, _ in first }),
      isQuiet: session.globals.json || plan.isEmpty)
    let interrupts = Interrupts()
    let head = HeadCommit(of: session.globals.project)
    let identity = RunIdentity(
      who: session.machine.user, host: session.machine.host, commit: head.commit, commitError: head.problem,
      command: command, planDigest: digest ?? plan.digest)
    let ledger = Ledger(of: plan.environment, in: session.store, under: lease)
    let clock = Task { await printer.keepTime() }
    let result: Result<ApplyResult, ApplyError>
    do throws(ApplyError) {
      result = .success(
        try await applier.apply(
          plan, to: state, seen: seen, in: ledger, as: identity, interrupts: interrupts.stream,
          report: { printer.take($0) }))
    } catch {
      result = .failure(error)
    }
    clock.cancel()
    await printer.end()
    return try result.mapError { $0.failure(commandLine) }.get()
  }

  private func tell(_ result: ApplyResult, _ plan: Plan) throws {
    let next: String? =
      result.isComplete ? (plan.purpose == .destroy ? nil : CommandLine.of("plan", plan.environment.name)) : commandLine
    let report = ApplyReport(result, of: plan, next: next.map(session.globals.completing))
    if session.globals.json {
      session.show(report.document, [])
    } else {
      session.tell(report.diagnostics)
      session.terminal.show([Line()] + report.lines(on: session.terminal.page))
    }
    if let status = result.failureStatus { throw status }
  }
}

extension Run {
  /// What a rehearsal of the plan shows; `nil` where it is left out.
  fileprivate func rehearsed(
    _ planned: Planned, _ state: State, _ applier: Applier
  ) async -> RehearsalFacts? {
    guard !self.plan.noRehearsal else { return nil }
    return await session.rehearsed(
      planned, from: state, keepsSnapshots: applier.keepsSnapshots)
  }

  /// Ends the run where the plan no longer holds.
  fileprivate func refuse(_ mismatches: [PlanMismatch]) throws {
    guard mismatches.isEmpty else { throw Diagnostics(mismatches.map(\.diagnostic)).failure }
  }

  /// Ends the run before anything is asked or changed where the plan would fail.
  fileprivate func refuse(_ rehearsal: RehearsalFacts?) throws {
    guard let failures = rehearsal?.failures, !failures.isEmpty else { return }
    if session.globals.json { throw CommandFailure(failures) }
    try session.refuse(rehearsal)
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

extension Session {
  /// What the applier takes from the world.
  func surroundings() -> Surroundings {
    let variables = machine.variables
    let project = globals.project
    return Surroundings(
      elapsed: sandbox?.clock.now ?? Machine.elapsed, now: sandbox?.clock.now ?? machine.now,
      sleep: { [sandbox] seconds in
        // A cancelled wait ends early, and whoever waits looks at the task.
        do {
          if let sandbox {
            try await sandbox.clock.sleep(seconds)
          } else {
            try await Task.sleep(for: .seconds(seconds))
          }
        } catch { return }
      },
      random: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      },
      variable: { variables[$0] }, file: { SecretFile(path: $0, project: project).text },
      willUse: { [trace] in trace?.hide($0) })
  }
}
