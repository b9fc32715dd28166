import Explanations
import InfraModel
import Reports
import TestFiles
import Testing

@testable import Commands
@testable import UseCases

@Suite("Every diagnostic's code is explained")
struct ExplanationTests {
  private static let explanations = ExplanationArea.all.flatMap(\.explanations)

  @Test("Every diagnostic's code is explained once, by an entry of its own")
  func complete() {
    let explained = Self.explanations.map(\.code)
    #expect(Set(explained).count == explained.count)
    #expect(DiagnosticCode.allCases.filter { !explained.contains($0) } == [])
  }

  @Test("Every diagnostic's code is of the stable form")
  func form() {
    for code in DiagnosticCode.allCases {
      #expect(Diagnostic.Code.known(code).number.map { (1000..<9000).contains($0) } == true, "\(code.rawValue)")
    }
  }

  @Test("Every diagnostic's code is produced somewhere, by its case; its text stands nowhere else")
  func produced() throws {
    let enumeration = "InfraModel/DiagnosticCode.swift"
    var used: Set<Substring> = []
    for (path, text) in try Repository.sources(of: "Sources") where !path.hasSuffix(enumeration) {
      #expect(text.firstMatch(of: /"IN[0-9]{4}/) == nil, "\(path)")
      guard !path.contains("/Explanations/") else { continue }
      used.formUnion(text.matches(of: /\.([a-z][A-Za-z]*)/).map(\.output.1))
    }
    #expect(DiagnosticCode.allCases.filter { !used.contains("\($0)") } == [])
  }

  @Test("Every explanation is in plain sentences: a title without a full stop, then texts with one")
  func style() {
    let dialect = /\b(?:is|are|be) no (?!longer)|\banew\b|\bnobody\b|\btold\b|\btells\b|\bbehind\b/
    for explanation in Self.explanations {
      let code = explanation.code.rawValue
      let (title, meaning, wayOut) = (explanation.title, explanation.meaning, explanation.wayOut)
      #expect(title.first.map { $0.isUppercase || "-$.".contains($0) } == true && title.last != ".", "\(code)")
      #expect(title.count <= 80, "\(code)")
      #expect(meaning.count > 20 && meaning.last == "." && wayOut.count > 10 && wayOut.last == ".", "\(code)")
      #expect(explanation.output.contains(code + ": "), "\(code)")
      for text in [title, meaning, explanation.output, wayOut] {
        // "There is no …" is English; "it is no …" is not.
        let claims = text.replacing(/[Tt]here (?:is|are) no/, with: "")
        #expect(claims.firstMatch(of: dialect) == nil, "\(code): \(text)")
      }
    }
  }

  @Test("Every explanation names a document that is there to read on")
  func documents() throws {
    for more in Set(Self.explanations.map(\.more)) {
      let parts = more.split(separator: "#")
      let headings = try Repository.text(String(parts[0])).split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { ErrorsDocument.anchor($0.drop { $0 == "#" }.trimmingPrefix(" ").description) }
      #expect(parts.count == 1 || headings.contains(String(parts[1])), "\(more)")
    }
  }

  @Test("Every explanation stands in docs/errors.md as infra explain shows it")
  func document() throws {
    try Golden.expect(ErrorsDocument.text, ErrorsDocument.path)
  }

  @Test("An explanation is shown on a page of the terminal")
  func shown() throws {
    let explanation = try Explain.explanation(of: "2062")
    #expect(
      ExplanationReport(explanation).lines(on: Page(width: 80)).rendered(on: Page(width: 80)) == """
        IN2062: A saved plan was changed after it was saved

          Its digest is not that of its content.

          Example
            error IN2062: this plan was changed after it was saved

          What to do
          Plan again. A plan is changed by changing the declaration.

          exit code 9: a stored document cannot be read, or belongs to another
          environment
          more: docs/planning.md#what-a-plan-is-bound-to

        """)
    #expect(ExplanationReport(explanation).document["exitCode"] == 9)
  }

  @Test("An explanation is found by its code in any case, and a code that does not exist by the nearest")
  func asked() throws {
    #expect(try Explain.explanation(of: "in2041").code == .protected)
    let failure = #expect(throws: CommandFailure.self) { _ = try Explain.explanation(of: "IN204") }
    #expect(failure?.status == .usage)
    #expect(failure?.diagnostics.first?.fix?.hasPrefix("did you mean IN2") == true)
    #expect(ExplanationIndex().document["areas"]?.list?.count == ExplanationArea.all.count)
  }

  @Test("A code that a newer version made is shown as it is")
  func newer() throws {
    let document: Value = ["code": "IN9999", "message": "new", "severity": "error"]
    let diagnostic = try Diagnostic(document: document)
    #expect(diagnostic.code == .unknown("IN9999") && diagnostic.document == document)
    #expect(Diagnostics([diagnostic]).failure.status == .invalidDeclaration)
  }
}
