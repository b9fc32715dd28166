internal import Applier
internal import Explanations
package import InfraModel
internal import Provider
internal import Release
package import Reports
package import StateStore
internal import World

extension Workspace {
  /// Looks whether an environment is well: what runs, its alarms, backups and certificates, and the health checks that its
  /// release declares, each asked once. Nothing is changed, and no lease is taken.
  package func check(_ environment: EnvironmentName) async throws -> CheckReport {
    let graph = try await graph(environment, for: .apply)
    var changes: [Change] = []
    var diagnostics: [Diagnostic] = []
    let seen: [Address: Observation]
    let state: State
    do {
      let made = try await plan(graph, purpose: .apply, choosing: .everything, refreshes: true, CostBounds())
      (changes, diagnostics) = (made.planned.plan.changes, made.planned.plan.diagnostics)
      (seen, state) = (made.planned.seen, made.state)
    } catch let refused as CommandFailure where refused.status == .invalidDeclaration {
      // What runs is looked at though no plan can be made of it.
      guard let stored = try await load(environment) else { throw refused }
      diagnostics = refused.diagnostics
      state = stored
      seen = try await observe(state, graph: graph, provider: provider(account: graph.account))
    }
    var health: [(title: String, findings: [String])] = []
    for gate in graph.settings.release?.gates ?? [] where gate.kind.isHealth {
      guard let resolved = try? gate.resolved(by: { try state.resolving($0) }), case .health(var check) = resolved.kind
      else {
        health.append((gate.kind.titleWithSubject, ["it refers to a value that is not known yet"]))
        continue
      }
      check.attempts = 1
      let runner = GateRunner(world, project: settings.project)
      let outcome = await runner.pass(ReleaseGate(.health(check)), at: 0) { _ in }
      health.append((resolved.kind.titleWithSubject, outcome?.findings ?? ["it was stopped"]))
    }
    let findings = EnvironmentCheck(at: world.clock.now()).findings(
      environment, changes, diagnostics, seen: seen, health: health, runs: try await history(of: environment))
    return CheckReport(environment, findings, resources: seen.count, checks: health.count)
  }
}

extension Workspace {
  /// The newest run of an environment: the one that is on, or the last; `nil` before the first.
  package func newestRun(of environment: EnvironmentName) async throws -> RunRecord? {
    try await history(of: environment, newest: 1).last
  }
}

extension ReleaseGate.Kind {
  fileprivate var isHealth: Bool { if case .health = self { true } else { false } }
}
