import Foundation
import Synchronization
import Testing
internal import World

@testable import Evaluation

@Suite("A project at a commit")
struct CheckoutTests {
  private static let commit = String(repeating: "3f", count: 20)

  /// A runner that answers as git and tar do, and keeps what it was asked.
  private final class Tools: Sendable {
    let asked = Mutex<[[String]]>([])
    let end: Program.End

    init(end: Program.End = .exited(0)) { self.end = end }

    var runner: ProgramRunner {
      ProgramRunner { [self] (program) throws(ProgramRunner.StartFailure) in
        let arguments = program.arguments.filter { !Git.settings.contains($0) }
        asked.withLock { $0.append([String(program.path.split(separator: "/").last ?? "")] + arguments) }
        let isQuestion = arguments.first == "rev-parse"
        return Program.Outcome(
          end: isQuestion ? end : .exited(0), printed: isQuestion ? CheckoutTests.commit + "\n" : "")
      }
    }
  }

  private let project: Project

  init() throws { project = try Project() }

  private func checkout(_ name: String, _ runner: ProgramRunner) async throws -> Checkout {
    try await Checkout.make(
      of: name, in: project.root,
      variables: ["PATH": "/usr/local/bin:/usr/bin:/bin", "INFRA_CACHE": project.cache.path], runner: runner)
  }

  @Test("A commit is unpacked beside the working tree, once")
  func once() async throws {
    let tools = Tools()
    let first = try await checkout("main", tools.runner)
    let second = try await checkout("main", tools.runner)
    #expect(try first.root == project.kept + "/commits/\(Self.commit)")
    #expect(second.root == first.root)
    #expect(
      tools.asked.withLock { $0.map { $0.prefix(2).joined(separator: " ") } } == [
        "git rev-parse", "git archive", "tar -xf", "git rev-parse",
      ])
  }

  @Test("A commit is never an option of git, nor one that is not there")
  func refusals() async throws {
    let tools = Tools(end: .exited(1))
    await #expect(throws: EvaluationError.noCommit("--output=x", output: "")) {
      try await checkout("--output=x", tools.runner)
    }
    #expect(tools.asked.withLock { $0 } == [])
    await #expect(throws: EvaluationError.noCommit("nowhere", output: Self.commit + "\n")) {
      try await checkout("nowhere", tools.runner)
    }
  }

  @Test("Old checkouts are removed, and what their links lead to is left alone")
  func pruned() async throws {
    let precious = project.cache.path + "-precious"
    defer { try? FileManager.default.removeItem(atPath: precious) }
    try project.write("a letter", to: precious + "/sub/letter.txt")
    try project.link("shared", to: precious)
    try project.link("Modules/letter.txt", to: precious + "/sub/letter.txt")
    try project.git("init", "--quiet", "--initial-branch", "main")
    for number in 0..<6 {
      try project.write("\(number)", to: "number.txt")
      try project.git("add", "--all")
      try project.git("commit", "--quiet", "--message", "\(number)")
    }
    // What has no name of ours stays.
    try project.write("mine", to: try project.kept + "/commits/notes.txt")
    for back in (0..<6).reversed() {
      let checkout = try await checkout("HEAD~\(back)", .live)
      #expect(try EvaluationFiles.read(checkout.root + "/number.txt") == Array("\(5 - back)".utf8))
      #expect(try EvaluationFiles.stamp(checkout.root + "/shared", followsLinks: false)?.kind == .link)
    }
    #expect(try EvaluationFiles.names(in: project.kept + "/commits").count == Checkout.keptCommits + 1)
    #expect(try EvaluationFiles.read(project.kept + "/commits/notes.txt") == Array("mine".utf8))
    #expect(try EvaluationFiles.read(precious + "/sub/letter.txt") == Array("a letter".utf8))
  }
}
