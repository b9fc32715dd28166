import InfraModel
import Testing

@testable import Reports

@Suite("What is printed does nothing but show, whoever wrote it")
struct TerminalTextTests {
  private static let page = Page(width: 80)

  /// What must never reach a terminal or log as it is.
  private static let hostile: [(text: String, shown: String)] = [
    ("a\u{1B}[2J\u{1B}[31mPWNED\u{7}", #"a\u{1B}[2J\u{1B}[31mPWNED\u{7}"#),
    ("a\u{1B}]0;title\u{7}b", #"a\u{1B}]0;title\u{7}b"#),
    ("a\u{9B}31mb", #"a\u{9B}31mb"#), ("a\u{85}b", #"a\u{85}b"#), ("a\u{7F}b", #"a\u{7F}b"#),
    ("a\u{0}b", #"a\u{0}b"#), ("a\rb", #"a\rb"#), ("a\nb", #"a\nb"#), ("a\r\nb", #"a\r\nb"#), ("a\tb", #"a\tb"#),
    ("a\u{2028}b\u{2029}c", #"a\u{2028}b\u{2029}c"#),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e", #"a\u{202E}b\u{2066}c\u{200F}d\u{61C}e"#),
    ("a\n::error::b", #"a\n::error::b"#),
    ("::error file=x::b", #"\u{3A}:error file=x::b"#), ("  ::set-output name=a::b", #"  \u{3A}:set-output name=a::b"#),
    ("\u{3000}::stop-commands::b", "\u{3000}" + #"\u{3A}:stop-commands::b"#),
    ("a ##[error]b", #"a \u{23}#[error]b"#), ("##vso[task.setvariable]x", #"\u{23}#vso[task.setvariable]x"#),
    (":::error::b", #"\u{3A}::error::b"#), ("###[group]x", #"\u{23}\u{23}#[group]x"#),
    ("##teamcity[x]", #"\u{23}#teamcity[x]"#),
  ]

  /// What people write.
  private static let honest = [
    "", "plain", "ünïcödé 日本 👩‍👩‍👧", "::/0", "fe80::1 and ::1", "# heading", "## heading", "a ## [b]", "a::b::c", "│ ::x::",
    "e\u{301}",
  ]

  @Test("A line of text shows whatever it holds, and does nothing else", arguments: hostile)
  func line(_ text: String, _ shown: String) {
    #expect([Line(text, .danger)].rendered(on: Self.page) == shown + "\n")
    #expect(TerminalText(text).text == shown)
    // Piece by piece it is the same, and colors are ours alone.
    var line = Line()
    for scalar in text.unicodeScalars { line.add(String(Character(scalar))) }
    #expect([line].rendered(on: Self.page) == shown + "\n")
    let colored = [Line(text, .danger)].rendered(on: Page(width: 80, isColored: true))
    #expect(colored.unicodeScalars.count { $0 == "\u{1B}" } == 2)
  }

  @Test("A line of honest text stays as it is", arguments: honest)
  func unchanged(_ text: String) {
    #expect([Line(text)].rendered(on: Self.page) == text + "\n")
    #expect(TerminalText(lines: text + "\n" + text).text == text + "\n" + text)
  }

  @Test("Messages of other programs keep their lines and tabs, and nothing else")
  func lines() {
    let text = "a.swift:1:1: error: no\r\n\tx\n::error::y\n\u{1B}[1Aerased\n"
    #expect(
      Line.lines(of: text).rendered(on: Self.page)
        == "a.swift:1:1: error: no\n\tx\n" + #"\u{3A}:error::y"# + "\n" + #"\u{1B}[1Aerased"# + "\n")
    #expect(Line.lines(of: "a\n\nb", edge: "| ").rendered(on: Self.page) == "| a\n|\n| b\n")
    #expect(Line.lines(of: "").isEmpty)
  }

  @Test("A diagnostic stays in its lines")
  func diagnostic() {
    let diagnostic = Diagnostic(
      .wrongForm, "no\n::error::x\u{1B}[2J", address: "a",
      at: SourcePosition(file: "a\u{1B}[1A\n.swift", line: 1, column: 1),
      notes: [.init("it printed:\n::error::y\n\u{202E}z\u{9B}2K\nerror IN9999: forged")], fix: "x\n::warning::y")
    #expect(
      DiagnosticReport { _ in nil }.lines(diagnostic).rendered(on: Self.page) == #"""
        error IN2007: no\n::error::x\u{1B}[2J
          a\u{1B}[1A\n.swift:1:1
          note: it printed:
          │ ::error::y
          │ \u{202E}z\u{9B}2K
          │ error IN9999: forged
          fix: x\n::warning::y

        """#)
  }

  @Test("A value of any size does not fill the terminal: the beginning of a message and its length are shown")
  func long() {
    let message = "a" + String(repeating: "x", count: 1 << 20) + "z"
    let text = DiagnosticReport { _ in nil }.lines(Diagnostic(.wrongForm, message)).rendered(on: Self.page)
    #expect(text == "error IN2007: a" + String(repeating: "x", count: 3999) + "… (1048578 characters)\n")
  }

  @Test("A line of source is shown with its mark below what it is about, and only if a person could read it")
  func source() {
    let position = SourcePosition(file: "E.swift", line: 1, column: 4)
    func text(_ source: String, at position: SourcePosition) -> String {
      DiagnosticReport { _ in source }.lines(Diagnostic(.wrongForm, "no", at: position)).rendered(on: Self.page)
    }
    #expect(
      text("\u{1B}\u{1B} call(1)", at: position) == #"""
        error IN2007: no
          E.swift:1:4
           1 │ \u{1B}\u{1B} call(1)
             │              ^~~~~~~

        """#)
    #expect(
      text(String(repeating: "x", count: 5_000), at: position) == "error IN2007: no\n  E.swift:1:4\n")
    // Numbers that no file has, and brackets that no parser should follow.
    for column in [Int.min, -1, 0, .max] {
      let place = SourcePosition(file: "E.swift", line: 1, column: column)
      #expect(text("call(1)", at: place).contains("│"))
    }
    for line in [Int.min, -1, 0, 3, .max] {
      let place = SourcePosition(file: "E.swift", line: line, column: 1)
      #expect(text("call(1)", at: place) == "error IN2007: no\n  E.swift:\(line):1\n")
    }
    let deep = "call(" + String(repeating: #""\("#, count: 300_000)
    #expect(text(deep, at: SourcePosition(file: "E.swift", line: 1, column: 1)).hasSuffix("E.swift:1:1\n"))
  }

  @Test("JSON with control characters reads back equal, and has none of them as they are", arguments: hostile)
  func json(_ text: String, _ shown: String) throws {
    let document: Value = ["a": .string(text), "b": ["c": .string(text)]]
    let written = TerminalText.json(document).text
    #expect(try JSON.parse(written) == document)
    #expect(!written.unicodeScalars.contains { $0 != "\n" && $0.isDeceptive })
    #expect(!written.contains("##"))
    #expect(!written.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("::") })
    let lines = TerminalText.jsonLines([document, document]).text.split(separator: "\n")
    #expect(try lines.map { try JSON.parse(String($0)) } == [document, document])
  }

  @Test("Drawings, Markdown and pages show what they hold, and do nothing else", arguments: hostile)
  func others(_ text: String, _ shown: String) {
    let address = Address("x\"]; evil [label=\"<img src=x>" + text)
    let graph = Graph(
      environment: EnvironmentName(text), region: "r", resources: [ResourceNode(address: address, type: "A::B\"::C")])
    for drawing in GraphDrawing.allCases {
      let drawn = drawing.text(of: graph).text
      #expect(!drawn.unicodeScalars.contains { $0 != "\n" && $0.isDeceptive })
      #expect(drawn.split(separator: "\n").count == (drawing == .dot ? 5 : 2))
    }
    for escaped in [Markdown.escaped(text), HTML.escaped(text)] {
      #expect(!escaped.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.isDeceptive })
    }
  }

  @Test("A quotation mark, a backslash and a mark of HTML end no string of a drawing")
  func quotation() {
    let graph = Graph(
      environment: "e/dev", region: "r", resources: [ResourceNode(address: #"a\"<b>#;&"#, type: "AWS::EC2::VPC")])
    #expect(GraphDrawing.dot.text(of: graph).text.contains(#"  "a\\\"<b>#;&" [label="a\\\"<b>#;&\nEC2::VPC"]"#))
    #expect(
      GraphDrawing.mermaid.text(of: graph).text == #"""
        flowchart LR
          r0["a#92;#34;#60;b#62;#35;#59;#38;<br/>EC2::VPC"]

        """#)
  }
}
