internal import Applier
internal import InfraModel
internal import Planner
internal import Provider
internal import Release
internal import Reports
internal import StateStore
internal import World

/// Moves traffic by steps between the gates of a release, and back.
///
///     applied   target v1                    the plan's own change of it is held
///     10 %      target v1, v2 gets 0.1       a plan of one change, made from the state alone
///     …
///     100 %     target v1, v2 gets 1         watched as the steps before
///               target v2                    what was held
///
/// Each move is carried out as any plan is: written down before it is sent, found again by the next run, and part of the
/// state, so that a plan made meanwhile tells what runs.
struct TrafficGates {
  let applying: Applying
  /// What the release applies.
  let planned: Planned
  /// What may have moved in part, and goes back where a gate is not passed.
  let shifted: [Address]
  let provider: any Provider
  let lease: any Lease
  let runStore: RunStore
  let recorder: RunRecorder
  let cloud: CloudGates

  private var workspace: Workspace { applying.workspace }
  private var plan: Plan { planned.plan }

  /// Moves a part of the traffic, and watches. The last part carries out what was held for it.
  /// - Parameter result: What the run has done so far.
  func pass(
    _ shift: TrafficShift, _ gate: ReleaseGate, at index: Int, after result: ApplyResult,
    report: @Sendable (GateEvent) -> Void
  ) async -> PassedGate {
    let now = workspace.world.clock.now
    var passed = PassedGate(outcome: GateOutcome(gate.kind, at: index, from: now()), result: result)
    do {
      guard try await isPending(shift.resource, in: result.state) else {
        passed.outcome.note = "nothing to shift: all traffic goes where it is declared to go"
        passed.outcome.ended = now()
        return passed
      }
      passed.result.add(
        try await move(shift.resource, to: shift.percent, passed.result.state), countsSteps: false)
      report(.progressed("\(shift.resource) at \(shift.share)"))
      guard let findings = await cloud.watch(shift.alarms, for: shift.bake, in: passed.result.state) else {
        passed.isInterrupted = true
        return passed
      }
      passed.outcome.findings = findings
      if findings.isEmpty, shift.isWhole {
        passed.result.add(try await finish(shift.resource, passed.result.state), countsSteps: true)
      }
    } catch {
      passed.result.add(error.result, countsSteps: false)
      passed.outcome.findings = error.findings
    }
    passed.outcome.result = passed.outcome.findings.isEmpty ? .passed : .failed
    passed.outcome.ended = now()
    return passed
  }

  /// Sends all traffic back to where it came from, where a part of it goes elsewhere.
  /// - Returns: What was done, and what could not be done, a sentence each.
  func setBack(after result: ApplyResult) async -> (result: ApplyResult, notes: [String], findings: [String]) {
    var (result, notes, findings) = (result, [String](), [String]())
    for address in shifted {
      guard let record = result.state.resources[address],
        let sharing = provider.traits(of: record.type).sharing,
        sharing.percent(in: record.properties) > 0 || record.status == .incomplete
      else { continue }
      do {
        // Of a move without an answer it is not known whether it was made.
        let state = try await stopping { try await applying.recovered(result.state, provider, lease) }
        result.add(try await move(address, to: 0, state), countsSteps: false)
        let target = result.state.resources[address]?.properties[sharing.target] ?? .null
        notes.append("all traffic of \(address) goes to \(target.string ?? JSON.canonicalText(target)) again")
      } catch {
        result.add(error.result, countsSteps: false)
        findings += error.findings.map { "the traffic of \(address) was not set back: \($0)" }
      }
    }
    return (result, notes, findings)
  }

  // MARK: Plans of one change

  /// Why a move was not made, and what was done of it.
  private struct Stop: Error {
    var findings: [String]
    var result: ApplyResult?
  }

  /// Whether the traffic still goes elsewhere than it is declared to go.
  private func isPending(_ address: Address, in state: State) async throws(Stop) -> Bool {
    // What was read for the plan may be there already, though the state does not say so.
    guard plan.shifting.contains(where: { $0.address == address }) else { return false }
    return try await plan(plan.graph, state).shifting.contains { $0.address == address }
  }

  private func move(_ address: Address, to percent: Double, _ state: State) async throws(Stop) -> ApplyResult {
    var graph = plan.graph
    guard let place = graph.resources.firstIndex(where: { $0.address == address }),
      let record = state.resources[address],
      let sharing = provider.traits(of: record.type).sharing,
      let target = planned.seen[address]?.properties?[sharing.target] ?? record.properties[sharing.target]
    else { throw Stop(findings: ["\(address) does not run"]) }
    let node = graph.resources[place]
    graph.resources[place].properties = sharing.sharing(node.properties, with: target, percent: percent)
    // What it referred to is still deleted after it: the record is what says so.
    graph.resources[place].dependsOn = Set(node.dependencies).sorted()
    // What stands between two steps is no declaration that a release could be made of.
    graph.settings.release = nil
    let step = try await plan(graph, state, only: [address])
    return try await carryOut(
      step.limited(toSteps: step.places(of: [address])), state, in: recorder.keeping(runStore, countsChanges: false))
  }

  /// Carries out what was held until all traffic had moved, and nothing else.
  private func finish(_ address: Address, _ state: State) async throws(Stop) -> ApplyResult {
    let fresh = try await plan(plan.graph, state)
    let approved = Set(plan.heldSteps().map { plan.steps[$0].address })
    let places = fresh.places(of: approved).subtracting(fresh.heldSteps(without: [address]))
    let kept = recorder.keeping(runStore, countsChanges: true)
    return try await carryOut(fresh.limited(toSteps: places), state, in: kept)
  }

  /// A plan from the state alone: what was read before the release is not read again.
  private func plan(_ graph: Graph, _ state: State, only: [Address] = []) async throws(Stop) -> Plan {
    try await stopping {
      try await workspace.plan(
        graph, state: state, purpose: .apply, choosing: PlanChoice(only: only), refreshes: false, provider: provider,
        prices: workspace.prices(applying.settings.limits)
      ).plan
    }
  }

  private func carryOut(_ plan: Plan, _ state: State, in store: RunStore) async throws(Stop) -> ApplyResult {
    let (applier, identity) = (applying.applier(provider), recorder.identity)
    // It takes a moment, and a person who stops the release does not cut it off.
    let task = Task { try await applier.apply(plan, to: state, in: store, as: identity) }
    let result = try await stopping { try await task.value }
    guard result.isComplete else {
      let failed = result.failed.map { "\($0.address): \($0.error.message)" }
      throw Stop(findings: failed + [result.storeError?.diagnostic.message].compactMap(\.self), result: result)
    }
    return result
  }

  private func stopping<Answer: Sendable>(_ work: () async throws -> Answer) async throws(Stop) -> Answer {
    do { return try await work() } catch let failure as CommandFailure {
      throw Stop(findings: failure.diagnostics.map(\.message))
    } catch let error as ApplyError {
      throw Stop(findings: error.failure(applying.settings.commandLine).diagnostics.map(\.message))
    } catch {
      throw Stop(findings: ["\(error)"])
    }
  }
}

/// A gate that was tried, and what the run has done since it began.
struct PassedGate: Sendable {
  var outcome: GateOutcome
  var result: ApplyResult
  /// Whether a person stopped it, so that its outcome is not known; what it had changed is in the result.
  var isInterrupted = false
}

extension ApplyResult {
  /// Adds what was done after it.
  /// - Parameter countsSteps: Whether steps count as those of the plan.
  fileprivate mutating func add(_ later: ApplyResult?, countsSteps: Bool) {
    guard let later else { return }
    state = later.state
    seconds += later.seconds
    calls += later.calls
    if countsSteps { done += later.done }
  }
}

extension Plan {
  /// The places of the steps at some addresses.
  fileprivate func places(of addresses: Set<Address>) -> Set<Int> {
    Set(steps.indices.filter { addresses.contains(steps[$0].address) })
  }
}

extension Observation {
  /// What runs.
  fileprivate var properties: [String: Value]? {
    if case .present(let resource) = self { resource.properties } else { nil }
  }
}
