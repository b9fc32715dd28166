internal import Glibc

/// How long a lease lasts without a sign of its holder.
///
/// A holder renews its lease as long as it runs. One that was stopped, or whose machine hangs, does not: past
/// ``duration`` another run may take the lease over, and the first one, should it wake, writes nothing more.
public struct LeaseTerms: Sendable {
  /// Seconds after the last renewal at which the lease can be taken over.
  public var duration: Double
  /// Seconds from one renewal to the next.
  public var renewal: Double
  /// Seconds since 1970, by the clock that the file system keeps.
  public var now: @Sendable () -> Double
  /// Waits so many seconds; throws when the task is cancelled.
  public var sleep: @Sendable (Double) async throws -> Void

  public init(
    duration: Double, renewal: Double, now: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Double) async throws -> Void
  ) {
    self.duration = duration
    self.renewal = renewal
    self.now = now
    self.sleep = sleep
  }

  /// A minute, renewed four times in it.
  public static let standard = LeaseTerms(
    duration: 60, renewal: 15,
    now: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    },
    sleep: { try await Task.sleep(for: .seconds($0)) })
}
