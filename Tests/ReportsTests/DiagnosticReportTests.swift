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

  @Test("underlines the call where no label is named")
  func call() {
    #expect(
      text([
        Diagnostic(
          "IN2041", "imports would be deleted, and is protected", at: at(7, 2),
          fix: "add .allowDeletion(of: \"imports\", because: \"…\"), or keep the declaration")
      ]) == """
        error IN2041: imports would be deleted, and is protected
          Dev.swift:7:2
           7 │  Queue("imports", retention: .days(\\(7, 8)), delay: 3)
             │  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          fix: add .allowDeletion(of: "imports", because: "…"), or keep the declaration

        """)
  }

  @Test("underlines the argument with the label, on its own line")
  func label() {
    #expect(
      text([Diagnostic("IN1012", "10.0.0.0/33 is no network", at: at(3, 17), label: "cidr", fix: "use /16")]) == """
        error IN1012: 10.0.0.0/33 is no network
          Dev.swift:4:5
           4 │     cidr: "10.0.0.0/16",
             │     ^~~~~~~~~~~~~~~~~~~
          fix: use /16

        """)
  }

  @Test("does not look for the label inside of other calls")
  func nested() {
    #expect(
      text([Diagnostic("IN1012", "no zones", at: at(3, 17), label: "zones")]) == """
        error IN1012: no zones
          Dev.swift:5:50
           5 │     subnet: Subnet("a, b", cidr: "10.1.0.0/24"), zones: 3
             │                                                  ^~~~~~~~

        """)
  }

  @Test("shows the place alone where the file cannot be read")
  func unreadable() {
    let position = SourcePosition(file: "Gone.swift", line: 3, column: 1)
    #expect(
      text([Diagnostic("IN1001", "a name is taken", severity: .warning, at: position)]) == """
        warning IN1001: a name is taken
          Gone.swift:3:1

        """)
  }

  @Test("shows notes with their lines, and errors before warnings")
  func notes() {
    #expect(
      text([
        Diagnostic("IN1090", "nothing uses it", severity: .warning, at: at(7, 7)),
        Diagnostic(
          "IN1002", "the name imports is used twice", at: at(7, 7), label: "delay",
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

        warning IN1090: nothing uses it
          Dev.swift:7:2
           7 │  Queue("imports", retention: .days(\\(7, 8)), delay: 3)
             │  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        """)
  }

  @Test("counts errors and warnings")
  func summary() {
    let diagnostics = [
      Diagnostic("IN1", "a"), Diagnostic("IN1", "b"), Diagnostic("IN1", "c", severity: .warning),
    ]
    #expect(DiagnosticReport.summary(diagnostics) == "2 errors, 1 warning")
  }
}
