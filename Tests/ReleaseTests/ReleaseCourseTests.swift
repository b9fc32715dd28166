import InfraModel
import Release
import StateStore
import Testing

@Suite("Where a release goes on")
struct ReleaseCourseTests {
  static let process = ReleaseProcess(gates: [
    ReleaseGate(.preflight([.cleanTree])), ReleaseGate(.apply), ReleaseGate(.wait(seconds: 1)),
    ReleaseGate(.smoke(GateCommand(["./smoke.sh"]))),
  ])

  static func run(_ result: RunRecord.Result, passed: [Int], digest: String = "one", count: Int = 4) -> RunRecord {
    RunRecord(
      who: "ada", host: "here", environment: EnvironmentName("shop/production"), command: "apply", graphDigest: digest,
      gateCount: count,
      gates: passed.map { GateOutcome(gate: $0, kind: "wait", result: .passed, started: 1, ended: 2) },
      started: 1, ended: 2, result: result, serial: 1)
  }

  @Test("A release after one that passed all its gates starts from its first gate")
  func fromTheStart() {
    for last in [[], [Self.run(.succeeded, passed: [0, 1, 2, 3])], [Self.run(.died, passed: [], count: 0)]] {
      let course = ReleaseCourse(Self.process, digest: "one", after: last)
      #expect(course.resumes == nil)
      #expect(course.before.map(\.index) == [0])
      #expect(course.behind.map(\.index) == [2, 3])
    }
  }

  @Test(
    "A run that ended at a gate is resumed there, however it ended",
    arguments: [RunRecord.Result.died, .cancelled, .gateFailed])
  func goesOn(_ result: RunRecord.Result) {
    let course = ReleaseCourse(Self.process, digest: "one", after: [Self.run(result, passed: [0, 1, 2])])
    #expect(course.resumes == 1)
    #expect(course.passed.map(\.gate) == [1, 2])
    #expect(course.behind.map(\.index) == [3])
    let early = ReleaseCourse(Self.process, digest: "one", after: [Self.run(result, passed: [0])])
    #expect(early.behind.map(\.index) == [2, 3])
  }

  @Test("Only the same declaration finds what a killed run was about to begin")
  func begun() throws {
    var died = Self.run(.died, passed: [0, 1])
    died.begun = GateBeginning(gate: 2, mark: "before")
    #expect(try RunRecord(document: died.withResult(.running).document).begun == died.begun)
    #expect(ReleaseCourse.begun("one", in: [died]) == died.begun)
    #expect(ReleaseCourse.begun("two", in: [died]) == nil)
    #expect(ReleaseCourse.begun("one", in: [died, Self.run(.succeeded, passed: [0, 1, 2, 3])]) == nil)
  }

  @Test("All gates after the apply are passed again for another declaration")
  func otherDeclaration() {
    let course = ReleaseCourse(Self.process, digest: "two", after: [Self.run(.died, passed: [0, 1, 2])])
    #expect(course.resumes == 1)
    #expect(course.passed == [])
    #expect(course.behind.map(\.index) == [2, 3])
  }

  @Test(
    "Steps of a shift are made again where the traffic went back, and so is what came after them",
    arguments: [
      ([:], [1, 2, 3, 4]), (["alias": 50.0], [1, 2, 3, 4]), (["alias": 10.0], [1, 2, 3]), (["alias": 0.0], [1]),
    ])
  func shifted(_ shares: [Address: Double], _ passed: [Int]) {
    func shift(_ percent: Double) -> ReleaseGate {
      ReleaseGate(.shift(TrafficShift(of: "alias", percent: percent, bake: 60)))
    }
    let process = ReleaseProcess(gates: [
      ReleaseGate(.preflight([.cleanTree])), ReleaseGate(.apply), shift(10), ReleaseGate(.wait(seconds: 1)), shift(50),
      shift(100),
    ])
    let course = ReleaseCourse(
      process, digest: "one", after: [Self.run(.died, passed: [0, 1, 2, 3, 4], count: 6)], shares: shares)
    #expect(course.passed.map(\.gate) == passed)
    #expect(course.hasApplied)
    #expect(course.behind.map(\.index) == Array((2...5)).filter { !passed.contains($0) })
  }

  @Test("A record that names gates which the release does not have is no way past a gate")
  func strangeRecord() {
    let course = ReleaseCourse(Self.process, digest: "one", after: [Self.run(.died, passed: [7, -1])])
    #expect(course.passed == [])
    #expect(course.behind.map(\.index) == [2, 3])
  }

  @Test("A try that could not begin is no reason to forget where a run was left")
  func notBegun() {
    var stopped = Self.run(.gateFailed, passed: [])
    stopped.gates = [GateOutcome(gate: 0, kind: "preflight", result: .failed, started: 3, ended: 4)]
    let course = ReleaseCourse(Self.process, digest: "one", after: [Self.run(.died, passed: [0, 1, 2]), stopped])
    #expect(course.behind.map(\.index) == [3])
    #expect([stopped].begun == [])
  }
}

extension RunRecord {
  fileprivate func withResult(_ result: Result) -> RunRecord {
    var run = self
    run.result = result
    return run
  }
}
