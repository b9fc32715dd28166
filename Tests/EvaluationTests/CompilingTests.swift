import Foundation
import InfraModel
import Testing

@testable import Evaluation

@Suite("A project is compiled, run and read", .serialized)
struct CompilingTests {
  @Test("From sources to a graph, through an edit and a mistake")
  func whole() async throws {
    let project = try Project()
    let toolchain = try Toolchain.find(in: ProcessInfo.processInfo.environment)
    let evaluator = Evaluator(root: project.root, cache: project.cache, toolchain: toolchain)
    #expect(
      try await evaluator.graph(of: "e/dev")
        == Evaluated(graph: Graph(environment: "e/graph", region: "eu-central-1")))
    #expect(try await evaluator.environments() == [])

    try project.write("public let region = \"us-east-1\"", to: "Modules/Region.swift")
    #expect(
      try await evaluator.graph(of: "e/dev") == Evaluated(graph: Graph(environment: "e/graph", region: "us-east-1")))

    try project.write("public let region: Int = \"us-east-1\"", to: "Modules/Region.swift")
    let error = await #expect(throws: EvaluationError.self) { _ = try await evaluator.graph(of: "e/dev") }
    #expect(
      error?.compilerOutput?.contains(
        "Modules/Region.swift:1:26: error: cannot convert value of type 'String' to specified type 'Int'") == true)

    try project.write("public let region = [\"\"][1]", to: "Modules/Region.swift")
    let crash = await #expect(throws: EvaluationError.self) { _ = try await evaluator.graph(of: "e/dev") }
    guard case .crashed("e/dev", _, let printed) = crash else {
      Issue.record("\(String(describing: crash))")
      return
    }
    #expect(printed.contains("Index out of range"))
  }
}
