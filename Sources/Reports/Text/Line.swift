/// One line of a report: pieces of text, each with its ink. What is put into it is escaped (``TerminalText``), so that a
/// text from elsewhere stays in its line and does nothing.
public struct Line: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    let text: String
    let ink: Ink

    init(text: String, ink: Ink, keepsTabs: Bool = false) {
      self.text = TerminalText.escaped(text, keepsTabs: keepsTabs)
      self.ink = ink
    }
  }

  var pieces: [Piece]

  public init(_ text: String = "", _ ink: Ink = .plain) {
    pieces = text.isEmpty ? [] : [Piece(text: text, ink: ink)]
  }

  /// A text of several lines, such as another program's messages: its line feeds and tabs stay.
  /// - Parameter edge: what each line begins with.
  public static func lines(of text: String, edge: String = "") -> [Line] {
    var lines = TerminalText.lines(text)
    if lines.last == "" { lines.removeLast() }
    return lines.map { text in
      var line = Line(edge, .quiet)
      if !text.isEmpty { line.pieces.append(Piece(text: text, ink: .plain, keepsTabs: true)) }
      return line
    }
  }

  /// The columns that it takes.
  public var width: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// Adds text at the end.
  package mutating func add(_ text: String, _ ink: Ink = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, ink: ink)) }
  }

  /// Adds blanks up to a column; at least `gap` of them if anything is there.
  package mutating func pad(to column: Int, gap: Int = 0) {
    let blanks = max(column - width, gap)
    if blanks > 0 { add(String(repeating: " ", count: blanks)) }
  }

  /// The line in at most some columns; `…` stands for what is cut off.
  func clipped(to limit: Int) -> Line {
    guard width > limit else { return self }
    var line = Line()
    for piece in pieces {
      let left = limit - 1 - line.width
      guard piece.text.columns > left else {
        line.pieces.append(piece)
        continue
      }
      line.add(String(piece.text.prefix(max(left, 0))) + "…", piece.ink)
      break
    }
    return line
  }

  /// Puts text at the right edge, if there is room for it behind two blanks.
  /// - Returns: whether there was room.
  @discardableResult
  mutating func alignRight(_ text: String, _ ink: Ink = .quiet, width: Int) -> Bool {
    guard self.width + 2 + text.columns <= width else { return false }
    pad(to: width - text.columns)
    add(text, ink)
    return true
  }

  /// The line as text, without blanks at its end.
  func rendered(on page: Page) -> String {
    var result = ""
    for piece in pieces {
      if page.isColored, !piece.ink.code.isEmpty {
        result += piece.ink.code + piece.text + "\u{1B}[0m"
      } else {
        result += piece.text
      }
    }
    while result.last == " " { result.removeLast() }
    return TerminalText.withoutCommands(result)
  }
}

extension [Line] {
  /// The lines as text, each ended by a line feed.
  public func rendered(on page: Page) -> String {
    var result = ""
    for line in self {
      result += line.rendered(on: page)
      result += "\n"
    }
    return result
  }
}

extension String {
  /// The columns that the text takes in a terminal, one for each character.
  package var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count
  }

  /// The text, shortened in its middle by `…` to at most some columns.
  func shortened(to limit: Int) -> String {
    let length = columns
    guard length > limit else { return self }
    guard limit > 1 else { return "…" }
    let head = (limit - 1 + 1) / 2
    return prefix(head) + "…" + suffix(limit - 1 - head)
  }

  /// Two texts, each shortened so that the place where they begin to differ stays visible.
  static func shortened(_ first: String, _ second: String, to limit: Int) -> (String, String) {
    guard Swift.max(first.columns, second.columns) > limit else { return (first, second) }
    let common = zip(first, second).prefix { $0 == $1 }.count
    let context = limit / 3
    guard common > context else { return (first.shortened(to: limit), second.shortened(to: limit)) }
    func cut(_ text: String) -> String {
      let rest = "…" + text.dropFirst(common - context)
      return rest.columns > limit ? rest.prefix(limit - 1) + "…" : rest
    }
    return (cut(first), cut(second))
  }

  /// The text in lines of at most some columns, broken at blanks where there are any.
  func wrapped(to limit: Int) -> [String] {
    guard columns > limit, limit > 0 else { return [self] }
    var lines: [String] = []
    var current = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if !current.isEmpty, current.columns + 1 + String(word).columns > limit {
        lines.append(current)
        current = String(word)
      } else {
        current += current.isEmpty ? String(word) : " " + word
      }
    }
    if !current.isEmpty { lines.append(current) }
    return lines
  }
}
