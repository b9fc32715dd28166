package import InfraModel
package import StateStore

/// Brings back an earlier serial of a state.
///
/// What has moved to another environment since stays there: one resource is in one state.
package struct StateRestore: Sendable {
  /// A resource of the serial that another environment manages now.
  package struct Elsewhere: Sendable {
    package var record: ResourceRecord
    package var environment: EnvironmentName
  }

  /// What it came to.
  package struct Outcome: Sendable {
    package var restored: RestoredState
    /// What was left out.
    package var elsewhere: [Elsewhere]
  }

  let workspace: Workspace
  let patience: Patience

  package init(_ workspace: Workspace, patience: Patience) {
    self.workspace = workspace
    self.patience = patience
  }

  package func carryOut(_ environment: EnvironmentName, serial: Int) async throws -> Outcome {
    let store = try await workspace.store()
    let holder = workspace.holder("state restore")
    do throws(StoreError) {
      let lease = try await store.acquire(environment, holder: holder, patience: patience)
      let result: Result<Outcome, StoreError>
      do throws(StoreError) {
        // What is on its way from another environment is settled while both say so; a state that cannot be read says
        // nothing.
        do throws(StoreError) {
          _ = try await store.settled(environment, under: lease, holder: holder, patience: patience)
        } catch { if case .unsettled = error { throw error } }
        result = .success(try await restore(environment, serial, in: store, lease))
      } catch { result = .failure(error) }
      await lease.release()
      return try result.get()
    } catch { throw error.failure }
  }

  private func restore(
    _ environment: EnvironmentName, _ serial: Int, in store: any StateStore, _ lease: any Lease
  ) async throws(StoreError) -> Outcome {
    var restored = try await store.restore(environment, serial: serial, lease: lease)
    var managers: [CloudIdentity: EnvironmentName] = [:]
    for name in try await store.environments() where name != environment {
      // A state of another environment that cannot be read stands against nothing here.
      guard let state = (try? await store.settled(name)) ?? nil, state.account == restored.state.account else {
        continue
      }
      for record in state.resources.values { for identity in record.identities { managers[identity] = name } }
    }
    let elsewhere = restored.state.resources.values.sorted { $0.address < $1.address }.compactMap { record in
      managers[CloudIdentity(record)].map { Elsewhere(record: record, environment: $0) }
    }
    guard !elsewhere.isEmpty else { return Outcome(restored: restored, elsewhere: []) }
    for one in elsewhere { restored.state.resources[one.record.address] = nil }
    restored.state = try await lease.save(restored.state)
    return Outcome(restored: restored, elsewhere: elsewhere)
  }
}
