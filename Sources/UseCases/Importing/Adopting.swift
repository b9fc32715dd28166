internal import Applier
internal import InfraModel
internal import Planner
internal import Provider
internal import Reports
internal import StateStore
internal import World

/// Writes down in a state what runs already: adoptions that set nothing, and the plan that comes after them.
///
///     lease ──▶ plan of adoptions, read ──▶ records, and nothing sent ──▶ plan again
struct Adopting {
  /// What it came to.
  struct Outcome {
    /// What the next plan would change.
    var differences: [ImportReport.Difference] = []
    var failed: [Address: String] = [:]
    var serial = 0
  }

  let workspace: Workspace
  /// The command line to offer in fixes.
  let commandLine: String

  /// - Parameters:
  ///   - ids: What is taken over, by the declared addresses.
  ///   - isWhole: Whether that is all that the environment declares; otherwise nothing else is looked at.
  func carryOut(
    _ ids: [Address: ResourceID], of graph: Graph, isWhole: Bool, _ provider: any Provider, account: String
  ) async throws -> Outcome {
    let lease = try await workspace.acquire(graph.environment, command: "import")
    do {
      let outcome = try await carryOut(ids, graph, isWhole, provider, account, lease)
      await lease.release()
      return outcome
    } catch {
      await lease.release()
      throw error
    }
  }

  private func carryOut(
    _ ids: [Address: ResourceID], _ graph: Graph, _ isWhole: Bool, _ provider: any Provider, _ account: String,
    _ lease: any Lease
  ) async throws -> Outcome {
    let state = try await workspace.load(graph.environment) ?? workspace.newState(for: graph)
    try workspace.requireDigestKey(state)
    let prices = try workspace.prices(CostBounds())
    let choice = isWhole ? PlanChoice.everything : PlanChoice(only: ids.keys.sorted())
    var adopting = graph
    for index in adopting.resources.indices {
      let address = adopting.resources[index].address
      adopting.resources[index].lifecycle.adoptedID = ids[address] ?? adopting.resources[index].lifecycle.adoptedID
    }
    var planned = try await workspace.plan(
      adopting, state: state, purpose: .apply, choosing: choice, refreshes: true, provider: provider, prices: prices,
      knownAccount: account)
    // The next plan shows what differs; nothing is set here.
    for index in planned.plan.changes.indices where planned.plan.changes[index].action == .adopt {
      planned.plan.changes[index].properties = []
    }
    let steps = planned.plan.steps
    let plan = planned.plan.limited(
      toSteps: Set(steps.indices.filter { steps[$0].kind == .adopt && ids[steps[$0].address] != nil }))
    let user = workspace.world.user
    let head = HeadCommit(of: workspace.settings.project, workspace.world.files)
    let identity = RunIdentity(
      who: user.name, host: user.host, commit: head.commit, branch: head.branch, commitError: head.problem,
      command: "import", planDigest: planned.plan.digest)
    let applier = Applier(
      provider, world: workspace.applyWorld, secrets: workspace.applyInputs,
      parallelism: workspace.settings.parallelism)
    let store = RunStore(of: graph.environment, in: try await workspace.store(), under: lease)
    let result: ApplyResult
    do throws(ApplyError) {
      result = try await applier.apply(plan, to: state, seen: planned.seen, in: store, as: identity)
    } catch { throw error.failure(commandLine) }
    let proof = try await workspace.plan(
      graph, state: result.state, purpose: .apply, choosing: choice, refreshes: true, provider: provider,
      prices: prices, knownAccount: account)
    let positions = graph.resources.byAddress
    return Outcome(
      differences: proof.plan.effective.filter { isWhole || ids[$0.address] != nil }.map { change in
        .init(
          address: change.address, action: change.action, paths: change.properties.map(\.path.text),
          position: positions[change.address]?.position)
      },
      failed: Dictionary(result.failed.map { ($0.address, $0.error.message) }) { first, _ in first },
      serial: result.state.serial)
  }
}
