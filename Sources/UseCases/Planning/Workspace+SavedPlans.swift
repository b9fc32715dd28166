internal import Applier
package import InfraModel
internal import Planner
internal import Provider

extension Workspace {
  /// A plan as it comes of a graph and the stored state.
  /// - Parameters:
  ///   - choice: What is asked of it beside what is declared.
  ///   - refreshes: Whether what runs is read; without it no credentials are needed.
  ///   - broken: The environments that may be broken by outputs that go.
  package func plan(
    _ graph: Graph, purpose: Plan.Purpose, choosing choice: PlanChoice, refreshes: Bool,
    breaking broken: Set<EnvironmentName> = [], _ bounds: CostBounds
  ) async throws -> (planned: Planned, state: State) {
    let state = try await load(graph.environment) ?? newState(for: graph)
    let provider = try provider(account: graph.account, isAsked: refreshes)
    let answered = try await answered(graph, state: state, purpose: purpose, refreshes: refreshes, provider: provider)
    var planned = try await plan(
      answered.graph, state: state, purpose: purpose, choosing: choice, refreshes: refreshes,
      provider: provider, prices: prices(bounds))
    planned.existing = answered.existing
    planned.plan.diagnostics += try await consequences(of: planned.plan, isDeclared: true, breaking: broken)
    return (planned, state)
  }

  /// A saved plan with what it was made from looked at again: it is carried out only if it is, in every part, what comes
  /// of its graph, the state and what runs now.
  /// - Parameter account: That of the credentials, where it has been asked for.
  func computedAgain(
    _ saved: Plan, _ state: State, _ provider: any Provider, breaking broken: Set<EnvironmentName> = [],
    _ bounds: CostBounds, account: String? = nil
  ) async throws -> Planned {
    let prices = try prices(bounds)
    if let cost = saved.cost, cost.catalogDigest != prices.digest {
      throw CommandFailure.planMoved("prices have changed since it was made", saved)
    }
    let existing = try await requireAnswers(
      of: saved.graph, state: state, purpose: saved.purpose, provider: provider)
    func compute(refreshes: Bool) async throws -> Planned {
      try await plan(
        saved.graph, state: state, purpose: saved.purpose, choosing: saved.choice,
        refreshes: refreshes, provider: provider, prices: prices, knownAccount: refreshes ? account : nil)
    }
    func refuse(_ differences: [Diagnostic]) throws {
      guard differences.isEmpty else { throw Diagnostics(differences).failure }
    }
    // One that was made without reading the cloud is what comes of the state alone, and does what is to be done now.
    if !saved.isRefreshed {
      try refuse(PlanFile.differences(of: saved, from: try await compute(refreshes: false).plan))
    }
    var fresh = try await compute(refreshes: true)
    if saved.isRefreshed {
      guard fresh.plan.unpriced.changes == saved.unpriced.changes else {
        throw CommandFailure.planMoved(
          "what runs has changed since it was made", saved, moved: fresh.plan.unpriced.differences(from: saved.unpriced)
        )
      }
      try refuse(PlanFile.differences(of: saved, from: fresh.plan))
    } else {
      guard fresh.plan.does(theSameAs: saved) else {
        throw CommandFailure.planMoved(
          "it was made without reading what runs, which differs from the state", saved)
      }
    }
    fresh.digest = saved.digest
    fresh.existing = existing
    fresh.plan.diagnostics += try await consequences(of: fresh.plan, isDeclared: false, breaking: broken)
    return fresh
  }
}

extension Plan {
  /// The resources of which another plan says something else, with the properties that differ; ten at most.
  fileprivate func differences(from other: Plan) -> [Diagnostic.Note] {
    func byAddress(_ plan: Plan) -> [Address: [Change]] { Dictionary(grouping: plan.changes, by: \.address) }
    let (now, before) = (byAddress(self), byAddress(other))
    let differing = Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }.sorted()
    let notes = differing.prefix(10).map { address in
      let (new, old) = ((now[address] ?? []).flatMap(\.properties), (before[address] ?? []).flatMap(\.properties))
      let paths = Set((new.filter { !old.contains($0) } + old.filter { !new.contains($0) }).map { "\($0.path)" })
      return Diagnostic.Note("\(address)" + (paths.isEmpty ? "" : ": " + paths.sorted().joined(separator: ", ")))
    }
    let more = differing.count - notes.count
    return notes + (more > 0 ? [.init("and \(more) more")] : [])
  }
}
