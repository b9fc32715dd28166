public import InfraModel

extension StateStore {
  /// The true state of an environment, for somebody who only reads: what has come to it from another one is among its
  /// resources, also where the move did not get as far as writing that down.
  public func settled(_ environment: EnvironmentName) async throws(StoreError) -> State? {
    for _ in 0..<16 {
      guard let state = try await load(environment) else { return nil }
      guard let arrival = state.arriving else { return state }
      if try await hasDeparted(arrival) { return state.withArrival() }
      // The move may have come to its end since this state was read: the target writes down what arrived before the
      // source forgets that it departed.
      if try await load(environment)?.arriving == arrival { return state.withoutArrival() }
    }
    throw .unsettled(environment: environment, source: environment, nil)
  }

  /// The same for the holder of the environment's lease, who is going to write: what an interrupted move left is
  /// finished, or taken back where the source still has it.
  ///
  /// To take it back needs the source's lease: the move that is thought dead may only have been stopped, and without
  /// its lease it cannot let go of anything any more.
  /// - Parameters:
  ///   - holder: Who writes.
  ///   - patience: How long to wait for the source's lease.
  ///   - others: Environments whose leases the same process holds.
  /// - Throws: ``StoreError/unsettled(environment:source:_:)`` where somebody else holds the source's lease.
  public func settled(
    _ environment: EnvironmentName, under lease: any Lease, holder: LeaseHolder, patience: Patience = .none,
    holding others: Set<EnvironmentName> = []
  ) async throws(StoreError) -> State? {
    guard var state = try await load(environment) else { return nil }
    if let arrival = state.arriving {
      let hasDeparted = try await hasDeparted(arrival)
      if hasDeparted || others.contains(arrival.source) {
        state = try await lease.save(hasDeparted ? state.withArrival() : state.withoutArrival())
      } else {
        state = try await withdraw(arrival, from: state, lease, holder, patience)
      }
    }
    var pending: [Departure] = []
    for departure in state.departed where try await load(departure.target)?.arriving?.id == departure.id {
      pending.append(departure)
    }
    // Written with the next save.
    state.departed = pending
    return state
  }

  /// Takes back what was to arrive, unless it departs at the last moment.
  private func withdraw(
    _ arrival: Arrival, from state: State, _ lease: any Lease, _ holder: LeaseHolder, _ patience: Patience
  ) async throws(StoreError) -> State {
    let source: any Lease
    do throws(StoreError) {
      source = try await acquire(arrival.source, holder: holder, patience: patience)
    } catch .locked(_, let other) {
      throw .unsettled(environment: state.environment, source: arrival.source, other)
    }
    let result: Result<State, StoreError>
    do throws(StoreError) {
      let hasDeparted = try await hasDeparted(arrival)
      result = .success(try await lease.save(hasDeparted ? state.withArrival() : state.withoutArrival()))
    } catch { result = .failure(error) }
    await source.release()
    return try result.get()
  }

  /// Whether the source has let it go, or is no more.
  private func hasDeparted(_ arrival: Arrival) async throws(StoreError) -> Bool {
    try await load(arrival.source)?.hasLetGo(of: arrival) ?? true
  }
}
