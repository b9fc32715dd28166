/// The time that something lives by.
public struct WorldClock: Sendable {
  /// Seconds since 1970, UTC.
  public var now: @Sendable () -> Double
  /// Seconds of a clock that never goes back; only differences matter.
  public var elapsed: @Sendable () -> Double
  /// Waits so many seconds; ends early, by throwing, when the task is cancelled.
  public var sleep: @Sendable (_ seconds: Double) async throws -> Void

  /// - Parameter elapsed: Where it is left out, `now` never goes back.
  public init(
    now: @escaping @Sendable () -> Double, elapsed: (@Sendable () -> Double)? = nil,
    sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void
  ) {
    self.now = now
    self.elapsed = elapsed ?? now
    self.sleep = sleep
  }

  /// Waits; ends early, by throwing, when the task is cancelled.
  public func sleep(for duration: Duration) async throws { try await sleep(duration.seconds) }

  /// Waits; returns early when the task is cancelled, for whoever looks at the task afterwards.
  public func pause(_ seconds: Double) async { do { try await sleep(seconds) } catch { return } }
}

extension Duration {
  /// The duration in seconds.
  public var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
