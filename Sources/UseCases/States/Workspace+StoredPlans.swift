package import InfraModel
internal import StateStore

extension Workspace {
  /// Keeps a saved plan beside the state, under its digest.
  package func keep(plan: [UInt8], digest: String, of environment: EnvironmentName) async throws {
    let store = try await store()
    do throws(StoreError) { try await store.keep(plan: plan, digest: digest, of: environment) } catch {
      throw error.failure
    }
  }

  /// A saved plan that is kept beside the state.
  package func keptPlan(_ digest: String, of environment: EnvironmentName) async throws -> [UInt8] {
    let store = try await store()
    do throws(StoreError) { return try await store.plan(digest, of: environment) } catch { throw error.failure }
  }
}
