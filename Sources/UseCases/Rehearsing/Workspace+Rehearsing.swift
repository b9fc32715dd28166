internal import Cloud
package import InfraModel
package import Rehearsal
package import Reports
internal import StateStore
internal import World

extension Workspace {
  /// Rehearses bringing an environment about, or deleting it, from its state alone.
  /// - Throws: ``CommandFailure`` where nothing can be planned.
  package func rehearse(
    _ environment: EnvironmentName, purpose: Plan.Purpose, choosing choice: PlanChoice, keepsSnapshots: Bool
  ) async throws -> (outcome: Rehearsal.Outcome, start: RehearsalStart) {
    let declared = try await graph(environment, for: purpose)
    let stored = try await load(environment)
    let start = RehearsalStart(
      place: inWords(try await store().place), serial: stored?.serial,
      isSandboxed: isStateNamed ? nil : settings.sandbox != nil)
    let state = stored ?? newState(for: declared)
    let answered = try await answered(
      declared, state: state, purpose: purpose, refreshes: false, provider: cloud.unconnected)
    let variables = world.variables
    let rehearsal = Rehearsal(
      schemas: cloud.schemas, start: world.clock.now(), parallelism: settings.parallelism,
      keepsSnapshots: keepsSnapshots, variable: { variables[$0] })
    do throws(RehearsalError) {
      let outcome = try await rehearsal.run(
        answered.graph, from: state, purpose: purpose, choosing: choice, existing: answered.existing)
      return (outcome, start)
    } catch {
      throw error.failure
    }
  }

  /// A place of states as a person would name it in the project.
  private func inWords(_ place: StatePlace) -> String {
    let text = place.description
    return text.hasPrefix(settings.project + "/") ? String(text.dropFirst(settings.project.utf8.count + 1)) : text
  }
}
