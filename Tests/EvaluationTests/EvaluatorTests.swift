import Foundation
import Synchronization
import Testing

@testable import Evaluation
@testable import InfraModel

@Suite("A graph is read again only when something that it depends on has changed")
struct CachingTests {
  let project: Project
  let all = ["InfraModel", "Infra", "AWS", "Modules", "environments"]

  init() throws { project = try Project() }

  @Test("The first time everything is compiled, the second time nothing is run")
  func cached() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    let evaluator = pretence.evaluator(project)
    let graph = Graph(environment: "e/dev", region: "eu-central-1")
    #expect(try await evaluator.graph(of: "e/dev") == Evaluated(graph: graph, printed: "hello\n"))
    #expect(pretence.compiled == all)
    #expect(pretence.asked == [["graph", "e/dev", "--root", project.root]])
    #expect(try await evaluator.graph(of: "e/dev") == Evaluated(graph: graph, isCached: true))
    #expect(pretence.compiled == all)
    #expect(pretence.asked.count == 1)
  }

  @Test("Definitions and names are part of what a cached answer answers")
  func definitions() async throws {
    let pretence = Pretence { Pretence.graph(of: $0[1]) }
    let evaluator = pretence.evaluator(project)
    _ = try await evaluator.graph(of: "e/dev", definitions: ["b": "2", "a": "1=1"])
    _ = try await evaluator.graph(of: "e/dev", definitions: ["a": "1=1", "b": "2"])
    _ = try await evaluator.graph(of: "e/dev", definitions: ["a": "other"])
    _ = try await evaluator.graph(of: "e/prod")
    let root = ["--root", project.root]
    #expect(
      pretence.asked == [
        ["graph", "e/dev", "--define", "a=1=1", "--define", "b=2"] + root,
        ["graph", "e/dev", "--define", "a=other"] + root,
        ["graph", "e/prod"] + root,
      ])
    #expect(pretence.compiled == all)
  }

  @Test(
    "An edit compiles its module and those behind it",
    arguments: [
      ("Environments/main.swift", 4), ("Environments/deep/er/New.swift", 4), ("Package.swift", 4),
      ("Modules/Region.swift", 3), ("Sources/Clouds/AWS/Language/AWS.swift", 2), ("Sources/InfraModel/New.swift", 0),
    ])
  func edits(_ path: String, _ first: Int) async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    try project.write("// changed", to: path)
    let evaluated = try await pretence.evaluator(project).graph(of: "e/dev")
    #expect(!evaluated.isCached)
    #expect(pretence.compiled == all + all[first...])
  }

  @Test("An edit of what no program depends on changes nothing")
  func unrelated() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    try project.write("hello", to: "Environments/README.md")
    try project.write("// other", to: "Sources/Planner/Planner.swift")
    #expect(try await pretence.evaluator(project).graph(of: "e/dev").isCached)
  }

  @Test("An edit that is taken back finds what was built before")
  func back() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    try project.write("public let region = \"a\"", to: "Modules/Region.swift")
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    try project.write("public let region = \"eu-central-1\"", to: "Modules/Region.swift")
    #expect(try await pretence.evaluator(project).graph(of: "e/dev").isCached)
    #expect(pretence.compiled == all + all[3...])
  }

  @Test("A damaged answer in the cache is asked for again, and a failed one is not kept")
  func damaged() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project).graph(of: "e/dev")
    let folder = try project.kept + "/graphs/"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try project.write(#"{"formatVersion":1,"#, to: folder + name)
    }
    #expect(try await !pretence.evaluator(project).graph(of: "e/dev").isCached)
    let failing = Pretence { _ in .init(end: .killed(signal: 4)) }
    try project.write("// changed", to: "Environments/main.swift")
    for _ in 1...2 {
      await #expect(throws: EvaluationError.crashed(environment: "e/dev", signal: 4, output: "")) {
        _ = try await failing.evaluator(project).graph(of: "e/dev")
      }
    }
    #expect(failing.asked.count == 2)
  }
}

@Suite("Where SwiftPM builds, it is asked each time: our key covers not all that it takes in")
struct PackageTests {
  let project: Project

  init() throws { project = try Project() }

  @Test("A module from elsewhere is compiled and read again, though nothing that we know of has changed")
  func elsewhere() async throws {
    let regions = Mutex(["eu-central-1", "us-east-1", "us-west-2"])
    let pretence = Pretence(
      compiles: {
        $0 == "environments"
          ? .init(end: .exited(1), printed: "main.swift:1:8: error: no such module 'Shared'") : .init(end: .exited(0))
      }, answers: { _ in Pretence.graph(regions.withLock { $0.removeFirst() }) })
    let evaluator = pretence.evaluator(project)
    for region in ["eu-central-1", "us-east-1", "us-west-2"] {
      let evaluated = try await evaluator.graph(of: "e/dev")
      #expect(evaluated == Evaluated(graph: Graph(environment: "e/dev", region: region), printed: "hello\n"))
    }
    #expect(
      pretence.compiled
        == ["InfraModel", "Infra", "AWS", "Modules", "environments", "package", "package", "package"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: project.kept + "/graphs") == [])
  }
}

@Suite("What goes wrong is told apart")
struct FailureTests {
  let project: Project

  init() throws { project = try Project() }

  private func expect(
    _ error: EvaluationError, from outcome: Program.Outcome, sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let pretence = Pretence { _ in outcome }
    await #expect(throws: error, sourceLocation: sourceLocation) {
      _ = try await pretence.evaluator(project).graph(of: "e/dev")
    }
  }

  private func answer(_ text: String) -> Program.Outcome { .init(end: .exited(0), answer: Array(text.utf8)) }

  @Test("A program that crashes, hangs, writes without end or ends without a word is told apart")
  func ends() async {
    await expect(
      .crashed(environment: "e/dev", signal: 4, output: "Index out of range"),
      from: .init(end: .killed(signal: 4), printed: "Index out of range"))
    await expect(.timedOut(environment: "e/dev", seconds: 60), from: .init(end: .timedOut))
    await expect(.timedOut(environment: "e/dev", seconds: 30), from: .init(end: .killed(signal: 9)))
    await expect(.endlessAnswer(environment: "e/dev"), from: .init(end: .tooMuch))
    await expect(
      .noAnswer(environment: "e/dev", status: 2, output: "what?"), from: .init(end: .exited(2), printed: "what?"))
    await expect(.noAnswer(environment: "e/dev", status: 0, output: ""), from: .init(end: .exited(0)))
  }

  @Test("An answer that is garbage, of a newer format or something else is told apart")
  func answers() async {
    await expect(
      .notJSON(environment: "e/dev", JSON.SyntaxError(line: 1, column: 1, problem: "expected a value")),
      from: answer("hello"))
    await expect(
      .malformed(environment: "e/dev", DocumentError(path: "formatVersion", .newerFormat(found: 9, known: 1))),
      from: answer(#"{"formatVersion":9}"#))
    await expect(
      .malformed(environment: "e/dev", DocumentError(path: "graph", .missing)), from: answer(#"{"formatVersion":1}"#))
    await expect(
      .malformed(environment: "e/dev", DocumentError(path: "graph.environment", .missing)),
      from: answer(#"{"formatVersion":1,"graph":{"formatVersion":1}}"#))
  }

  @Test("Errors of the declaration are passed on as they are")
  func problems() async {
    let text = #"{"code":"IN1001","message":"twice","severity":"error","position":"Environments/main.swift:3:1"}"#
    let problem = Diagnostic(
      .duplicateName, "twice", at: SourcePosition(file: "Environments/main.swift", line: 3, column: 1))
    await expect(.problems([problem]), from: answer(#"{"formatVersion":1,"diagnostics":["# + text + "]}"))
  }

  @Test("Code that does not compile is told apart from a compiler that crashes")
  func compiler() async throws {
    let refusing = Pretence(
      compiles: {
        $0 == "Modules" ? .init(end: .exited(1), printed: "Region.swift:1:1: error: no") : .init(end: .exited(0))
      },
      answers: { _ in Pretence.graph() })
    let error = EvaluationError.doesNotCompile(module: "Modules", output: "Region.swift:1:1: error: no")
    await #expect(throws: error) { _ = try await refusing.evaluator(project).graph(of: "e/dev") }
    #expect(error.compilerOutput == "Region.swift:1:1: error: no")
    #expect(
      error.diagnostics == [
        Diagnostic(.doesNotCompile, "Modules does not compile", fix: "see the compiler's messages above")
      ])
    #expect(refusing.compiled == ["InfraModel", "Infra", "AWS", "Modules"])

    let crashing = Pretence(
      compiles: { $0 == "Modules" ? .init(end: .killed(signal: 6), printed: "assert") : .init(end: .exited(0)) },
      answers: { _ in Pretence.graph() })
    await #expect(
      throws: EvaluationError.compilerFailed(module: "Modules", end: .killed(signal: 6), output: "assert")
    ) { _ = try await crashing.evaluator(project).graph(of: "e/dev") }
    // What was whole before is not compiled again.
    #expect(crashing.compiled == ["Modules"])
  }

  @Test("Folders that are no project are told apart from machines without a compiler")
  func missing() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    try project.remove("Environments")
    await #expect(throws: EvaluationError.notAProject(root: project.root, missing: "Environments")) {
      _ = try await pretence.evaluator(project).environments()
    }
    try project.remove("Package.swift")
    await #expect(throws: EvaluationError.notAProject(root: project.root, missing: "Package.swift")) {
      _ = try await pretence.evaluator(project).environments()
    }
    #expect(throws: EvaluationError.noCompiler(searched: ["/nowhere", "/else"])) {
      _ = try Toolchain.find(in: ["PATH": "/nowhere:/else"])
    }
  }

  @Test("A list of environments names them in their order")
  func list() async throws {
    let pretence = Pretence { _ in
      answer(
        #"{"formatVersion":1,"environments":[{"name":"b/dev","region":"eu-central-1","position":"E.swift:3:5"},"#
          + #"{"name":"a/dev","region":"us-east-1","account":"123456789012"}]}"#)
    }
    #expect(
      try await pretence.evaluator(project).environments() == [
        EnvironmentSummary(
          name: "b/dev", region: "eu-central-1", position: SourcePosition(file: "E.swift", line: 3, column: 5)),
        EnvironmentSummary(name: "a/dev", region: "us-east-1", account: "123456789012"),
      ])
    #expect(pretence.asked == [["list", "--root", project.root]])
  }
}
