internal import Synchronization
internal import World

/// A clock that waits for nobody: a sleep moves it on at once.
///
/// Where several wait at once, each moves it on from where it is then; so it runs fast rather than slow. What must be
/// exact is done under ``DiscreteTime``.
public final class VirtualTime: Sendable {
  private let base: @Sendable () -> Double
  private let ahead = Mutex<Double>(0)

  /// - Parameter base: The clock that goes on beneath, in seconds since 1970.
  public init(base: @escaping @Sendable () -> Double) { self.base = base }

  /// Seconds that it is ahead of the clock beneath.
  public var skipped: Double { ahead.withLock { $0 } }

  /// Moves on to where another process's clock is.
  func catchUp(_ skipped: Double) { ahead.withLock { $0 = max($0, skipped) } }

  public func now() -> Double { base() + skipped }

  /// The clock to hand to a sandbox and its callers.
  public var clock: SandboxClock {
    SandboxClock(
      WorldClock(
        now: { self.now() },
        sleep: { seconds in
          try Task.checkCancellation()
          self.ahead.withLock { $0 += max(0, seconds) }
          // Others may go on in the meantime.
          await Task.yield()
        }), virtual: self)
  }
}
