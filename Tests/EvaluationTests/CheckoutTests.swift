import Foundation
import Synchronization
import Testing

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
        asked.withLock { $0.append([String(program.path.split(separator: "/").last ?? "")] + program.arguments) }
        let isQuestion = program.arguments.first == "rev-parse"
        return Program.Outcome(
          end: isQuestion ? end : .exited(0), printed: isQuestion ? CheckoutTests.commit + "\n" : "")
      }
    }
  }

  private func checkout(_ name: String, _ tools: Tools, in project: URL) async throws -> Checkout {
    try await Checkout.make(
      of: name, in: project.path(percentEncoded: false), variables: ["PATH": "/usr/bin:/bin"], runner: tools.runner)
  }

  private func project() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "checkout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.resolvingSymlinksInPath()
  }

  @Test("is unpacked beside the working tree, once")
  func once() async throws {
    let project = try project()
    defer { try? FileManager.default.removeItem(at: project) }
    let tools = Tools()
    let first = try await checkout("main", tools, in: project)
    let second = try await checkout("main", tools, in: project)
    #expect(first.root.hasSuffix("/.infra/cache/commits/\(Self.commit)"))
    #expect(second.root == first.root)
    #expect(
      tools.asked.withLock { $0.map { $0.prefix(2).joined(separator: " ") } } == [
        "git rev-parse", "git archive", "tar -xf", "git rev-parse",
      ])
  }

  @Test("is never an option of git, nor a commit that is not there")
  func refusals() async throws {
    let project = try project()
    defer { try? FileManager.default.removeItem(at: project) }
    let tools = Tools(end: .exited(1))
    await #expect(throws: EvaluationError.noCommit("--output=x", output: "")) {
      try await checkout("--output=x", tools, in: project)
    }
    #expect(tools.asked.withLock { $0 } == [])
    await #expect(throws: EvaluationError.noCommit("nowhere", output: Self.commit + "\n")) {
      try await checkout("nowhere", tools, in: project)
    }
  }
}
