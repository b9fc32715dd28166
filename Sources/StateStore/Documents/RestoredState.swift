public import InfraModel

/// What bringing back an earlier state came to.
public struct RestoredState: Hashable, Sendable {
  /// The state, under its new serial.
  public var state: State
  /// What was last known to run and is in the state no longer, sorted by address: nothing manages it from now on, and a
  /// declaration of it would make it a second time.
  public var forgotten: [ResourceRecord]
  /// What the serial has and the state does not, because it was to be left out.
  public var leftOut: [ResourceRecord]

  public init(state: State, forgotten: [ResourceRecord] = [], leftOut: [ResourceRecord] = []) {
    self.state = state
    self.forgotten = forgotten
    self.leftOut = leftOut
  }

  /// - Parameter latest: what was known before; `nil` where nothing of it can be read.
  init(_ state: State, insteadOf latest: State?, _ leftOut: [ResourceRecord]) {
    let kept = Set(state.resources.values.flatMap(\.identities))
    // Predecessors that wait for their deletion run as well.
    let forgotten = (latest?.resources.values.map(\.self) ?? []).flatMap { record in
      [record]
        + record.deposed.map { deposed in
          var former = record
          former.type = deposed.type ?? record.type
          former.region = deposed.region ?? record.region
          former.id = deposed.id
          former.deposed = []
          return former
        }
    }.filter { !kept.contains(CloudIdentity($0)) }
    self.init(state: state, forgotten: forgotten.sorted { $0.address < $1.address }, leftOut: leftOut)
  }
}
