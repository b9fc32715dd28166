import AWSClient
import InfraModel
import Sandbox
import Synchronization
import Testing
internal import World

/// A clock that a test moves.
final class HandClock: Sendable {
  private let time = Mutex<Double>(1_000_000_000)

  func advance(by seconds: Double) { time.withLock { $0 += seconds } }
  func now() -> Double { time.withLock { $0 } }

  var clock: SandboxClock { SandboxClock(WorldClock(now: { self.now() }, sleep: { self.advance(by: $0) })) }
  var world: World {
    World.isolated(clock: WorldClock(now: { self.now() }, sleep: { _ in }), random: Randomness { 4 })
  }
}

@Suite("A sandbox misbehaves as it is told")
struct FaultInjectionTests {
  private let region = "eu-central-1"
  private let time = HandClock()

  private func sandbox(_ settings: String, seed: UInt64 = 7) throws -> Sandbox {
    var options = Sandbox.Options()
    options.faultInjection = try FaultInjection(settings)
    options.seed = seed
    return Sandbox(options: options, clock: time.clock)
  }

  /// A client that sends each request once.
  private func client(_ sandbox: Sandbox, _ credentials: Credentials? = nil) -> AWSClient {
    let known = credentials ?? Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox")
    return AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(known), region: region, retry: RetryPolicy(maximumAttempts: 1),
        world: time.world), transport: SandboxTransport(sandbox))
  }

  /// What becomes of so many creates, a letter each.
  private func outcomes(_ settings: String, _ count: Int, seed: UInt64 = 7) async throws -> String {
    let client = client(try sandbox(settings, seed: seed))
    var letters = ""
    for number in 0..<count {
      do throws(AWSError) {
        _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": .string("g\(number)")], region: region)
        letters += "."
      } catch {
        switch error.kind {
        case .service(let code, _): letters += String(code.prefix(1))
        default: letters += "-"
        }
      }
    }
    return letters
  }

  @Test("The same seed gives the same faults, another seed others")
  func seeds() async throws {
    let settings = "throttle=0.2,errors=0.1,lost=0.1"
    let first = try await outcomes(settings, 40)
    #expect(first == (try await outcomes(settings, 40)))
    #expect(first != (try await outcomes(settings, 40, seed: 8)))
    #expect(Set(first) == [".", "T", "I", "-"])
  }

  @Test("A lost answer's call took effect, a broken connection's did not", arguments: [("lost=1", 3), ("resets=1", 0)])
  func lost(settings: String, groups: Int) async throws {
    let sandbox = try sandbox(settings)
    let client = client(sandbox)
    for name in ["a", "b", "c"] {
      let error = await #expect(throws: AWSError.self) {
        try await client.call(.logs, "CreateLogGroup", ["logGroupName": .string(name)], region: region)
      }
      #expect(error?.mayHaveTakenEffect == true)
    }
    #expect(sandbox.summary.map(\.count).reduce(0, +) == groups)
  }

  @Test("A service takes only so many requests a second")
  func rate() async throws {
    let letters = try await outcomes("rate=3", 5)
    #expect(letters == "...TT")
  }

  @Test("Late reads see for a while what was before a change")
  func lag() async throws {
    let client = client(try sandbox("lag=2s"))
    func groups() async throws -> Value? {
      let all = try await client.callAll(.logs, "DescribeLogGroups", [:], region: region)
      return .list((all["logGroups"]?.list ?? []).map { $0["retentionInDays"] ?? "none" })
    }
    _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": "a"], region: region)
    #expect(try await groups() == [])
    time.advance(by: 2)
    #expect(try await groups() == ["none"])
    _ = try await client.call(
      .logs, "PutRetentionPolicy", ["logGroupName": "a", "retentionInDays": 7], region: region)
    #expect(try await groups() == ["none"])
    time.advance(by: 2)
    #expect(try await groups() == [7])
    _ = try await client.call(.logs, "DeleteLogGroup", ["logGroupName": "a"], region: region)
    #expect(try await groups() == [7])
    time.advance(by: 2)
    #expect(try await groups() == [])
  }

  @Test(
    "A change that is stuck never ends, one that is slow takes longer", arguments: [("stuck=1", 1e9), ("slow=10", 9.9)])
  func stuck(settings: String, seconds: Double) async throws {
    let client = client(try sandbox(settings))
    _ = try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: region)
    time.advance(by: seconds)
    let found = try await client.call(.ec2, "DescribeVpcs", [:], region: region)
    #expect(found["Vpcs"]?[0]?["State"] == "pending")
  }

  @Test("A quota of a sandbox is kept")
  func quota() async throws {
    let client = client(try sandbox("quota:ec2.vpc=1"))
    _ = try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: region)
    let error = await #expect(throws: AWSError.self) {
      try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: region)
    }
    #expect(error?.code == "VpcLimitExceeded")
  }

  @Test("Pages are as long as the sandbox says, and joined are everything")
  func pages() async throws {
    let client = client(try sandbox("page=2"))
    for name in ["a", "b", "c", "d", "e"] {
      _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": .string(name)], region: region)
    }
    let page = try await client.call(.logs, "DescribeLogGroups", [:], region: region)
    #expect(page["logGroups"]?.list?.count == 2)
    let all = try await client.callAll(.logs, "DescribeLogGroups", [:], region: region)
    #expect(all["logGroups"]?.list?.compactMap { $0["logGroupName"]?.string } == ["a", "b", "c", "d", "e"])
    let error = await #expect(throws: AWSError.self) {
      try await client.call(.logs, "DescribeLogGroups", ["nextToken": "x"], region: region)
    }
    #expect(error?.status == 400)
  }

  @Test("A session's keys hold as long as the sandbox says")
  func sessions() async throws {
    let sandbox = try sandbox("sessions=60s")
    let role = "arn:aws:iam::000000000000:role/r"
    let answer = try await client(sandbox).call(
      .sts, "AssumeRole", ["RoleArn": .string(role), "RoleSessionName": "me"], region: region)
    let keys = try #require(answer["Credentials"])
    let session = client(
      sandbox,
      Credentials(
        accessKeyID: keys["AccessKeyId"]?.string ?? "", secretAccessKey: keys["SecretAccessKey"]?.string ?? "",
        sessionToken: keys["SessionToken"]?.string))
    let identity = try await session.call(.sts, "GetCallerIdentity", [:], region: region)
    #expect(identity["Arn"] == "arn:aws:sts::000000000000:assumed-role/r/me")
    time.advance(by: 60)
    let error = await #expect(throws: AWSError.self) {
      try await session.call(.sts, "GetCallerIdentity", [:], region: region)
    }
    #expect(error?.code == "ExpiredToken")
  }

  @Test("A setting of misbehavior that is none is told")
  func settings() {
    #expect(throws: FaultInjection.Problem.self) { try FaultInjection("trottle=0.2") }
    #expect(throws: FaultInjection.Problem.self) { try FaultInjection("throttle=2") }
    #expect(throws: FaultInjection.Problem.self) { try FaultInjection("lag=soon") }
  }
}
