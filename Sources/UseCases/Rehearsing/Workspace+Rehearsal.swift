internal import Applier
internal import Cloud
internal import Explanations
package import InfraModel
internal import Provider
internal import Rehearsal
package import Reports
internal import Sandbox
internal import World

extension Workspace {
  /// Rehearses a plan in a twin of what it was made from; `nil` where nothing would be carried out.
  package func rehearsed(
    _ planned: Planned, from state: State, keepsSnapshots: Bool = true
  ) async -> RehearsalFacts? {
    let plan = planned.plan
    guard !plan.effective.isEmpty else { return nil }
    let variables = world.variables
    var rehearsal = Rehearsal(
      schemas: cloud.schemas, start: applyWorld.clock.now(), parallelism: settings.parallelism,
      keepsSnapshots: keepsSnapshots, variable: { variables[$0] })
    rehearsal.goesBack = true
    do throws(RehearsalError) {
      let outcome = try await rehearsal.run(
        plan, from: planned.secrets.renewed(state), seen: plan.isRefreshed ? planned.seen : nil,
        digests: planned.secrets.digests, existing: planned.existing)
      return RehearsalFacts(
        outcome.plan, outcome.result, events: outcome.events, failures: outcome.failures, gaps: outcome.gaps,
        wayBackSeconds: outcome.wayBackSeconds)
    } catch {
      // What keeps the twin from being planned was not there for the plan itself.
      let gaps = error.diagnostics.map { problem in
        var problem = problem
        problem.severity = .warning
        problem.message = "not rehearsed: " + problem.message
        return problem
      }
      return RehearsalFacts(seconds: nil, gaps: gaps)
    }
  }
}
