internal import AWSSchemas
internal import Applier
internal import InfraModel
internal import Provider
internal import Rehearsal
internal import Sandbox

/// Tries one edit in a copy of its base.
///
///     copy ──▶ drift? ──▶ edit ──▶ plan ──▶ refused? unchanged? ──▶ rehearse ──▶ apply ──▶ plan again: empty?
///          ──▶ records and cloud agree? ──▶ all of it reversible? ──▶ apply the first declaration: as at the start?
struct Trial {
  let scenario: Scenario
  let schemas: any SchemaCatalog
  /// Whether plans are rehearsed as well.
  var rehearses = true

  private var base: Base { scenario.base }

  func run() async -> Outcome {
    let world = CopiedWorld(
      copying: base.world, region: base.graph.region, start: base.end, seed: scenario.seed)
    return await world.time.run { await attempt(in: world) }
  }

  private func attempt(in world: CopiedWorld) async -> Outcome {
    var outcome = Outcome(scenario: scenario, verdict: .impossible)
    guard let graph = scenario.edit.edited(base.graph), graph != base.graph || scenario.drift != nil else {
      return outcome
    }
    do throws(ProviderError) { try await scenario.drift?.happen(to: base, in: world) } catch {
      outcome.headline = "the drift is refused: \(error.message)"
      return outcome
    }
    let bench = Bench(world: world)
    let planned: Bench.Planned
    do throws(Bench.Refusal) { planned = try await bench.plan(graph, base.state) } catch {
      outcome.refused(error)
      return outcome
    }
    outcome.headline = planned.plan.headline
    guard !planned.plan.isEmpty else {
      outcome.verdict = .unchanged
      return outcome
    }
    if rehearses { outcome.lies += await rehearse(graph) }
    await apply(graph, planned, bench, &outcome)
    outcome.verdict = outcome.lies.isEmpty ? .applied : .lie
    return outcome
  }

  // MARK: rehearsal

  private func rehearse(_ graph: Graph) async -> [Outcome.Lie] {
    let rehearsal = Rehearsal(schemas: schemas, start: base.end, variable: { "secret-of-\($0)" })
    do throws(RehearsalError) {
      let outcome = try await rehearsal.run(graph, from: base.state)
      return outcome.result.failures.map { .init(kind: .rehearsal, words: $0) }
    } catch {
      return error.diagnostics.map { .init(kind: .rehearsal, words: "\($0.code) \($0.message)") }
    }
  }

  // MARK: apply

  private func apply(_ graph: Graph, _ planned: Bench.Planned, _ bench: Bench, _ outcome: inout Outcome) async {
    let result: ApplyResult
    do throws(Bench.Refusal) { result = try await bench.apply(planned, to: base.state) } catch {
      outcome.lies += error.words.map { .init(kind: .apply, words: $0) }
      return
    }
    outcome.seconds = result.seconds
    outcome.lies += result.failures.map { .init(kind: .apply, words: $0) }
    // After a failure only what must hold all the same is looked at.
    if result.isComplete {
      outcome.lies += await planAgain(graph, result.state, bench).map { .init(kind: .again, words: $0) }
    }
    let invariants = Invariants(base: base, before: planned.seen, plan: planned.plan, bench: bench)
    outcome.lies += await invariants.broken(by: result)
    guard outcome.lies.isEmpty, scenario.drift == nil, planned.plan.effective.allSatisfy(\.isReversible) else { return }
    outcome.lies += await undo(result.state, bench).map { .init(kind: .undo, words: $0) }
    outcome.isUndone = outcome.lies.isEmpty
  }

  /// What the next plan has to do; nothing, it is hoped.
  private func planAgain(_ graph: Graph, _ state: State, _ bench: Bench) async -> [String] {
    do throws(Bench.Refusal) {
      let plan = try await bench.plan(graph, state).plan
      return plan.isEmpty ? [] : ["the next plan: \(plan.headline)"]
    } catch {
      return error.words.map { "the next plan is refused: \($0)" }
    }
  }

  /// Applies the first declaration again; what is not as it was.
  private func undo(_ state: State, _ bench: Bench) async -> [String] {
    do throws(Bench.Refusal) {
      let planned = try await bench.plan(base.graph, state)
      let result = try await bench.apply(planned, to: state)
      guard result.isComplete else { return result.failures.map { "undone: \($0)" } }
      let again = await planAgain(base.graph, result.state, bench)
      guard again.isEmpty else { return again.map { "undone, and \($0)" } }
      let before = await Inventory(base.state, bench: Bench(world: base.world), base.graph)
      let after = await Inventory(result.state, bench: bench, base.graph)
      return after.differences(from: before)
    } catch {
      return error.words.map { "cannot be undone: \($0)" }
    }
  }
}

extension Outcome {
  mutating func refused(_ refusal: Bench.Refusal) {
    guard case .refused(let diagnostics) = refusal else {
      verdict = .lie
      lies = refusal.words.map { Lie(kind: .unreadable, words: $0) }
      return
    }
    let errors = diagnostics.filter { $0.severity == .error }
    refusals = errors.map(\.short)
    let placeless = errors.filter { $0.address == nil && $0.position == nil }
    lies = placeless.map { Lie(kind: .placeless, words: $0.short) }
    if errors.isEmpty { lies.append(Lie(kind: .placeless, words: "refused without an error")) }
    verdict = lies.isEmpty ? .refused : .lie
  }
}

extension Diagnostic {
  /// Code, place and message.
  var short: String {
    "\(code) \(address.map { "\($0): " } ?? "")\(message)\(position.map { " (\($0))" } ?? "")"
  }
}

extension Bench.Refusal {
  var words: [String] {
    switch self {
    case .refused(let diagnostics), .notBegun(let diagnostics):
      diagnostics.filter { $0.severity == .error }.map(\.short)
    case .unreadable(let failures):
      failures.sorted { $0.key < $1.key }.map { "\($0) cannot be read: \($1.message)" }
    }
  }
}

extension ApplyResult {
  /// What failed, and what was left undone.
  var failures: [String] {
    let failed = failed.map { failure in
      "\(failure.work.action.rawValue) \(failure.address) failed: \(failure.error.short)"
    }
    if isComplete { return [] }
    if !failed.isEmpty { return failed }
    return skipped.isEmpty
      ? ["not recorded: \(storeError.map { "\($0)" } ?? "")"] : skipped.map { "\($0.address) skipped" }
  }
}

extension OperationError {
  fileprivate var short: String {
    guard let provider else { return "\(self)" }
    return "\(provider.code ?? provider.kind.rawValue) \(provider.message)"
  }
}

extension Plan {
  /// What it does, in a line.
  var headline: String {
    let shown = effective.prefix(8).map(\.headline)
    let outputs = outputs.count { $0.before != $0.after }
    return
      (shown + (effective.count > 8 ? ["\(effective.count - 8) more"] : [])
      + (outputs > 0 ? ["\(outputs) outputs"] : [])).joined(separator: ", ")
  }
}

extension Change {
  fileprivate var headline: String {
    var words = "\(action.rawValue) \(address)"
    if action == .replace { words += createsBeforeDestroy ? " (new first)" : " (old first)" }
    let paths = properties.filter { $0.replaces || action == .update }.map(\.path)
    if !paths.isEmpty { words += " [\(paths.prefix(3).joined(separator: " "))]" }
    return words
  }
}
