import Evaluation
import HTTP
import InfraModel
import Synchronization
import Testing
import World

@testable import Release

@Suite("Passing gates")
struct GateRunnerTests {
  /// A clock that only notes how long it was waited for.
  final class Clock: Sendable {
    let slept = Mutex<[Double]>([])
    var world: WorldClock {
      WorldClock(now: { 100 }, elapsed: { 0 }, sleep: { seconds in self.slept.withLock { $0.append(seconds) } })
    }
  }

  /// Answers one after the other; the last one again and again.
  final class Answers: HTTPTransport {
    let statuses: Mutex<[Int]>
    let asked = Mutex(0)
    init(_ statuses: [Int]) { self.statuses = Mutex(statuses) }
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      asked.withLock { $0 += 1 }
      return HTTPResponse(status: statuses.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] })
    }
  }

  static func world(_ clock: Clock = Clock(), _ network: any HTTPTransport = NoNetwork()) -> World {
    var world = World.isolated(clock: clock.world, random: .live)
    world.network = network
    world.files = .live
    world.variables = ["PATH": "/usr/bin:/bin", "HOME": "/tmp", "SECRET_TOKEN": "abc-123-xyz", "OTHER": "no"]
    return world
  }

  static func pass(_ gate: ReleaseGate.Kind, _ world: World = world()) async -> GateOutcome? {
    await GateRunner(world, project: "/tmp").pass(ReleaseGate(gate), at: 3) { _ in }
  }

  @Test("A health check asks until the answer is right, and waits between")
  func health() async {
    let clock = Clock()
    let network = Answers([503, 503, 200])
    let check = HealthCheck(url: "http://127.0.0.1/", expectations: [.status(200)], attempts: 6, pause: 7, timeout: 1)
    let outcome = await Self.pass(.health(check), Self.world(clock, network))
    #expect(outcome?.result == .passed)
    #expect(outcome?.attempts == 3)
    #expect(outcome?.gate == 3)
    #expect(clock.slept.withLock(\.self) == [7, 7])
  }

  @Test("A health check that is never right fails with what its last answer lacked")
  func sick() async {
    let network = Answers([500, 503])
    let check = HealthCheck(url: "http://127.0.0.1/", expectations: [.status(200)], attempts: 3, pause: 0, timeout: 1)
    let outcome = await Self.pass(.health(check), Self.world(Clock(), network))
    #expect(outcome?.result == .failed)
    #expect(outcome?.findings == ["status 503, not 200"])
    #expect(network.asked.withLock(\.self) == 3)
  }

  @Test("A program gets the named variables, and no others")
  func variables() async {
    let command = GateCommand(["env"], environment: ["URL": "http://127.0.0.1"])
    let outcome = await Self.pass(.smoke(command))
    #expect(outcome?.result == .passed)
    #expect(
      outcome?.output?.split(separator: "\n").map(String.init).sorted()
        == ["HOME=/tmp", "PATH=/usr/bin:/bin", "URL=http://127.0.0.1"])
  }

  @Test("What a program prints of a variable that was handed over is not kept")
  func hidden() async {
    let command = GateCommand(
      ["sh", "-c", "echo got $SECRET_TOKEN; echo \"$OTHER\" >&2; exit 3"], inherited: ["SECRET_TOKEN"])
    let outcome = await Self.pass(.command(command))
    #expect(outcome?.result == .failed)
    #expect(outcome?.findings == ["it ended with 3"])
    #expect(outcome?.output == "got [hidden]\n\n")
  }

  @Test("Of much that is printed the end is kept")
  func longOutput() {
    let kept = GateRunner.kept(String(repeating: "x", count: 10_000) + "end", hiding: [])
    #expect(kept?.hasPrefix("…x") == true)
    #expect(kept?.hasSuffix("xend") == true)
    #expect(kept?.utf8.count == GateRunner.keptOutput + "…".utf8.count)
    #expect(GateRunner.kept(" \n", hiding: []) == nil)
  }

  @Test("A program that is not there, and one that hangs, are told as what they are")
  func broken() async {
    let missing = await Self.pass(.command(GateCommand(["no-such-program-here"])))
    #expect(missing?.findings == ["no-such-program-here is not a program that can be run here"])
    let hanging = await Self.pass(.command(GateCommand(["sleep", "60"], timeout: 1)))
    #expect(hanging?.findings == ["it did not end within 1 s, and was killed"])
  }

  @Test("What a wait takes is asked of the clock")
  func wait() async {
    let clock = Clock()
    #expect(await Self.pass(.wait(seconds: 300), Self.world(clock))?.result == .passed)
    #expect(clock.slept.withLock(\.self) == [300])
  }

  @Test("Each preflight check says what does not hold, and holds otherwise")
  func preflight() {
    var tree = WorkingTree.sample
    let checks: [PreflightCheck] = [.cleanTree, .branch("main"), .upToDate]
    #expect(checks.flatMap { $0.findings(in: tree) } == [])
    tree.changed = ["a", "b", "c", "d", "e"]
    tree.branch = "topic"
    tree.upstream = .tip(name: "origin/main", commit: "ffffffffffffffff")
    #expect(
      checks.flatMap { $0.findings(in: tree) } == [
        "the working tree is not clean: a, b, c and 2 more", "branch topic is checked out, not main",
        "origin/main is at ffffffffff, and 0123456789 is checked out",
      ])
    tree.branch = nil
    tree.upstream = .none
    #expect(
      checks.dropFirst().flatMap { $0.findings(in: tree) } == [
        "no branch is checked out, not main", "what is checked out follows no branch of a remote repository",
      ])
    tree.upstream = .unreachable("fatal: one\nfatal: could not read from remote repository\n")
    #expect(
      PreflightCheck.upToDate.findings(in: tree) == [
        "the remote repository did not answer: fatal: could not read from remote repository"
      ])
  }
}

extension WorkingTree {
  fileprivate static var sample: WorkingTree {
    WorkingTree(
      changed: [], commit: "0123456789abcdef", branch: "main",
      upstream: .tip(name: "origin/main", commit: "0123456789abcdef"))
  }
}
