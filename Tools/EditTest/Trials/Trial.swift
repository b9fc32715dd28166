internal import AWSSchemas
internal import Applier
internal import InfraModel
internal import Provider
internal import Rehearsal
internal import Sandbox

/// Tries a scenario in a copy of its base.
///
///     copy ──▶ drift? ──▶ edit ──▶ plan ──▶ refused? ──▶ rehearse ──▶ apply ──▶ plan again: empty?
///          ──▶ records and cloud agree? ──▶ apply the declaration before: does what was to come back?
struct Trial {
  let scenario: Scenario
  let schemas: any SchemaCatalog
  /// Whether plans are rehearsed as well.
  var rehearses = true
  /// Whether what was applied is taken back.
  var goesBack = true
  /// Whether what runs is compared with what a first apply makes.
  var comparesWithFresh = false

  private var base: Base { scenario.base }

  /// An environment on the way.
  private struct Snapshot {
    var graph: Graph
    var state: State
  }

  func run() async -> Outcome {
    let world = CopiedWorld(
      copying: base.world, region: base.graph.region, start: base.end, seed: scenario.seed)
    return await world.time.run { await attempt(in: Bench(world: world)) }
  }

  private func attempt(in bench: Bench) async -> Outcome {
    var outcome = Outcome(scenario: scenario)
    do throws(ProviderError) { try await scenario.drift?.happen(to: base, in: bench.world) } catch {
      outcome.headline = "the drift is refused: \(error.message)"
      return outcome
    }
    var snapshot = Snapshot(graph: base.graph, state: base.state)
    for edit in [scenario.first, scenario.edit].compactMap(\.self) {
      guard let graph = edit.edited(snapshot.graph), graph != snapshot.graph || scenario.drift != nil else {
        outcome.verdict = .impossible
        return outcome
      }
      guard let next = await step(to: graph, from: snapshot, bench, &outcome) else { return outcome }
      snapshot = next
    }
    return outcome
  }

  /// Plans, rehearses and applies a declaration; `nil` where it ends there.
  private func step(
    to graph: Graph, from snapshot: Snapshot, _ bench: Bench, _ outcome: inout Outcome
  ) async -> Snapshot? {
    let planned: Bench.Planned
    do throws(Bench.Refusal) { planned = try await bench.plan(graph, snapshot.state) } catch {
      outcome.refused(error)
      return nil
    }
    outcome.headline = planned.plan.headline
    if rehearses, !planned.plan.isEmpty {
      let rehearsed = await rehearse(planned, snapshot.state)
      // Nobody saves or applies such a plan: its rehearsal is the refusal, with the user's line.
      if rehearsed.isOverQuota {
        outcome.verdict = .refused
        return nil
      }
      outcome.lies += rehearsed.lies
    }
    let state = await apply(graph, from: snapshot, planned, bench, &outcome)
    outcome.verdict = outcome.lies.isEmpty ? planned.plan.isEmpty ? .unchanged : .applied : .lie
    return outcome.lies.isEmpty ? state.map { Snapshot(graph: graph, state: $0) } : nil
  }

  // MARK: rehearsal

  /// - Returns: what it shows to be a lie; or that all of it is about an account's quotas, which are no part of what a
  ///   plan is made from: the rehearsal, which every saved and applied plan goes through, is what refuses those.
  private func rehearse(_ planned: Bench.Planned, _ state: State) async -> (lies: [Outcome.Lie], isOverQuota: Bool) {
    let rehearsal = Rehearsal(schemas: schemas, start: base.end, variable: { "secret-of-\($0)" })
    do throws(RehearsalError) {
      let outcome = try await rehearsal.run(
        planned.plan, from: state, seen: planned.seen, digests: planned.secrets.digests)
      let overQuota = Set(
        outcome.result.failed.filter { $0.error.provider?.kind == .quotaExceeded }.map(\.address))
      let isPlaced = outcome.failures.allSatisfy { $0.position != nil && $0.address.map(overQuota.contains) ?? false }
      if !outcome.failures.isEmpty, isPlaced { return ([], true) }
      return (outcome.failures.map { .init(kind: .rehearsal, words: $0.short) }, false)
    } catch {
      return (error.diagnostics.map { .init(kind: .rehearsal, words: $0.short) }, false)
    }
  }

  // MARK: apply

  private func apply(
    _ graph: Graph, from snapshot: Snapshot, _ planned: Bench.Planned, _ bench: Bench, _ outcome: inout Outcome
  ) async -> State? {
    let invariants = Invariants(base, snapshot.state, planned, bench)
    // Where another edit follows, what was done stays; what a drift made of things does not come back.
    let wayBack =
      goesBack && scenario.drift == nil && !planned.plan.effective.isEmpty && outcome.isLast(snapshot.graph)
      ? await WayBackTrial(base, snapshot.graph, snapshot.state, planned, bench) : nil
    let result: ApplyResult
    do throws(Bench.Refusal) { result = try await bench.apply(planned, to: snapshot.state) } catch {
      outcome.lies += error.words.map { .init(kind: .apply, words: $0) }
      return nil
    }
    outcome.seconds += result.seconds
    outcome.lies += result.failures.map { .init(kind: .apply, words: $0) }
    // After a failure only what must hold all the same is looked at.
    var now: [Address: Observation]?
    if result.isComplete {
      let again = await planAgain(graph, result.state, bench)
      now = again.seen
      outcome.lies += again.problems.map { .init(kind: .again, words: $0) }
    }
    outcome.lies += await invariants.broken(by: result, now: now)
    if outcome.lies.isEmpty, comparesWithFresh {
      outcome.lies += await Fresh(graph: graph, schemas: schemas).differences(result.state, bench)
        .map { .init(kind: .different, words: $0) }
    }
    guard outcome.lies.isEmpty else { return nil }
    if let wayBack {
      let back = await wayBack.run(from: result.state)
      outcome.lies += back.lies.map { .init(kind: .undo, words: $0) }
      outcome.undone = back.counts
    }
    return result.state
  }

  /// What the next plan has to do (nothing, it is hoped), and what was seen for it.
  private func planAgain(
    _ graph: Graph, _ state: State, _ bench: Bench
  ) async -> (problems: [String], seen: [Address: Observation]?) {
    do throws(Bench.Refusal) {
      let next = try await bench.plan(graph, state)
      return (next.plan.isEmpty ? [] : ["the next plan: \(next.plan.headline)"], next.seen)
    } catch {
      return (error.words.map { "the next plan is refused: \($0)" }, nil)
    }
  }
}

extension Outcome {
  /// Whether the step that begins at a graph is the last one.
  fileprivate func isLast(_ graph: Graph) -> Bool { scenario.first == nil || graph != scenario.base.graph }

  fileprivate mutating func refused(_ refusal: Bench.Refusal) {
    guard case .refused(let diagnostics) = refusal else {
      verdict = .lie
      lies = refusal.words.map { Lie(kind: .unreadable, words: $0) }
      return
    }
    let errors = diagnostics.filter { $0.severity == .error }
    refusals = errors.map(\.short)
    lies = errors.filter { $0.address == nil && $0.position == nil }.map { Lie(kind: .placeless, words: $0.short) }
    if errors.isEmpty { lies.append(Lie(kind: .placeless, words: "refused without an error")) }
    verdict = lies.isEmpty ? .refused : .lie
  }
}
