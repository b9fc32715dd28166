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
    // Found out first, and left out by the save that brings the serial back: whenever this ends, each resource is in one
    // state.
    var managers: [CloudIdentity: (environment: EnvironmentName, account: String?)] = [:]
    for name in try await store.environments() where name != environment {
      // A state of another environment that cannot be read stands against nothing here.
      guard let state = (try? await store.settled(name)) ?? nil else { continue }
      for record in state.resources.values {
        for identity in record.identities { managers[identity] = (name, state.account) }
      }
    }
    let known = managers
    let restored = try await store.restore(
      environment, serial: serial,
      leavingOut: { state in
        state.resources.values.sorted { $0.address < $1.address }
          .filter { record in known[CloudIdentity(record)].map { $0.account == state.account } ?? false }
      }, lease: lease)
    let elsewhere = restored.leftOut.compactMap { record in
      known[CloudIdentity(record)].map { Elsewhere(record: record, environment: $0.environment) }
    }
    return Outcome(restored: restored, elsewhere: elsewhere)
  }
}
