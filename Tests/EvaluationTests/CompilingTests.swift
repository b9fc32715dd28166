import Foundation
import InfraModel
import Synchronization
import Testing

@testable import Evaluation

@Suite("A project is compiled, run and read", .serialized)
struct CompilingTests {
  @Test("A project is compiled from sources to a graph, through an edit and a mistake")
  func whole() async throws {
    let project = try Project()
    let toolchain = try Toolchain.find(in: ProcessInfo.processInfo.environment)
    let evaluator = Evaluator(root: project.root, cache: project.cache, toolchain: toolchain)
    #expect(
      try await evaluator.graph(of: "e/dev")
        == Evaluated(graph: Graph(environment: "e/dev", region: "eu-central-1")))
    #expect(try await evaluator.environments() == [])

    try project.write("public let region = \"us-east-1\"", to: "Modules/Region.swift")
    #expect(
      try await evaluator.graph(of: "e/dev") == Evaluated(graph: Graph(environment: "e/dev", region: "us-east-1")))

    try project.write("public let region: Int = \"us-east-1\"", to: "Modules/Region.swift")
    let error = await #expect(throws: EvaluationError.self) { _ = try await evaluator.graph(of: "e/dev") }
    #expect(
      error?.compilerOutput?.contains(
        "Modules/Region.swift:1:26: error: cannot convert value of type 'String' to specified type 'Int'") == true)

    try project.write("public let region = [\"\"][1]", to: "Modules/Region.swift")
    let crash = await #expect(throws: EvaluationError.self) { _ = try await evaluator.graph(of: "e/dev") }
    guard case .crashed("e/dev", _, let printed, _) = crash else {
      Issue.record("\(String(describing: crash))")
      return
    }
    #expect(printed.contains("Index out of range"))
  }

  @Test("What the compiler warns of is said when it compiles, and kept for who asks again")
  func warnings() async throws {
    let project = try Project()
    try project.write(
      """
      func named() -> String { var name = "eu-central-1"; return name }
      public let region = named()
      """, to: "Modules/Region.swift")
    let toolchain = try Toolchain.find(in: ProcessInfo.processInfo.environment)
    let said = Mutex<[String]>([])
    let evaluator = Evaluator(root: project.root, cache: project.cache, toolchain: toolchain) { step in
      if case .warned(let output) = step { said.withLock { $0.append(output) } }
    }
    #expect(try await evaluator.compilerWarnings() == [])
    for _ in 1...2 { _ = try await evaluator.graph(of: "e/dev") }
    let warning = "Modules/Region.swift:1:30: warning: variable 'name' was never mutated"
    #expect(said.withLock(\.self).count == 1)
    #expect(said.withLock(\.self).first?.contains(warning) == true)
    #expect(try await evaluator.compilerWarnings() == said.withLock(\.self))
  }

  @Test(
    "A project with modules of its own is built by SwiftPM, as confined as everything else",
    .enabled(if: !Confinement.missing().contains(.processes)))
  func package() async throws {
    let project = try Project()
    for room in [
      "Sources/InfraModel/Unit.swift", "Sources/Infra/Answer.swift", "Sources/Clouds/AWS/Language/AWS.swift",
    ] {
      try project.remove(room)
    }
    try project.remove("Modules/Region.swift")
    try project.write(
      """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "own",
        targets: [
          .target(name: "Shared", path: "Shared"),
          .executableTarget(name: "environments", dependencies: ["Shared"], path: "Environments"),
        ])
      """, to: "Package.swift")
    try project.write("public let region = \"eu-central-1\"", to: "Shared/Region.swift")
    try project.write(
      """
      import Glibc
      import Shared

      let answer =
        #"{"formatVersion":1,"graph":{"formatVersion":1,"environment":"e/dev","region":"\\#(region)","resources":[],"#
        + #""outputs":[]},"diagnostics":[]}"#
      _ = answer.withCString { write(3, $0, strlen($0)) }
      """, to: "Environments/main.swift")
    let evaluator = Evaluator(
      root: project.root, cache: project.cache, toolchain: try Toolchain.find(in: ProcessInfo.processInfo.environment))
    let expected = Evaluated(graph: Graph(environment: "e/dev", region: "eu-central-1"))
    #expect(try await evaluator.graph(of: "e/dev") == expected)
  }
}
