import InfraModel

/// A reader of YAML on its way through the bytes; block structure is here, scalars and flow collections beside it.
struct YAMLParser {
  let bytes: [UInt8]
  var place = 0
  var line = 1
  var lineStart = 0
  var depth = 0

  /// Where a node may begin.
  enum Site {
    /// On a line of its own, or behind the hyphen of an element: collections may begin here.
    case free
    /// Behind a key, in its line.
    case behindKey
  }

  init(_ given: [UInt8]) {
    var bytes = given
    if bytes.contains(0x0D) {
      bytes.removeAll(keepingCapacity: true)
      for (index, byte) in given.enumerated() {
        if byte == 0x0D { if index + 1 < given.count, given[index + 1] == 0x0A { continue } }
        bytes.append(byte == 0x0D ? 0x0A : byte)
      }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
  }

  // MARK: Bytes

  var current: UInt8? { place < bytes.count ? bytes[place] : nil }
  /// From 0.
  var column: Int { place - lineStart }

  func byte(_ offset: Int) -> UInt8? { place + offset < bytes.count ? bytes[place + offset] : nil }

  func isBlank(_ byte: UInt8?) -> Bool { byte == nil || byte == 0x20 || byte == 0x09 || byte == 0x0A }

  mutating func advance(_ count: Int = 1) { place += count }

  mutating func breakLine() {
    place += 1
    line += 1
    lineStart = place
  }

  func failure(_ problem: String) -> YAML.SyntaxError {
    YAML.SyntaxError(line: line, column: column + 1, problem: problem)
  }

  /// Whether `---` or `...` stands at the start of the line.
  var isAtMarker: Bool {
    guard column == 0, let first = current, first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else {
      return false
    }
    return byte(1) == first && byte(2) == first && isBlank(byte(3))
  }

  mutating func skipBlanks() { while current == 0x20 || current == 0x09 { advance() } }

  /// Goes on to the next content, over empty lines and comments.
  mutating func skipToContent() throws(YAML.SyntaxError) {
    while true {
      let isLineStart = column == 0
      while current == 0x20 { advance() }
      if current == 0x09 {
        let tab = self
        skipBlanks()
        if let byte = current, byte != 0x0A, byte != UInt8(ascii: "#"), isLineStart {
          throw tab.failure("a tab cannot indent; use blanks")
        }
      }
      if current == UInt8(ascii: "#"), place == 0 || isBlank(bytes[place - 1]) {
        while let byte = current, byte != 0x0A { _ = byte; advance() }
      }
      guard current == 0x0A else { return }
      breakLine()
    }
  }

  /// Ends a line behind a value: only a comment may follow.
  mutating func endLine() throws(YAML.SyntaxError) {
    let start = place
    skipBlanks()
    guard let byte = current, byte != 0x0A else { return }
    guard byte == UInt8(ascii: "#"), place > start else {
      throw failure(
        byte == UInt8(ascii: ":")
          ? "a key cannot stand here; indent it on a line of its own" : "the line goes on unexpectedly")
    }
    while let byte = current, byte != 0x0A { _ = byte; advance() }
  }

  // MARK: Documents and collections

  mutating func document() throws(YAML.SyntaxError) -> Value {
    if let fault = Self.fault(in: bytes) {
      for byte in bytes[..<fault] { if byte == 0x0A { breakLine() } else { advance() } }
      throw failure("this is not UTF-8")
    }
    try skipToContent()
    if column == 0, current == UInt8(ascii: "%") { throw failure("directives are not understood") }
    if isAtMarker, current == UInt8(ascii: "-") { advance(3) }
    let value = try node(inside: -1, .free)
    try skipToContent()
    if isAtMarker, current == UInt8(ascii: ".") {
      advance(3)
      try skipToContent()
    }
    guard current == nil else {
      throw failure(isAtMarker ? "there is a second document" : "this belongs to nothing; look at its indentation")
    }
    return value
  }

  private static func fault(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return offset
  }

  /// A node whose parent is indented by so many blanks; nothing there is `null`.
  mutating func node(inside indent: Int, _ site: Site) throws(YAML.SyntaxError) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth < YAML.deepest else { throw failure("collections lie too deep in each other") }
    let first = line
    skipBlanks()
    try skipToContent()
    guard let byte = current, !isAtMarker else { return .null }
    let isNewLine = line != first
    let isElement = byte == UInt8(ascii: "-") && isBlank(self.byte(1))
    // The elements of a key's list may stand below the key itself.
    let isBelowKey = isNewLine && site == .behindKey && isElement && column == indent
    if isNewLine, column <= indent, !isBelowKey { return .null }
    let mayBegin = isNewLine || site == .free
    if isElement {
      guard mayBegin else { throw failure("a list cannot begin behind a key; start a new line") }
      return try sequence()
    }
    if byte == UInt8(ascii: "?"), isBlank(self.byte(1)) { throw failure("complex keys are not understood") }
    if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") { return .string(try blockScalar(inside: indent)) }
    if try isKey() {
      guard mayBegin else { throw failure("a mapping cannot begin behind a key; start a new line") }
      return try mapping()
    }
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
      let value = try flow()
      try endLine()
      return value
    }
    let value = try scalar(inside: indent)
    try endLine()
    return value
  }

  private mutating func sequence() throws(YAML.SyntaxError) -> Value {
    let indent = column
    var elements: [Value] = []
    while current == UInt8(ascii: "-"), isBlank(byte(1)), column == indent, !isAtMarker {
      advance()
      elements.append(try node(inside: indent, .free))
      try skipToContent()
    }
    if current != nil, column > indent, !isAtMarker { throw failure("this is indented more than the list") }
    return .list(elements)
  }

  private mutating func mapping() throws(YAML.SyntaxError) -> Value {
    let indent = column
    var members: [String: Value] = [:]
    while current != nil, column == indent, !isAtMarker {
      if current == UInt8(ascii: "-"), isBlank(byte(1)) { break }
      guard try isKey() else { throw failure("a key is expected here") }
      let start = self
      let key = try self.key()
      if key == "<<" { throw start.failure("merge keys are not understood") }
      if members[key] != nil { throw start.failure("the key '\(key)' stands twice") }
      members[key] = try node(inside: indent, .behindKey)
      try skipToContent()
    }
    if current != nil, column > indent, !isAtMarker { throw failure("this is indented more than the keys beside it") }
    return .object(members)
  }

  /// Whether what begins here is a key of a block mapping: a scalar in one line, and a colon.
  private func isKey() throws(YAML.SyntaxError) -> Bool {
    var ahead = self
    switch ahead.current {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      _ = try ahead.quoted()
      guard ahead.line == line else { return false }
    default: _ = ahead.plainLine(isFlow: false)
    }
    ahead.skipBlanks()
    return ahead.current == UInt8(ascii: ":") && ahead.isBlank(ahead.byte(1))
  }

  /// A key and the colon behind it.
  private mutating func key() throws(YAML.SyntaxError) -> String {
    let key: String
    if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
      key = try quoted()
    } else {
      try refuseIndicators()
      key = plainLine(isFlow: false)
    }
    skipBlanks()
    advance()
    return key
  }
}
