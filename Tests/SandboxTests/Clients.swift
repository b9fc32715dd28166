import AWSClient
import AWSLives
import AWSSamples
import Sandbox
internal import World

/// Clients of sandboxes whose time stands still.
enum Clients {
  static let world = World.isolated(
    clock: WorldClock(now: { 1_000_000_000 }, sleep: { _ in }), random: Randomness { 4 })
  static let clock = SandboxClock(WorldClock(now: { 1_000_000_000 }, sleep: { _ in }))

  /// A client of a new sandbox.
  static func sandboxed(_ options: Sandbox.Options = Sandbox.Options()) -> AWSClient {
    client(of: Sandbox(options: options, clock: clock))
  }

  static func client(of sandbox: Sandbox, key: String = "sandbox", secret: String = "sandbox") -> AWSClient {
    let credentials = StaticCredentials(Credentials(accessKeyID: key, secretAccessKey: secret))
    return AWSClient(
      configuration: Configuration(credentials: credentials, region: "eu-central-1", world: world),
      transport: SandboxTransport(sandbox))
  }

  /// A client of a new sandbox whose time passes when a test says so.
  static func passing(_ time: Time) -> AWSClient {
    let clock = SandboxClock(WorldClock(now: { time.now }, sleep: { time.pass($0) }))
    let world = World.isolated(
      clock: WorldClock(now: { time.now }, sleep: { _ in }), random: Randomness { time.random() })
    let credentials = StaticCredentials(Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox"))
    return AWSClient(
      configuration: Configuration(credentials: credentials, region: "eu-central-1", world: world),
      transport: SandboxTransport(Sandbox(clock: clock)))
  }

  /// A client of a new sandbox, both in the same time: what one waits for, passes for the other.
  static func client(_ options: Sandbox.Options, _ time: Time) -> AWSClient {
    let clock = SandboxClock(WorldClock(now: { time.now }, sleep: { time.pass($0) }))
    let world = World.isolated(
      clock: WorldClock(now: { time.now }, sleep: { time.pass($0.rounded(.down)) }),
      random: Randomness { time.random() })
    let credentials = StaticCredentials(Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox"))
    return AWSClient(
      configuration: Configuration(credentials: credentials, region: Samples.region, world: world),
      transport: SandboxTransport(Sandbox(options: options, clock: clock)))
  }
}
