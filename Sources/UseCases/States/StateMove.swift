package import InfraModel
package import StateStore

/// Moves an environment's state from where it is to another place.
///
/// Both leases are held. What is written there is read again and compared before a signpost takes the place of the old
/// state; a move that ends in between is carried on by the same command.
package struct StateMove: Sendable {
  /// What a move came to.
  package struct Outcome: Hashable, Sendable {
    package var environment: EnvironmentName
    package var from: StatePlace
    package var to: StatePlace
    package var serial: Int
    package var resources: Int
    /// How many earlier serials came along.
    package var serials: Int
    package var runs: Int
  }

  let workspace: Workspace
  let patience: Patience

  package init(_ workspace: Workspace, patience: Patience) {
    self.workspace = workspace
    self.patience = patience
  }

  package func carryOut(_ environment: EnvironmentName, to place: StatePlace) async throws -> Outcome {
    let source = try await workspace.store()
    guard source.place != place else { throw CommandFailure.sameState(environment, place) }
    let target = try workspace.store(at: place)
    let holder = workspace.holder("state move")
    do throws(StoreError) {
      let leases = (
        try await source.acquire(environment, holder: holder, patience: patience),
        try await target.acquire(environment, holder: holder, patience: patience)
      )
      let result: Result<Outcome?, StoreError>
      do throws(StoreError) {
        result = .success(try await move(environment, from: source, leases.0, to: target, leases.1))
      } catch { result = .failure(error) }
      await leases.1.release()
      await leases.0.release()
      guard let outcome = try result.get() else { throw .noState(environment: environment) }
      return outcome
    } catch {
      throw error.failure
    }
  }

  private func move(
    _ environment: EnvironmentName, from source: any StateStore, _ sourceLease: any Lease, to target: any StateStore,
    _ targetLease: any Lease
  ) async throws(StoreError) -> Outcome? {
    // What is on its way from another environment is settled before this one is elsewhere.
    if let state = try await source.settled(
      environment, under: sourceLease, holder: workspace.holder("state move"), patience: patience)
    {
      if let departure = state.departed.first {
        throw .unsettled(environment: departure.target, source: environment, nil)
      }
    }
    guard let contents = try await source.contents(environment, lease: sourceLease) else { return nil }
    try await target.install(contents, lease: targetLease)
    let found = try await target.load(environment)
    guard found == contents.state else {
      throw .conflict(
        environment: environment, storedSerial: found?.serial, givenSerial: contents.state.serial,
        isSameLineage: found?.lineage == contents.state.lineage)
    }
    try await source.leaveSignpost(environment, to: target.place, lease: sourceLease)
    return Outcome(
      environment: environment, from: source.place, to: target.place, serial: contents.state.serial,
      resources: contents.state.resources.count, serials: contents.serials.count,
      runs: RunRecord.history(contents.history, heldFence: nil).count)
  }
}

extension CommandFailure {
  static func sameState(_ environment: EnvironmentName, _ place: StatePlace) -> CommandFailure {
    CommandFailure(
      Diagnostic(.badStatePlace, "the state of \(environment) is already at \(place)", fix: "give another place"))
  }
}
