internal import Cloud
package import InfraModel
package import Rehearsal
internal import World

extension Workspace {
  /// Rehearses bringing an environment about, or deleting it, from its state alone.
  /// - Throws: ``CommandFailure`` where nothing can be planned.
  package func rehearse(
    _ environment: EnvironmentName, purpose: Plan.Purpose, only: [Address], replacing: [Address], keepsSnapshots: Bool
  ) async throws -> Rehearsal.Outcome {
    let declared = try await purpose == .destroy ? graphForDestroy(environment) : graph(environment)
    let state = try await load(environment) ?? newState(for: declared)
    let answered = try await answered(
      declared, state: state, purpose: purpose, refreshes: false, provider: cloud.unconnected)
    let variables = world.variables
    let rehearsal = Rehearsal(
      schemas: cloud.schemas, start: world.clock.now(), parallelism: settings.parallelism,
      keepsSnapshots: keepsSnapshots, variable: { variables[$0] })
    do throws(RehearsalError) {
      return try await rehearsal.run(
        answered.graph, from: state, purpose: purpose, only: only, replacing: replacing, existing: answered.existing)
    } catch {
      throw error.failure
    }
  }
}
