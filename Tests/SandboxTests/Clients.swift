import AWSClient
import AWSLives
import Sandbox

/// Clients of sandboxes whose time stands still.
enum Clients {
  static let world = World(
    variable: { _ in nil }, readFile: { _ in nil }, now: { 1_000_000_000 }, random: { 4 }, sleep: { _ in })
  static let clock = SandboxClock(now: { 1_000_000_000 }, sleep: { _ in })

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
    let clock = SandboxClock(now: { time.now }, sleep: { time.pass($0) })
    let world = World(
      variable: { _ in nil }, readFile: { _ in nil }, now: { time.now }, random: { time.random() }, sleep: { _ in })
    let credentials = StaticCredentials(Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox"))
    return AWSClient(
      configuration: Configuration(credentials: credentials, region: "eu-central-1", world: world),
      transport: SandboxTransport(Sandbox(clock: clock)))
  }

  /// A client of a new sandbox, both in the same time: what one waits for, passes for the other.
  static func client(_ options: Sandbox.Options, _ time: Time) -> AWSClient {
    let clock = SandboxClock(now: { time.now }, sleep: { time.pass($0) })
    let world = World(
      variable: { _ in nil }, readFile: { _ in nil }, now: { time.now }, random: { time.random() },
      sleep: { time.pass(Double($0.components.seconds)) })
    let credentials = StaticCredentials(Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox"))
    return AWSClient(
      configuration: Configuration(credentials: credentials, region: Samples.region, world: world),
      transport: SandboxTransport(Sandbox(options: options, clock: clock)))
  }
}
