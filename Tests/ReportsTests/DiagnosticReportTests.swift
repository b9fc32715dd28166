import InfraModel
import Testing

@testable import Reports

@Suite("A diagnostic as text")
struct DiagnosticReportTests {
  private let file = """
    let environment = Environment("finally/dev", in: .euCentral1) {
      // the private part, "quoted(" and all
      let network = Network(
        cidr: "10.0.0.0/16",
        subnet: Subnet("a, b", cidr: "10.1.0.0/24"), zones: 3
      )
    \tQueue("imports", retention: .days(\\(7, 8)), delay: 3)
    }
    """

  private func text(_ diagnostics: [Diagnostic]) -> String {
    let source = file
    let page = Page(width: 80)
    return DiagnosticReport { $0 == "Dev.swift" ? source : nil }.lines(diagnostics).rendered(on: page)
  }

  private func at(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(file: "Dev.swift", line: line, column: column)
  }

  @Test("A diagnostic underlines the call where no label is named")
  func call() {
    #expect(
      text([
        Diagnostic(
          .protected, "imports would be deleted, but it is protected", at: at(7, 2),
          fix: "add .allowDeletion(of: \"imports\", because: \"…\"), or keep the declaration")
      ]) == """
        error IN2041: imports would be deleted, but it is protected
          Dev.swift:7:2
           7 │  Queue("imports", retention: .days(\\(7, 8)), delay: 3)
             │  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          fix: add .allowDeletion(of: "imports", because: "…"), or keep the declaration

        """)
  }

  @Test("A diagnostic underlines the argument with the label, on its own line")
  func label() {
    #expect(
      text([Diagnostic(.duplicateOutput, "10.0.0.0/33 is no network", at: at(3, 17), label: "cidr", fix: "use /16")])
        == """
        error IN1012: 10.0.0.0/33 is no network
          Dev.swift:4:5
           4 │     cidr: "10.0.0.0/16",
             │     ^~~~~~~~~~~~~~~~~~~
          fix: use /16

        """)
  }

  @Test("A diagnostic does not look for the label inside of other calls")
  func nested() {
    #expect(
      text([Diagnostic(.duplicateOutput, "no zones", at: at(3, 17), label: "zones")]) == """
        error IN1012: no zones
          Dev.swift:5:50
           5 │     subnet: Subnet("a, b", cidr: "10.1.0.0/24"), zones: 3
             │                                                  ^~~~~~~~

        """)
  }

  @Test("A diagnostic shows the place alone where the file cannot be read")
  func unreadable() {
    let position = SourcePosition(file: "Gone.swift", line: 3, column: 1)
    #expect(
      text([Diagnostic(.duplicateName, "a name is taken", severity: .warning, at: position)]) == """
        warning IN1001: a name is taken
          Gone.swift:3:1

        """)
  }

  @Test("Diagnostics show notes with their lines, and errors before warnings")
  func notes() {
    #expect(
      text([
        Diagnostic(.unplaced, "nothing uses it", severity: .warning, at: at(7, 7)),
        Diagnostic(
          .notPlaced, "the name imports is used twice", at: at(7, 7), label: "delay",
          notes: [.init("first used here", at: at(3, 17)), .init("names are unique in their component")]),
      ]) == """
        error IN1002: the name imports is used twice
          Dev.swift:7:46
           7 │  Queue("imports", retention: .days(\\(7, 8)), delay: 3)
             │                                              ^~~~~~~~
          note: first used here
          Dev.swift:3:17
           3 │   let network = Network(
             │                 ^~~~~~~~
          note: names are unique in their component

        warning IN1018: nothing uses it
          Dev.swift:7:2
           7 │  Queue("imports", retention: .days(\\(7, 8)), delay: 3)
             │  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        """)
  }

  @Test("A summary of diagnostics counts errors and warnings")
  func summary() {
    let diagnostics = [
      Diagnostic(.badName, "a"), Diagnostic(.badName, "b"), Diagnostic(.badName, "c", severity: .warning),
    ]
    #expect(DiagnosticReport.summary(diagnostics) == "2 errors, 1 warning")
  }

  @Test("The hint is about the first error, and only about an error that this version knows")
  func hint() throws {
    func hint(_ diagnostics: [Diagnostic]) -> String {
      DiagnosticReport.hint(diagnostics).rendered(on: Page(width: 80))
    }
    let warning = Diagnostic(.unplaced, "a", severity: .warning)
    #expect(
      hint([warning, Diagnostic(.protected, "b"), Diagnostic(.inUse, "c")]) == "\nmore: infra explain IN2041\n")
    #expect(hint([warning]) == "")
    #expect(hint([try Diagnostic(document: ["code": "IN9999", "message": "d", "severity": "error"])]) == "")
  }
}
