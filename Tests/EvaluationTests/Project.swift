import Foundation
import InfraModel
import Synchronization
import TestFiles
import Testing

@testable import Evaluation

/// A project in a folder that is removed with its last reference, and a cache beside it.
final class Project: Sendable {
  private let folder: TemporaryFolder
  let root: String
  let cache: CacheFolder

  /// A project with rooms that hold next to nothing, but compile.
  init() throws {
    folder = try TemporaryFolder("project")
    root = folder.path
    cache = CacheFolder(root + "-cache")
    try write("// swift-tools-version: 6.2", to: "Package.swift")
    try write("public let unit = 1", to: "Sources/InfraModel/Unit.swift")
    try write(
      """
      import Glibc

      public func answer(_ text: String) {
        _ = text.withCString { write(3, $0, strlen($0)) }
      }
      """, to: "Sources/Infra/Answer.swift")
    try write("public import Infra", to: "Sources/Clouds/AWS/Language/AWS.swift")
    try write("public let region = \"eu-central-1\"", to: "Modules/Region.swift")
    try write(
      """
      import Infra
      import Modules

      answer(#"{"formatVersion":1,"graph":{"formatVersion":1,"environment":"\\#(CommandLine.arguments[2])","#)
      answer(#""region":"\\#(region)","resources":[],"outputs":[]},"diagnostics":[],"environments":[]}"#)
      """, to: "Environments/main.swift")
  }

  deinit { try? FileManager.default.removeItem(atPath: cache.path) }

  /// The project's folder in the cache.
  var kept: String {
    get throws { try cache.folder(of: root) }
  }

  /// Makes a link, by absolute paths or such from the project's folder.
  func link(_ path: String, to target: String) throws {
    let place = path.hasPrefix("/") ? path : root + "/" + path
    try FileManager.default.createSymbolicLink(
      atPath: place, withDestinationPath: target.hasPrefix("/") ? target : root + "/" + target)
  }

  /// Runs git in the project.
  func git(_ arguments: String...) throws {
    let program = Program(
      path: "/usr/bin/env",
      arguments: ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.test"] + arguments,
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], folder: root, limits: .init(wallSeconds: 60))
    let outcome = try ProgramRunner.live.run(program)
    guard outcome.end == .exited(0) else { throw EvaluationError.toolFailed("git", output: outcome.printed) }
  }

  func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path.hasPrefix("/") ? path : root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

  /// Returns once a file that is written now is of a later moment than what was written before.
  func tick() throws {
    try write("", to: "tick")
    let start = try #require(try EvaluationFiles.stamp(root + "/tick")).changed
    while try #require(try EvaluationFiles.stamp(root + "/tick")).changed <= start { try write("", to: "tick") }
  }
}

/// A compiler and a program that only pretend.
final class Pretence: Sendable {
  private struct Calls {
    var compiled: [String] = []
    var asked: [[String]] = []
  }

  private let calls = Mutex(Calls())
  let compiles: @Sendable (_ module: String) -> Program.Outcome
  let programs: @Sendable (Program) -> Program.Outcome

  /// What the compiler says with `-version`.
  let version: String

  /// A program that looks at nothing but its arguments.
  init(
    version: String = "",
    compiles: @escaping @Sendable (_ module: String) -> Program.Outcome = { _ in .init(end: .exited(0)) },
    answers: @escaping @Sendable ([String]) -> Program.Outcome
  ) {
    self.version = version
    self.compiles = compiles
    programs = { answers($0.arguments) }
  }

  private init(running programs: @escaping @Sendable (Program) -> Program.Outcome) {
    version = ""
    compiles = { _ in .init(end: .exited(0)) }
    self.programs = programs
  }

  /// A program that reads its input, too.
  static func reading(_ programs: @escaping @Sendable (Program) -> Program.Outcome) -> Pretence {
    Pretence(running: programs)
  }

  /// The modules compiled so far, in order.
  var compiled: [String] { calls.withLock { $0.compiled } }
  /// What the program was asked, in order.
  var asked: [[String]] { calls.withLock { $0.asked } }

  static let toolchain = Toolchain(compiler: "/pretended/bin/swiftc", environment: [:], identity: "pretended 1")

  func evaluator(_ project: Project, cache: CacheFolder? = nil, language: Language? = nil) -> Evaluator {
    Evaluator(
      root: project.root, cache: cache ?? project.cache, language: language, toolchain: Self.toolchain,
      variables: ["PATH": "/usr/local/bin:/usr/bin:/bin"], runner: runner)
  }

  /// Runs git, and pretends the rest.
  var runner: ProgramRunner {
    ProgramRunner { [self] (program) throws(ProgramRunner.StartFailure) in
      if program.path.hasSuffix("/git") { return try ProgramRunner.live.run(program) }
      if program.path.hasSuffix("/swift") { return package(program) }
      let arguments = program.arguments
      if program.path == Self.toolchain.programs + "/clang" {
        let output = arguments[(arguments.firstIndex(of: "-o") ?? 0) + 1]
        _ = FileManager.default.createFile(atPath: output, contents: nil, attributes: [.posixPermissions: 0o755])
        return .init(end: .exited(0))
      }
      guard program.path == Self.toolchain.compiler else {
        calls.withLock { $0.asked.append(arguments) }
        return programs(program)
      }
      if arguments == ["-version"] { return .init(end: .exited(0), printed: version) }
      // What is no module of the project fills the compiler's own cache.
      guard let name = arguments.firstIndex(of: "-module-name") else { return .init(end: .exited(0)) }
      let module = arguments[name + 1]
      calls.withLock { $0.compiled.append(module) }
      return compiles(module)
    }
  }

  /// Pretends to be `swift build`.
  private func package(_ program: Program) -> Program.Outcome {
    calls.withLock { $0.compiled.append("package") }
    let place = (program.arguments.firstIndex(of: "--scratch-path") ?? -1) + 1
    let folder = program.arguments[place] + "/debug"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: folder + "/environments", contents: Data("a program".utf8))
    return compiles("package")
  }

  /// A program that answers a graph in every case.
  static func graph(_ region: String = "eu-central-1", of environment: String = "e/dev") -> Program.Outcome {
    .init(
      end: .exited(0),
      answer: Array(
        (#"{"formatVersion":1,"graph":{"formatVersion":1,"environment":""# + environment + #"","region":""# + region
          + #"","resources":[],"outputs":[]},"diagnostics":[]}"#).utf8), printed: "hello\n")
  }
}
