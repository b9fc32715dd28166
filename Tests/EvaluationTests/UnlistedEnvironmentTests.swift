import InfraModel
import Testing

@testable import Evaluation

@Suite("An environment that is declared and not listed is found by its text")
struct UnlistedEnvironmentTests {
  private func found(_ text: String) -> UnlistedEnvironment? {
    UnlistedEnvironment(of: "shop/qa", in: text, file: "Environments/QA.swift")
  }

  @Test(
    "Where it stands, and the line that lists it",
    arguments: [
      ("import Infra\n\nlet qa = Environment(\"shop/qa\", in: .euCentral1) {", 3, 10, "qa"),
      ("let qa =\n  Environment(\n    \"shop/qa\", in: .euCentral1) {", 2, 3, "qa"),
      ("public let qa: Environment = Environment(\"shop/qa\")", 1, 30, "qa"),
      ("// Environment(\"shop/qa\")\nlet qa = Environment(\"shop/qa\")", 2, 10, "qa"),
      ("extension Shops {\n  static let qa = Environment(\"shop/qa\")", 2, 19, nil),
      ("do {\n  let qa = Environment(\"shop/qa\")", 2, 12, nil),
      ("private let qa = Environment(\"shop/qa\")", 1, 18, nil),
      ("var made: Environment { Environment(\"shop/qa\") }", 1, 25, nil),
    ] as [(String, Int, Int, String?)])
  func declared(_ text: String, _ line: Int, _ column: Int, _ constant: String?) throws {
    let found = try #require(self.found(text))
    #expect(found.position == SourcePosition(file: "Environments/QA.swift", line: line, column: column))
    #expect(found.constant == constant)
  }

  @Test(
    "What only looks like it is none",
    arguments: [
      "", "let qa = \"shop/qa\"", "let qa = Environment(\"shop/qa2\")", "let qa = OtherEnvironment(\"shop/qa\")",
      "let other = Environment.output(\"x\", of: \"shop/qa\")", "\"shop/qa\"",
    ])
  func otherwise(_ text: String) { #expect(found(text) == nil) }

  @Test("The evaluator says where, in the place of a list of names")
  func told() async throws {
    let project = try Project()
    try project.write("import Infra\n\nlet qa = Environment(\"e/qa\")", to: "Environments/QA.swift")
    let problem = Diagnostic(.unknownEnvironment, "there is no environment 'e/qa'")
    let pretence = Pretence { _ in
      .init(
        end: .exited(0),
        answer: JSON.canonical(["formatVersion": 1, "diagnostics": [problem.document]] as Value))
    }
    for _ in 1...2 {
      await #expect(
        throws: EvaluationError.problems([
          Diagnostic(
            .unknownEnvironment,
            "the environment 'e/qa' is declared here, but Environments/main.swift does not list it",
            at: SourcePosition(file: "Environments/QA.swift", line: 3, column: 10),
            fix: "add the line 'qa' to Environments.run { … } in Environments/main.swift")
        ])
      ) { _ = try await pretence.evaluator(project).graph(of: "e/qa") }
    }
    await #expect(throws: EvaluationError.problems([problem])) {
      _ = try await pretence.evaluator(project).graph(of: "e/other")
    }
  }
}
