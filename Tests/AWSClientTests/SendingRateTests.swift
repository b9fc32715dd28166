import HTTP
internal import World
@testable import AWSClient
import Foundation
import InfraModel
import Synchronization
import TestFiles
import Testing

@Suite("The adaptive mode sends as fast as the service allows")
struct SendingRateTests {
  static func sequences() throws -> [Value] {
    let file = Repository.file("Tests/AWSClientTests/Fixtures/retries/rates.jsonl")
    return try Data(contentsOf: file).split(separator: 0x0A).map { try JSON.parse($0) }
  }

  @Test("Rates and tokens follow each answer as botocore's do")
  func rates() throws {
    let sequences = try Self.sequences()
    #expect(sequences.count == 5)
    for sequence in sequences {
      var rate = SendingRate(now: sequence["start"]?.number ?? 0)
      for (index, step) in (sequence["steps"]?.list ?? []).enumerated() {
        let now = try #require(step["at"]?.number)
        if let wait = step["take"]?.number {
          #expect(Self.isNear(rate.take(at: now) ?? 0, wait), "step \(index)")
          continue
        }
        rate.answered(wasThrottled: step["throttled"] == true, at: now)
        #expect(Self.isNear(rate.measured, step["measured"]?.number), "step \(index)")
        #expect(Self.isNear(rate.rate, step["rate"]?.number), "step \(index)")
        #expect(rate.isLimiting == (step["limiting"] == true), "step \(index)")
        // Before the first throttling nobody takes tokens, and nothing depends on how many there are.
        if rate.isLimiting { #expect(Self.isNear(rate.tokens, step["tokens"]?.number), "step \(index)") }
      }
    }
  }

  private static func isNear(_ found: Double, _ expected: Double?) -> Bool {
    guard let expected else { return false }
    return (found - expected).magnitude <= 1e-6 * max(1, expected.magnitude)
  }

  /// A machine whose clock moves on with its pauses.
  final class MovingWorld: Sendable {
    private let state = Mutex((now: 1000.0, pauses: [Double]()))
    var pauses: [Double] { state.withLock { $0.pauses } }

    func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }

    var world: World {
      World(
        clock: WorldClock(
          now: { self.state.withLock { $0.now } },
          sleep: { seconds in
            self.state.withLock { state in
              state.now += seconds
              state.pauses.append(seconds)
            }
          }), random: Randomness { 0 }, files: Files(.inMemory()), network: CurlTransport())
    }
  }

  func client(_ mode: RetryPolicy.Mode, _ machine: MovingWorld, _ url: String) -> AWSClient {
    let keys = StaticCredentials(Credentials(accessKeyID: "A", secretAccessKey: "s"))
    return AWSClient(
      configuration: Configuration(
        credentials: keys, endpoint: url, retry: RetryPolicy(mode: mode, maximumAttempts: 1), world: machine.world))
  }

  /// The pauses before eight calls a tenth of a second apart, of which the second is throttled.
  func pauses(_ mode: RetryPolicy.Mode, other: Service? = nil) async throws -> [Double] {
    let ok = FaultServer.Behavior.answer(200, body: FaultTests.vpcs)
    let throttle = FaultServer.Behavior.answer(503, body: FaultTests.error("RequestLimitExceeded"))
    let server = try FaultServer([ok, throttle, ok])
    defer { server.stop() }
    let machine = MovingWorld()
    let client = client(mode, machine, server.url)
    for index in 0..<8 {
      machine.pass(0.1)
      let isOther = index > 1 && other != nil
      _ = try? await client.call(
        isOther ? (other ?? .ec2) : .ec2, isOther ? "DescribeDBInstances" : "DescribeVpcs", [:], region: "eu-central-1")
    }
    return machine.pauses
  }

  @Test("Calls after a throttled one wait for their token, in the adaptive mode only")
  func holdsBack() async throws {
    let held = try await pauses(.adaptive)
    #expect(held.count >= 5)
    #expect(held.allSatisfy { $0 > 0 && $0 <= 2 })
    #expect(try await pauses(.standard).isEmpty)
  }

  @Test("One service's throttling does not hold another back")
  func perService() async throws {
    #expect(try await pauses(.adaptive, other: .rds).isEmpty)
  }
}
