public import InfraModel

/// Something that happened in a run, as it happens.
public struct ApplyEvent: Hashable, Sendable {
  /// Seconds since the run began.
  public var time: Double
  /// What happened.
  public var kind: Kind

  public init(time: Double, _ kind: Kind) {
    self.time = time
    self.kind = kind
  }

  /// What can happen.
  public enum Kind: Hashable, Sendable {
    /// An interrupted operation of an earlier run was resolved.
    case recovered(Address, Recovery.Resolution)
    /// The run begins; so many operations are ahead.
    case begins(operations: Int)
    case started(Address, Operation.Kind)
    /// A few words of an operation that takes time, and its seconds so far.
    case progress(Address, String, elapsed: Double)
    /// A mutating call ended; `calls` counts those of the operation.
    case called(Address, String, calls: Int)
    /// It succeeded after so many seconds.
    case finished(Address, Operation.Kind, seconds: Double)
    case failed(Address, Operation.Kind, OperationError, seconds: Double)
    /// Not begun, since the operation at the second address failed.
    case skipped(Address, Operation.Kind, because: Address)
    /// Nothing new starts; these are in flight.
    case interrupted(inFlight: [Address])
    /// What is in flight is cancelled.
    case leaving(inFlight: [Address])
    /// The state was written.
    case saved(serial: Int)
    /// The run is over.
    case ended(ApplyResult.Summary)
  }
}
