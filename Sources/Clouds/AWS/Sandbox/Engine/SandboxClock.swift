public import World

/// The time that a sandbox and its callers live by.
public struct SandboxClock: Sendable {
  /// The time itself.
  public let world: WorldClock
  /// Where the clock runs ahead of the world's, what keeps by how much.
  let virtual: VirtualTime?

  public init(_ world: WorldClock) { self.init(world, virtual: nil) }

  init(_ world: WorldClock, virtual: VirtualTime?) {
    self.world = world
    self.virtual = virtual
  }

  /// Seconds since 1970.
  public func now() -> Double { world.now() }

  /// Waits so many seconds of this clock; throws when the task is cancelled.
  public func sleep(_ seconds: Double) async throws { try await world.sleep(seconds) }

  /// The machine's.
  public static let live = SandboxClock(.live)

  /// The machine's, ahead by as much as a sandbox's stored time is.
  public static var ahead: SandboxClock {
    let time = VirtualTime(base: WorldClock.live.now)
    return SandboxClock(WorldClock(now: { time.now() }, sleep: WorldClock.live.sleep), virtual: time)
  }

  /// A clock on which a sleep returns at once and advances the time by its seconds.
  public static func immediate(_ clock: WorldClock = .live) -> SandboxClock { VirtualTime(base: clock.now).clock }
}
