internal import AWSClient

/// The time that a sandbox and its callers live by.
public struct SandboxClock: Sendable {
  /// Seconds since 1970.
  public var now: @Sendable () -> Double
  /// Waits so many seconds of this clock; throws when the task is cancelled.
  public var sleep: @Sendable (_ seconds: Double) async throws -> Void
  /// Where the clock runs ahead of the world's, what keeps by how much.
  let virtual: VirtualTime?

  public init(
    now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void
  ) {
    self.init(now: now, sleep: sleep, virtual: nil)
  }

  init(
    now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void,
    virtual: VirtualTime?
  ) {
    self.now = now
    self.sleep = sleep
    self.virtual = virtual
  }

  /// The machine's.
  public static let live = SandboxClock(now: World.live.now) { try await World.live.sleep(.seconds($0)) }

  /// The machine's, ahead by as much as a sandbox's stored time is.
  public static var ahead: SandboxClock {
    let time = VirtualTime(base: World.live.now)
    return SandboxClock(now: { time.now() }, sleep: { try await World.live.sleep(.seconds($0)) }, virtual: time)
  }

  /// The machine's, but that nobody waits: a sleep moves it on at once.
  public static var hurried: SandboxClock { VirtualTime(base: World.live.now).clock }
}
