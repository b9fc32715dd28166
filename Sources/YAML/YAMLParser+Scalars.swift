import InfraModel

/// Plain, quoted and block scalars.
extension YAMLParser {
  /// A quoted or plain scalar, which may go on in further lines that are indented more than its parent.
  mutating func scalar(inside indent: Int) throws(YAML.SyntaxError) -> Value {
    if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") { return .string(try quoted()) }
    let start = self
    try refuseIndicators()
    let text = plainLines(isFlow: false) { ahead, _ in
      let isIndentedByTab = ahead.column == 0 && ahead.bytes[ahead.lineStart..<ahead.place].contains(0x09)
      return ahead.column > indent && !ahead.isAtMarker && !isIndentedByTab
    }
    return try CoreSchema.value(of: text, at: start)
  }

  /// What means something else than the letters of a plain text.
  func refuseIndicators() throws(YAML.SyntaxError) {
    switch current {
    case UInt8(ascii: "&"), UInt8(ascii: "*"): throw failure("anchors and aliases are not understood")
    case UInt8(ascii: "!"): throw failure("tags are not understood")
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: ","), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      throw failure("a text cannot begin with this letter; put it in quotes")
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      if isBlank(byte(1)) { throw failure("a text cannot begin with this letter and a blank; put it in quotes") }
    default: break
    }
  }

  /// A plain text with the further lines that belong to it: a single line feed counts as a blank, of several one is left
  /// out.
  /// - Parameter continues: Whether a line belongs to the text, by the parser at its first letter and that letter.
  mutating func plainLines(isFlow: Bool, _ continues: (YAMLParser, UInt8) -> Bool) -> String {
    var text = plainLine(isFlow: isFlow)
    if text.isEmpty { return text }
    while true {
      var ahead = self
      ahead.skipBlanks()
      var breaks = 0
      while ahead.current == 0x0A {
        ahead.breakLine()
        breaks += 1
        ahead.skipBlanks()
      }
      guard breaks > 0, let byte = ahead.current, byte != UInt8(ascii: "#"), continues(ahead, byte) else { return text }
      text += breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1)
      text += ahead.plainLine(isFlow: isFlow)
      self = ahead
    }
  }

  /// The plain text of this line, without blanks at its end.
  mutating func plainLine(isFlow: Bool) -> String {
    let start = place
    while let byte = current, byte != 0x0A {
      if byte == UInt8(ascii: "#"), place > start, isBlank(bytes[place - 1]) { break }
      if byte == UInt8(ascii: ":") {
        if isBlank(self.byte(1)) { break }
        if isFlow, let next = self.byte(1), ",[]{}".utf8.contains(next) { break }
      }
      if isFlow, ",[]{}".utf8.contains(byte) { break }
      advance()
    }
    var end = place
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    place = end
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  mutating func quoted() throws(YAML.SyntaxError) -> String {
    let start = self
    let quote = current
    let isDouble = quote == UInt8(ascii: "\"")
    advance()
    var text: [UInt8] = []
    while let byte = current {
      if byte == quote {
        advance()
        guard !isDouble, current == quote else { return String(decoding: text, as: UTF8.self) }
        text.append(byte)
        advance()
      } else if byte == 0x0A {
        if isAtMarkerBehindBreak { break }
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        fold(into: &text)
      } else if isDouble, byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(byte)
        advance()
      }
    }
    throw start.failure("the quotes are not closed")
  }

  private var isAtMarkerBehindBreak: Bool {
    var ahead = self
    ahead.breakLine()
    return ahead.isAtMarker
  }

  /// One break is a blank, several are one less.
  private mutating func fold(into text: inout [UInt8]) {
    var breaks = 0
    while current == 0x0A {
      breakLine()
      breaks += 1
      skipBlanks()
    }
    if breaks == 1 { text.append(0x20) } else { text += [UInt8](repeating: 0x0A, count: breaks - 1) }
  }

  private mutating func escape(into text: inout [UInt8]) throws(YAML.SyntaxError) {
    let start = self
    advance()
    guard let byte = current else { throw start.failure("the quotes are not closed") }
    if byte == 0x0A {
      breakLine()
      skipBlanks()
      return
    }
    advance()
    if let plain = Self.escapes[byte] {
      text += plain
      return
    }
    let digits: Int? =
      byte == UInt8(ascii: "x") ? 2 : byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : nil
    guard let digits, place + digits <= bytes.count else { throw start.failure("this escape is not understood") }
    var code = try number(digits, start)
    if digits == 4, (0xD800..<0xDC00).contains(code), current == UInt8(ascii: "\\"), self.byte(1) == UInt8(ascii: "u") {
      advance(2)
      let low = try number(4, start)
      guard (0xDC00..<0xE000).contains(low) else { throw start.failure("this escape is no character") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw start.failure("this escape is no character") }
    text += String(scalar).utf8
  }

  private mutating func number(_ digits: Int, _ start: YAMLParser) throws(YAML.SyntaxError) -> UInt32 {
    guard place + digits <= bytes.count,
      let number = UInt32(String(decoding: bytes[place..<(place + digits)], as: UTF8.self), radix: 16)
    else { throw start.failure("this escape is not understood") }
    advance(digits)
    return number
  }

  private static let escapes: [UInt8: [UInt8]] = [
    UInt8(ascii: "0"): [0], UInt8(ascii: "a"): [7], UInt8(ascii: "b"): [8], UInt8(ascii: "t"): [9], 9: [9],
    UInt8(ascii: "n"): [10], UInt8(ascii: "v"): [11], UInt8(ascii: "f"): [12], UInt8(ascii: "r"): [13],
    UInt8(ascii: "e"): [27], 0x20: [0x20], UInt8(ascii: "\""): [0x22], UInt8(ascii: "/"): [0x2F],
    UInt8(ascii: "\\"): [0x5C], UInt8(ascii: "N"): [0xC2, 0x85], UInt8(ascii: "_"): [0xC2, 0xA0],
    UInt8(ascii: "L"): [0xE2, 0x80, 0xA8], UInt8(ascii: "P"): [0xE2, 0x80, 0xA9],
  ]

  // MARK: Block scalars

  /// What becomes of the line breaks at the end.
  private enum Chomping { case clip, strip, keep }

  mutating func blockScalar(inside parent: Int) throws(YAML.SyntaxError) -> String {
    let isFolded = current == UInt8(ascii: ">")
    advance()
    var chomping = Chomping.clip
    var indent: Int?
    while let byte = current, !isBlank(byte) {
      switch byte {
      case UInt8(ascii: "-"): chomping = .strip
      case UInt8(ascii: "+"): chomping = .keep
      case UInt8(ascii: "1")...UInt8(ascii: "9"): indent = max(parent, 0) + Int(byte - 0x30)
      default: throw failure("a block of text begins on the next line")
      }
      advance()
    }
    try endLine()
    guard current == 0x0A else { return "" }
    breakLine()
    let depth = indent ?? max(indentOfText(), parent + 1)
    var text = ""
    var breaks = try blankLines(upTo: depth)
    var end = ""
    while current != nil, column == depth, !isAtMarker {
      text += breaks
      let isMore = isBlank(current)
      let start = place
      while let byte = current, byte != 0x0A { _ = byte; advance() }
      text += String(decoding: bytes[start..<place], as: UTF8.self)
      end = current == 0x0A ? "\n" : ""
      if current == 0x0A { breakLine() }
      breaks = try blankLines(upTo: depth)
      guard current != nil, column == depth, !isAtMarker else { break }
      if isFolded, !isMore, !isBlank(current) {
        if breaks.isEmpty { text += " " }
      } else {
        text += end
      }
    }
    switch chomping {
    case .strip: return text
    case .clip: return text + end
    case .keep: return text + end + breaks
    }
  }

  /// The blanks in front of the first line that is not empty.
  private func indentOfText() -> Int {
    var ahead = self
    var most = 0
    while true {
      while ahead.current == 0x20 { ahead.advance() }
      guard ahead.current == 0x0A else { return ahead.current == nil ? max(most, ahead.column) : ahead.column }
      most = max(most, ahead.column)
      ahead.breakLine()
    }
  }

  /// The breaks of empty lines; then the start of the next line's text, or of what is indented less.
  private mutating func blankLines(upTo depth: Int) throws(YAML.SyntaxError) -> String {
    var breaks = ""
    while true {
      while column < depth, current == 0x20 { advance() }
      guard current == 0x0A else { return breaks }
      breaks += "\n"
      breakLine()
    }
  }
}
