internal import InfraModel

/// A language that others read, in which a text has marks that do something: tags, links, ends of strings.
public protocol EscapingLanguage: Sendable {
  /// The text as it has to be written to be shown as it is and to do nothing.
  static func escaped(_ text: String) -> String
}

/// Text of a language. The literals in our sources are its marks; what is interpolated is escaped, whoever wrote it:
///
///     let row: HTMLText = "<td>\(name)</td>"   // <td>&lt;b&gt;</td>
///
/// A literal inside of an interpolation is a `String` like any other there: a choice between marks gets a constant.
///
/// Pages, comments and drawings are made of nothing else, so that forgetting to escape does not compile: a `String` is
/// not text of a language, has no operator with one, and a literal is a `StaticString`, which nothing but a literal
/// makes. Text of another language is not taken either. ``text`` leads out, and what comes back in is escaped again.
/// That is the compiler's to keep, and no test shows it; where in a language the escapes hold is said at each.
public struct EscapedText<Language: EscapingLanguage>: Hashable, Sendable {
  /// What is written to a file or a request. To a terminal it goes as ``TerminalText``.
  public private(set) var text: String

  private init(escaped text: String) { self.text = text }

  /// Text that is shown as it is.
  public init(_ text: String) { self.init(escaped: Language.escaped(text)) }

  /// The same text several times.
  init(repeating piece: EscapedText, count: Int) { self.init(escaped: String(repeating: piece.text, count: count)) }

  var isEmpty: Bool { text.isEmpty }

  /// The bytes that it takes.
  var size: Int { text.utf8.count }

  static func + (left: EscapedText, right: EscapedText) -> EscapedText { EscapedText(escaped: left.text + right.text) }

  static func += (left: inout EscapedText, right: EscapedText) { left.text += right.text }
}

extension EscapedText: ExpressibleByStringInterpolation {
  public init(stringLiteral marks: StaticString) { self.init(escaped: marks.description) }

  public init(stringInterpolation: StringInterpolation) { self.init(escaped: stringInterpolation.text) }

  /// Takes marks as they are, text escaped, text of the same language and numbers as they are, and nothing else.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    public mutating func appendLiteral(_ marks: StaticString) { text += marks.description }

    public mutating func appendInterpolation(_ text: String) { self.text += Language.escaped(text) }

    public mutating func appendInterpolation(_ text: EscapedText) { self.text += text.text }

    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }
}

extension Sequence {
  /// Texts of a language as one.
  func joined<Language>(separator: EscapedText<Language> = "") -> EscapedText<Language>
  where Element == EscapedText<Language> {
    var result: EscapedText<Language> = ""
    var isFirst = true
    for text in self {
      if !isFirst { result += separator }
      result += text
      isFirst = false
    }
    return result
  }
}

extension HTMLText {
  /// A document for programs inside of a page, in a script element that runs nothing.
  ///
  /// The only text that goes by ``HTML/escaped(_:)``: no reference to a character is read in a script element, and
  /// nothing but its end tag or a comment ends it or keeps it open. Both begin with `<`, which stands in JSON inside of
  /// strings only and is written as JSON's own escape.
  static func data(_ document: Value) -> HTMLText {
    let json = String(decoding: JSON.canonical(document, symbols: .tagged), as: UTF8.self)
    return HTMLText(
      escaped: #"<script type="application/json" id="data">"# + json.replacing("<", with: #"\u003c"#) + "</script>")
  }
}
