internal import World
import AWSClient
import AWSResources
import AWSSchemas
import InfraModel
import Sandbox
import Synchronization

/// What the lives of the types run against in this target: a sandbox of its own each, whose time passes as the
/// handlers wait.
enum CloudUnderTest {
  static let region = "eu-central-1"
  static let account = "123456789012"
  static let samples = Samples.all

  /// A sandbox of the account that the samples name.
  static var options: Sandbox.Options {
    var options = Sandbox.Options()
    options.account = account
    return options
  }

  /// The provider, and what lets the cloud's time pass.
  static func open() throws -> (AWSProvider, @Sendable (Double) -> Void) {
    let time = Time()
    return (AWSProvider(client: client(options, time), schemas: AWSSchemaCatalog()), { time.pass($0) })
  }

  /// A client of a new sandbox, both in the same time.
  static func client(_ options: Sandbox.Options, _ time: Time) -> AWSClient {
    let clock = SandboxClock(now: { time.now }, sleep: { time.pass($0) })
    let world = World.isolated(
      clock: WorldClock(now: { time.now }, sleep: { time.pass($0.rounded(.down)) }),
      random: Randomness { time.random() })
    let credentials = StaticCredentials(Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox"))
    return AWSClient(
      configuration: Configuration(credentials: credentials, region: region, world: world),
      transport: SandboxTransport(Sandbox(options: options, clock: clock)))
  }

  /// The sandbox keeps and tells every property; but Lambda makes texts of the numbers in a function's environment.
  static func lacks(_ property: String, _ sample: Sample) -> Bool {
    property == "Environment" && sample.motoLacks[property] != nil
  }

  static func canRepeat(_ sample: Sample) -> Bool { true }

  static func again(_ sample: Sample) -> [String: Value] { [:] }
}

/// A time that passes when somebody waits.
final class Time: Sendable {
  private let state = Mutex<(now: Double, drawn: UInt64)>((1_800_000_000, 0))

  var now: Double { state.withLock { $0.now } }

  func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }

  /// Numbers that differ, for tokens.
  func random() -> UInt64 {
    state.withLock { state in
      state.drawn += 1
      return state.drawn &* 0x9E37_79B9_7F4A_7C15
    }
  }
}
