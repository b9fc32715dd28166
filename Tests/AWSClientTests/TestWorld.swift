import AWSClient
internal import HTTP
import Synchronization
internal import World

/// A machine that stands still: a fixed clock, counted randomness, and pauses that are written down, not slept.
final class TestWorld: Sendable {
  private let slept = Mutex<[Duration]>([])
  private let counter = Mutex<UInt64>(0)
  let variables: [String: String]
  let files: [String: String]
  let now: Double

  init(variables: [String: String] = [:], files: [String: String] = [:], now: Double = 1_440_938_160) {
    self.variables = variables
    self.files = files
    self.now = now
  }

  var pauses: [Duration] { slept.withLock { $0 } }

  var world: World {
    World(
      clock: WorldClock(
        now: { self.now }, sleep: { seconds in self.slept.withLock { $0.append(.seconds(seconds)) } }),
      random: Randomness {
        self.counter.withLock { count in
          count += 1
          return count << 62 | count
        }
      },
      files: Files(.inMemory(files.mapValues { Array($0.utf8) })), variables: variables, network: CurlTransport())
  }

  func client(_ endpoint: String, limits: TimeLimits = TimeLimits()) -> AWSClient {
    let keys = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "a-secret-that-is-never-shown")
    return AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(keys), endpoint: endpoint, limits: limits, world: world))
  }
}
