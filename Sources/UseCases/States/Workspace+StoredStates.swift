package import InfraModel
package import StateStore

/// A state as a list of all of them names it.
package struct StoredState: Sendable {
  package var environment: EnvironmentName
  /// The state, or why it cannot be read.
  package var state: Result<State?, StoreError>
  /// Who holds its lease.
  package var holder: LeaseHolder?
}

extension Workspace {
  /// Every state of the store, sorted by name. One that cannot be read says why, and the others are read all the same.
  package func storedStates() async throws -> [StoredState] {
    let store = try await store()
    var found: [StoredState] = []
    for environment in try await storedEnvironments() {
      var row = StoredState(environment: environment, state: .success(nil))
      do throws(StoreError) {
        row.state = .success(try await store.load(environment))
        row.holder = try await store.holder(of: environment)
      } catch { row.state = .failure(error) }
      found.append(row)
    }
    return found
  }

  /// Takes the lease away from whoever holds it, and lets go of it.
  /// - Returns: who held it.
  package func unlock(_ environment: EnvironmentName) async throws -> LeaseHolder? {
    let store = try await store()
    do throws(StoreError) {
      let holder = try await store.holder(of: environment)
      let lease = try await store.acquire(environment, holder: self.holder("state unlock"), patience: .seizing)
      await lease.release()
      return holder
    } catch { throw error.failure }
  }

  package func leaseHolder(of environment: EnvironmentName) async throws -> LeaseHolder? {
    let store = try await store()
    do throws(StoreError) { return try await store.holder(of: environment) } catch { throw error.failure }
  }
}
