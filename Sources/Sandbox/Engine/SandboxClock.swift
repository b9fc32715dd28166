internal import AWSClient

/// The time that a sandbox and its callers live by.
public struct SandboxClock: Sendable {
  /// Seconds since 1970.
  public var now: @Sendable () -> Double
  /// Waits so many seconds of this clock; throws when the task is cancelled.
  public var sleep: @Sendable (_ seconds: Double) async throws -> Void

  public init(
    now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// The machine's.
  public static let live = SandboxClock(now: World.live.now) { try await World.live.sleep(.seconds($0)) }
}
