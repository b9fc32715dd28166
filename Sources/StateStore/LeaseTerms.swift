public import World

/// How long a lease lasts without a sign of its holder.
///
/// A holder renews its lease as long as it runs. One that was stopped, or whose machine hangs, does not: past
/// ``duration`` another run may take the lease over, and the first one, should it wake, writes nothing more.
public struct LeaseTerms: Sendable {
  /// Seconds after the last renewal at which the lease can be taken over.
  public var duration: Double
  /// Seconds from one renewal to the next.
  public var renewal: Double
  /// The clock that the file system keeps.
  public var clock: WorldClock

  public init(duration: Double, renewal: Double, clock: WorldClock) {
    self.duration = duration
    self.renewal = renewal
    self.clock = clock
  }

  /// A minute, renewed four times in it.
  public static func standard(_ clock: WorldClock = .live) -> LeaseTerms {
    LeaseTerms(duration: 60, renewal: 15, clock: clock)
  }
}
