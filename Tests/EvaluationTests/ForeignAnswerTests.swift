import Foundation
import Testing

@testable import Evaluation
@testable import InfraModel

@Suite("What a program answers is data of a stranger")
struct ForeignAnswerTests {
  let project: Project

  init() throws { project = try Project() }

  private static func answer(_ graph: Graph, diagnostics: [Diagnostic] = []) -> Program.Outcome {
    let document: Value = [
      "formatVersion": 1, "graph": graph.document, "diagnostics": .list(diagnostics.map(\.document)),
    ]
    return .init(end: .exited(0), answer: JSON.canonical(document, symbols: .tagged))
  }

  private func error(asking name: String, _ outcome: Program.Outcome) async -> EvaluationError? {
    let pretence = Pretence { _ in outcome }
    return await #expect(throws: EvaluationError.self) {
      _ = try await pretence.evaluator(project).graph(of: name)
    }
  }

  @Test("The graph of another environment is refused, also when it comes from the cache")
  func otherEnvironment() async throws {
    let position = SourcePosition(file: "Environments/Evil.swift", line: 3, column: 1)
    let graph = Graph(
      environment: "prod/main", region: "eu-central-1", settings: .init(allowedDeletions: [.init("audit")]),
      position: position)
    let expected = EvaluationError.problems([
      Diagnostic(
        .answerOfOtherEnvironment, "asked for the graph of evil/dev, but the answer is that of prod/main", at: position,
        fix: "let Environments/main.swift call Environments.run and nothing else")
    ])
    let pretence = Pretence { _ in Self.answer(graph) }
    for _ in 1...2 {
      await #expect(throws: expected) { _ = try await pretence.evaluator(project).graph(of: "evil/dev") }
    }
    #expect(pretence.asked.count == 1)
  }

  @Test("A graph whose region or account is another than the list's is refused")
  func otherPlace() async throws {
    let listed = #"{"name":"e/dev","region":"eu-central-1","account":"123456789012"}"#
    func problem(_ graph: Graph) async throws -> String? {
      let pretence = Pretence { arguments in
        arguments[0] == "list"
          ? .init(end: .exited(0), answer: Array((#"{"formatVersion":1,"environments":["# + listed + "]}").utf8))
          : Self.answer(graph)
      }
      let project = try Project()
      let evaluator = pretence.evaluator(project)
      #expect(try await evaluator.environments().count == 1)
      // What is defined may be a region, and the list knows no definitions.
      _ = try await evaluator.graph(of: "e/dev", definitions: ["region": "x"])
      do throws(EvaluationError) {
        _ = try await evaluator.graph(of: "e/dev")
        return nil
      } catch { return error.diagnostics.map { "\($0.code) \($0.message)" }.joined() }
    }
    #expect(try await problem(Graph(environment: "e/dev", region: "eu-central-1", account: "123456789012")) == nil)
    #expect(
      try await problem(Graph(environment: "e/dev", region: "us-east-1", account: "123456789012"))
        == "IN1051 the list of environments has e/dev in eu-central-1, but its graph is in us-east-1")
    #expect(
      try await problem(Graph(environment: "e/dev", region: "eu-central-1"))
        == "IN1051 the list of environments has e/dev in account 123456789012, but its graph is of no account")
  }

  @Test("Names and positions that cannot be are refused with their place in a program's answer")
  func names() async {
    var graph = Graph(environment: "e/dev", region: "eu-central-1")
    graph.resources = [
      ResourceNode(
        address: "q", type: "AWS::Logs::LogGroup",
        position: SourcePosition(file: "/proc/self/environ", line: 1, column: 1))
    ]
    #expect(
      await error(asking: "e/dev", Self.answer(graph))
        == .malformed(
          environment: "e/dev",
          DocumentError(path: "graph.resources.0.position", .expected("a source position inside the project"))))
    graph.resources = [ResourceNode(address: "a\n::error::b", type: "AWS::Logs::LogGroup")]
    #expect(
      await error(asking: "e/dev", Self.answer(graph))
        == .malformed(
          environment: "e/dev", DocumentError(path: "graph.resources.0.address", .expected("an address"))))
  }

  @Test("A program cannot choose how a command ends", arguments: ["IN2041", "IN6001", "IN1007x", "IN1050", "E", ""])
  func codes(_ code: String) async {
    let graph = Graph(environment: "e/dev", region: "eu-central-1")
    var diagnostic = Diagnostic(.badName, "no")
    diagnostic.code = Diagnostic.Code(code)
    #expect(
      await error(asking: "e/dev", Self.answer(graph, diagnostics: [diagnostic]))
        == .malformed(
          environment: "e/dev",
          DocumentError(path: "diagnostics.0.code", .expected("a code of declarations, IN1000 to IN1029"))))
  }

  @Test("Of a declaration with a bad name its own error is told")
  func mistakes() async {
    let graph = Graph(
      environment: "e/dev", region: "eu-central-1",
      resources: [ResourceNode(address: "bad name", type: "AWS::EC2::VPC")])
    let mistake = Diagnostic(.badName, "'bad name' is not a valid name", address: "bad name")
    #expect(await error(asking: "e/dev", Self.answer(graph, diagnostics: [mistake])) == .problems([mistake]))
  }
}
