package import InfraModel
internal import StateStore

extension Workspace {
  /// Keeps a saved plan with its files beside the state, under its digest.
  package func keep(
    plan: [UInt8], files: [String: [UInt8]], digest: String, of environment: EnvironmentName
  ) async throws {
    let store = try await store()
    do throws(StoreError) {
      try await store.keep(plan: plan, files: files, digest: digest, of: environment)
    } catch {
      throw error.failure
    }
  }

  /// A saved plan that is kept beside the state.
  package func keptPlan(_ digest: String, of environment: EnvironmentName) async throws -> [UInt8] {
    let store = try await store()
    do throws(StoreError) { return try await store.plan(digest, of: environment) } catch { throw error.failure }
  }

  /// The files of a plan that is kept.
  /// - Parameter digest: The plan's whole digest.
  package func keptFiles(of digest: String, of environment: EnvironmentName) -> PlanFiles {
    PlanFiles(place: { "\($0) of the plan \(digest.prefix(8))" }) { [self] name in
      let store = try await store()
      do throws(StoreError) { return try await store.planFile(name, of: digest, of: environment) } catch {
        throw error.failure
      }
    }
  }
}
