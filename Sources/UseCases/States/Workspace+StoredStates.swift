package import InfraModel
package import StateStore

/// A state as a list of all of them names it.
package struct StoredState: Sendable {
  package var environment: EnvironmentName
  /// The state, or why it cannot be read.
  package var state: Result<State?, StoreError>
  /// Who holds its lease.
  package var holder: LeaseHolder?

  fileprivate init(_ environment: EnvironmentName, in store: any StateStore) async {
    self.environment = environment
    do throws(StoreError) {
      state = .success(try await store.settled(environment))
      holder = try await store.holder(of: environment)
    } catch { state = .failure(error) }
  }
}

extension Workspace {
  /// Every state of the store, sorted by name. One that cannot be read says why, and the others are read all the same.
  package func storedStates() async throws -> [StoredState] {
    let store = try await store()
    let environments = try await storedEnvironments()
    return await withTaskGroup(of: StoredState.self) { group in
      for environment in environments { group.addTask { await StoredState(environment, in: store) } }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.environment < $1.environment }
    }
  }

  /// Forces the release of a lease.
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
