public import InfraModel

/// Resources that go from the state of one environment to that of another; ``Arrival`` draws how.
public struct StateTransfer: Sendable {
  /// What comes to the target.
  public var arrival: Arrival
  /// What the source has afterwards.
  public var remaining: [Address: ResourceRecord]

  public init(_ arrival: Arrival, remaining: [Address: ResourceRecord]) {
    self.arrival = arrival
    self.remaining = remaining
  }

  /// Carries it out, under the leases of both. A run that ends in between is settled by the next one that writes
  /// either environment, and what is read meanwhile is right already.
  /// - Returns: both states as they are stored.
  public func carryOut(
    from source: State, _ sourceLease: any Lease, to target: State, _ targetLease: any Lease
  ) async throws(StoreError) -> (source: State, target: State) {
    var target = target
    target.arriving = arrival
    target = try await targetLease.save(target)
    var source = source
    source.resources = remaining
    source.departed.append(Departure(id: arrival.id, target: target.environment))
    // The move happens here.
    source = try await sourceLease.save(source)
    target = try await targetLease.save(target.withArrival())
    source.departed.removeAll { $0.id == arrival.id }
    source = try await sourceLease.save(source)
    return (source, target)
  }
}
