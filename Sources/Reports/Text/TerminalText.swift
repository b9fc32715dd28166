public import InfraModel

/// Text that may go to a terminal, or into the log of a pipeline: whoever wrote it, it moves no cursor, changes no
/// color, turns no text round and gives no command to a runner.
///
/// Nothing else is written by commands, so that forgetting to escape does not compile.
public struct TerminalText: Hashable, Sendable {
  public let text: String

  private init(escaped text: String) { self.text = text }

  /// One line, or a part of one: a line feed is shown, not written.
  public init(_ text: String) { self.init(escaped: Self.withoutCommands(Self.escaped(text))) }

  /// Text of a language: drawings, Markdown. Its line feeds stay.
  public init(lines text: EscapedText<some EscapingLanguage>) { self.init(lines: text.text) }

  /// A text of several lines. Its line feeds stay.
  public init(lines text: String) {
    let lines = Self.lines(text).map { Self.withoutCommands(Self.escaped($0, keepsTabs: true)) }
    self.init(escaped: lines.joined(separator: "\n"))
  }

  /// Lines of a report.
  public init(_ lines: [Line], on page: Page) { self.init(escaped: lines.rendered(on: page)) }

  /// A document as people read it.
  public static func json(_ value: Value, symbols: JSON.Symbols = .tagged) -> TerminalText {
    TerminalText(escaped: escaped(json: JSON.pretty(value, symbols: symbols)))
  }

  /// Documents, one a line.
  public static func jsonLines(_ values: [Value]) -> TerminalText {
    TerminalText(
      escaped: values.map { escaped(json: JSON.canonical($0)) + "\n" }.joined())
  }

  /// A document's canonical text, as a line.
  static func jsonLine(_ bytes: [UInt8]) -> TerminalText {
    TerminalText(escaped: escaped(json: bytes + [UInt8(ascii: "\n")]))
  }

  /// Texts one after the other.
  public static func joined(_ parts: [TerminalText]) -> TerminalText {
    TerminalText(escaped: parts.map(\.text).joined())
  }

  // MARK: Escapes

  /// A text in which every character that would not just be shown stands as an escape (`\u{1B}`).
  static func escaped(_ text: String, keepsTabs: Bool = false) -> String {
    // ASCII and what has no escape among its letters is the rule.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    guard text.unicodeScalars.contains(where: \.isDeceptive) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += keepsTabs ? "\t" : "\\t"
      case _ where scalar.isDeceptive: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The lines of a text, whichever way they are ended.
  static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
  }

  /// A line that no runner takes for a command. GitHub's takes `::name …::` at the beginning of a line, blanks before
  /// it passed over, and `##[name]` anywhere in it (`ActionCommand` of actions/runner); Azure's `##vso[` and TeamCity's
  /// `##teamcity[` are of the second form.
  static func withoutCommands(_ line: String) -> String {
    var line = line
    let start = line.unicodeScalars.firstIndex { !$0.properties.isWhitespace } ?? line.endIndex
    if line.utf8[start...].starts(with: "::".utf8), isPair(UInt8(ascii: ":"), in: line.utf8[start...].dropFirst(2)) {
      line.unicodeScalars.replaceSubrange(start...start, with: #"\u{3A}"#.unicodeScalars)
    }
    guard isPair(UInt8(ascii: "#"), in: line.utf8) else { return line }
    // From the end: whether letters and `#` lead to a bracket from here.
    var result: [UInt8] = []
    var leads = false
    let bytes = Array(line.utf8)
    for index in bytes.indices.reversed() {
      let byte = bytes[index]
      let isCommand = leads && byte == UInt8(ascii: "#") && bytes[index + 1] == byte
      if isCommand { result += #"\u{23}"#.utf8.reversed() } else { result.append(byte) }
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      leads = byte == UInt8(ascii: "[") || (leads && (isLetter || byte == UInt8(ascii: "#")))
    }
    return String(decoding: result.reversed(), as: UTF8.self)
  }

  /// Whether a byte stands twice in a row.
  private static func isPair(_ wanted: UInt8, in bytes: some Sequence<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte == wanted, last == wanted { return true }
      last = byte
    }
    return false
  }

  /// JSON text in which what is deceptive stands as JSON's own escapes: it reads back equal. It can only stand inside
  /// of strings, since everything else of JSON is ASCII.
  private static func escaped(json bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.hasAny(from: 0x7F, or: UInt8(ascii: "#")) else { return text }
    var result = ""
    result.reserveCapacity(bytes.count + 16)
    var last: Unicode.Scalar = " "
    // What lies between escapes is copied as a whole.
    var start = text.startIndex
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      if scalar != "\n", scalar.isDeceptive || (scalar == "#" && last == "#") {
        let digits = String(scalar.value, radix: 16)
        result += text[start..<index]
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        start = text.unicodeScalars.index(after: index)
      }
      last = scalar
    }
    result += text[start...]
    return result
  }
}
