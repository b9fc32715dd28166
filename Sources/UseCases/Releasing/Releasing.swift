internal import Applier
internal import Explanations
internal import InfraModel
internal import Release
internal import Reports
internal import StateStore
internal import Synchronization
internal import World

/// Passes the gates of one run's release, and writes down each.
struct Releasing {
  let workspace: Workspace
  let dialogue: any ApplyDialogue
  let course: ReleaseCourse
  let environment: EnvironmentName
  let recorder: RunRecorder
  let cloud: CloudGates
  let traffic: TrafficGates
  /// The command that resumes it.
  let fix: String

  /// How passing gates ended.
  private enum End {
    case passed
    /// A gate was not passed.
    case failed(GateOutcome, ReleaseGate, isSetBack: Bool)
    /// A person stopped it.
    case interrupted
  }

  /// Passes what is declared before the apply, in its order, and asks for approval: where `Confirm` stands, or else first.
  /// - Parameter ask: Throws where the plan is not approved.
  func pass(beforeApplying state: State, asking ask: () async throws -> Void) async throws {
    let gates = course.before.filter { if case .preflight = $0.gate.kind { false } else { true } }
    let asksAtGate = gates.contains { $0.gate.kind.isConfirmation }
    do {
      if !asksAtGate { try await ask() }
      for (index, gate) in gates {
        if gate.kind.isConfirmation {
          let started = workspace.world.clock.now()
          try await ask()
          try await add(GateOutcome(gate.kind, at: index, from: started, to: workspace.world.clock.now()))
          continue
        }
        // That it runs is known before it does anything.
        if await !recorder.hasBegun { try await tell(.running) }
        var result = ApplyResult(state: state)
        switch try await pass([(index, gate)], after: &result) {
        case .passed: break
        case .interrupted:
          try await tell(.cancelled)
          throw CommandFailure([], status: .interrupted)
        case .failed(let outcome, let gate, _):
          try await tell(.gateFailed)
          throw CommandFailure(outcome.diagnostic(gate, of: environment, fix: fix))
        }
      }
    } catch let failure as CommandFailure {
      // A plan that is not approved has no line in the history, unless something was done for it.
      if await recorder.run.result == .running, await recorder.hasBegun { try await tell(.cancelled) }
      throw failure
    }
  }

  /// Writes down that the plan was carried out.
  func passedApply(_ index: Int) async throws(CommandFailure) {
    let run = await recorder.run
    try await add(
      GateOutcome(
        .apply, at: index, from: run.gates.last { $0.gate < index }?.ended ?? run.started,
        to: workspace.world.clock.now()))
  }

  /// Passes gates after the apply, and writes down how the run ended.
  /// - Parameters:
  ///   - result: What the run has done, and does at the gates.
  ///   - fix: What to do about a gate that was not passed.
  ///   - note: How it goes on from there.
  func close(
    _ gates: [(index: Int, gate: ReleaseGate)], after result: inout ApplyResult, fix: String, note: String
  ) async throws(CommandFailure) -> ReleaseOutcome {
    let end = try await pass(gates, after: &result)
    var outcome = ReleaseOutcome(count: course.process.gates.count, gates: await recorder.run.gates)
    switch end {
    case .passed: try await tell(.succeeded)
    case .interrupted:
      try await tell(.cancelled)
      outcome.isInterrupted = true
    case .failed(let failed, let gate, let isSetBack):
      try await tell(.gateFailed)
      let note = isSetBack ? "the next apply of this declaration shifts from the first step again" : note
      outcome.diagnostics = [failed.diagnostic(gate, of: environment, fix: fix, note: note)]
    }
    return outcome
  }

  /// Writes down how the run ended.
  private func tell(_ result: RunRecord.Result) async throws(CommandFailure) {
    do throws(StoreError) { try await recorder.tell(result) } catch { throw error.failure }
  }

  private func add(_ outcome: GateOutcome) async throws(CommandFailure) {
    do throws(StoreError) { try await recorder.add(outcome) } catch { throw error.failure }
  }

  /// Passes gates in their order; the first that is not passed ends it. After the apply it sends traffic that was shifted
  /// back; before the apply nothing is changed.
  /// - Parameter result: What the run has done; gates refer to its state.
  private func pass(
    _ gates: [(index: Int, gate: ReleaseGate)], after result: inout ApplyResult
  ) async throws(CommandFailure) -> End {
    guard !gates.isEmpty else { return .passed }
    let interrupts = workspace.world.processes.interrupts()
    defer { withExtendedLifetime(interrupts) {} }
    let current = CurrentGate()
    // One for all gates: a stream ends with the first task that no longer waits for it.
    let watching = Task { for await _ in interrupts.stream { current.stop() } }
    defer { watching.cancel() }
    for (index, gate) in gates {
      // What is written down is written by this task, which is never cancelled.
      guard let passed = await current.run({ [result] in await self.pass(gate, at: index, after: result) }) else {
        return .interrupted
      }
      result = passed.result
      if passed.isInterrupted { return .interrupted }
      var outcome = passed.outcome
      var isSetBack = false
      if outcome.result == .failed, index > course.process.applyIndex {
        let back = await traffic.setBack(after: result)
        result = back.result
        outcome.findings += back.findings
        isSetBack = !back.notes.isEmpty
        if isSetBack { outcome.note = ([outcome.note].compactMap(\.self) + back.notes).joined(separator: "; ") }
      }
      try await add(outcome)
      dialogue.gate(.ended(outcome))
      if outcome.result == .failed { return .failed(outcome, gate, isSetBack: isSetBack) }
    }
    return .passed
  }

  private func pass(_ gate: ReleaseGate, at index: Int, after result: ApplyResult) async -> PassedGate? {
    let state = result.state
    let world = workspace.world
    let resolved: ReleaseGate
    do { resolved = try gate.resolved(by: { try state.resolving($0) }) } catch {
      var outcome = GateOutcome(gate.kind, at: index, from: world.clock.now())
      outcome.result = .failed
      outcome.findings = ["it refers to a value that is not known yet"]
      return PassedGate(outcome: outcome, result: result)
    }
    dialogue.gate(.began(resolved, index: index, count: course.process.gates.count))
    let report: @Sendable (GateEvent) -> Void = { [dialogue] event in dialogue.gate(event) }
    let outcome: GateOutcome?
    switch gate.kind {
    case .backUp(let address):
      outcome = await cloud.backUp(address, at: index, state, before: recorder.run, report: report)
    case .quiet(let alarms, let seconds):
      outcome = await cloud.quiet(alarms, for: seconds, gate, at: index, state)
    case .run:
      guard case .run(let run) = resolved.kind else { preconditionFailure("a gate stays what it is") }
      outcome = await cloud.run(run, resolved, at: index, state, of: recorder.run, report: report)
    case .rollout(let rollout):
      outcome = await cloud.rollOut(
        rollout, gate, at: index, state, of: recorder.run,
        keep: { [recorder] (beginning) throws(StoreError) in try await recorder.begin(beginning) }, report: report)
    case .shift(let shift): return await traffic.pass(shift, gate, at: index, after: result, report: report)
    case .preflight, .confirm, .apply, .wait, .health, .command, .smoke:
      outcome = await GateRunner(world, project: workspace.settings.project).pass(resolved, at: index, report: report)
    }
    return outcome.map { PassedGate(outcome: $0, result: result) }
  }
}

/// The gate that is being passed, so that a person can stop it.
private final class CurrentGate: Sendable {
  private let state = Mutex<(task: Task<PassedGate?, Never>?, isStopped: Bool)>((nil, false))

  /// - Returns: `nil` where it was stopped, or is stopped already.
  func run(_ work: @escaping @Sendable () async -> PassedGate?) async -> PassedGate? {
    let task = state.withLock { state -> Task<PassedGate?, Never>? in
      guard !state.isStopped else { return nil }
      let task = Task(operation: work)
      state.task = task
      return task
    }
    return await task?.value
  }

  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.task?.cancel()
    }
  }
}

extension ReleaseGate {
  /// The gate with its values known.
  func resolved(by resolve: (Value) throws -> Value) throws -> ReleaseGate {
    var problem: (any Error)?
    let result = mapValues { value in
      do { return try resolve(value) } catch {
        problem = error
        return value
      }
    }
    if let problem { throw problem }
    return result
  }
}

extension ReleaseGate.Kind {
  fileprivate var isConfirmation: Bool { if case .confirm = self { true } else { false } }
}

extension GateOutcome {
  /// Why a release ended, with what was found.
  /// - Parameter note: What is to be said of how it goes on.
  func diagnostic(
    _ gate: ReleaseGate, of environment: EnvironmentName, fix: String, note: String? = nil
  ) -> Diagnostic {
    var notes = findings.map { Diagnostic.Note($0) }
    if let attempts, attempts > 1 { notes.append(.init("asked \(attempts) times")) }
    if let output {
      let end = output.split(separator: "\n").suffix(10).joined(separator: "\n")
      notes.append(.init("the end of what it printed:\n\(end)"))
    }
    if let ending = self.note { notes.append(.init(ending)) }
    if let note { notes.append(.init(note)) }
    let isFirst = if case .preflight = gate.kind { true } else { false }
    return Diagnostic(
      isFirst ? .preflightFailed : .gateFailed,
      isFirst
        ? "the release of \(environment) cannot begin" : "the release of \(environment) did not pass a gate: \(title)",
      at: gate.position, notes: notes, fix: fix)
  }
}
