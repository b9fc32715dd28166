internal import InfraModel

/// Reads XML 1.0 forwards, element by element, over bytes that hold still meanwhile.
///
/// It takes UTF-8 only, knows no entities but the five of XML itself, refuses a document type declaration, and goes no
/// deeper than ``deepest`` elements: an answer can make it neither read elsewhere nor grow. All that is passed over is
/// checked like all that is read, so that a text is not well-formed either wholly or not at all. Namespaces are not
/// resolved: a name's prefix is cut off.
///
/// A copy of a reader is a place to come back to.
package struct XMLReader {
  /// Why a text is no XML, and at which byte.
  package struct Problem: Error, Hashable {
    package var offset: Int
    package var problem: String
  }

  /// An element whose start was read.
  package struct Tag {
    /// The bytes of the name as it is written, prefix included.
    fileprivate(set) var qualified: Range<Int>
    /// Where the name behind the prefix begins.
    fileprivate(set) var localStart: Int
    /// The bytes between the name and the tag's end.
    fileprivate(set) var attributes: Range<Int>
    fileprivate(set) var isEmpty = false

    var local: Range<Int> { localStart..<qualified.upperBound }
  }

  static let deepest = 256

  package let bytes: UnsafeBufferPointer<UInt8>
  package var position = 0
  private var depth = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads up to and with the start of the outermost element.
  package mutating func root() throws(Problem) -> Tag {
    if starts(with: "\u{FEFF}") { position = 3 }
    if starts(with: "<?xml"), position + 5 < bytes.count, Self.isBlank(bytes[position + 5]) { try declaration() }
    try passMiscellany()
    guard peek() == UInt8(ascii: "<") else { throw problem("expected an element") }
    return try start()
  }

  /// Reads what may stand behind the outermost element.
  package mutating func finish() throws(Problem) {
    try passMiscellany()
    guard position == bytes.count else { throw problem("text after the root element") }
  }

  /// The start of the next element directly inside another, or `nil` once that one's end was read.
  package mutating func child(in parent: Tag) throws(Problem) -> Tag? {
    if parent.isEmpty { return nil }
    var passed: [UInt8] = []
    while true {
      while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
      if peek() == UInt8(ascii: "<") {
        switch peek(1) {
        case UInt8(ascii: "/"):
          try end(of: parent)
          return nil
        case UInt8(ascii: "!"), UInt8(ascii: "?"): try passMarkup(into: &passed)
        default: return try start()
        }
      } else {
        try character(into: &passed)
      }
      passed.removeAll(keepingCapacity: true)
    }
  }

  /// The text directly inside an element, up to its end.
  package mutating func text(in parent: Tag) throws(Problem) -> String {
    if parent.isEmpty { return "" }
    let begin = position
    passPlain()
    if peek() == UInt8(ascii: "<"), peek(1) == UInt8(ascii: "/") {
      let run = begin..<position
      try end(of: parent)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[run]), as: UTF8.self)
    }
    var text = Array(bytes[begin..<position])
    while true {
      if peek() == UInt8(ascii: "<") {
        switch peek(1) {
        case UInt8(ascii: "/"):
          try end(of: parent)
          return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): try passMarkup(into: &text)
        default: try skip(try start())
        }
      } else {
        try character(into: &text)
        let run = position
        passPlain()
        text += bytes[run..<position]
      }
    }
  }

  /// Reads an element to its end for nothing.
  package mutating func skip(_ tag: Tag) throws(Problem) {
    while let child = try child(in: tag) { try skip(child) }
  }

  /// An attribute's value, by its name without a prefix.
  package func attribute(_ name: String, of tag: Tag) -> String? {
    var reader = self
    reader.position = tag.attributes.lowerBound
    while let (qualified, value) = try? reader.attribute(before: tag.attributes.upperBound) {
      let local = reader.localStart(qualified)..<qualified.upperBound
      if bytes[local].elementsEqual(name.utf8) { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }

  /// Whether an element has a name, prefixes left out.
  func isNamed(_ tag: Tag, _ name: String) -> Bool { bytes[tag.local].elementsEqual(name.utf8) }

  package func name(_ tag: Tag) -> String { String(decoding: bytes[tag.local], as: UTF8.self) }
}

// MARK: Tags

extension XMLReader {
  private mutating func start() throws(Problem) -> Tag {
    position += 1
    let qualified = try name()
    var tag = Tag(
      qualified: qualified, localStart: localStart(qualified), attributes: position..<position)
    if peek() == UInt8(ascii: ">") {
      position += 1
    } else {
      try attributes(of: &tag)
    }
    if !tag.isEmpty {
      depth += 1
      guard depth <= Self.deepest else { throw problem("nested deeper than \(Self.deepest)") }
    }
    return tag
  }

  private mutating func attributes(of tag: inout Tag) throws(Problem) {
    let begin = position
    var names: [Range<Int>] = []
    while let (name, _) = try attribute(before: bytes.count) {
      let isTaken = names.contains { bytes[$0].elementsEqual(bytes[name]) }
      guard !isTaken else { throw problem("duplicate attribute") }
      names.append(name)
    }
    tag.attributes = begin..<position
    if consume("/>") {
      tag.isEmpty = true
    } else if !consume(">") {
      throw problem("expected a tag's end")
    }
  }

  /// The next attribute with its blanks before it; `nil` where a tag ends.
  private mutating func attribute(before end: Int) throws(Problem) -> (name: Range<Int>, value: [UInt8])? {
    let begin = position
    passBlanks()
    guard position < end, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/") else { return nil }
    guard position > begin else { throw problem("expected whitespace") }
    let name = try name()
    passBlanks()
    guard consume("=") else { throw problem("expected '='") }
    passBlanks()
    guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw problem("expected a quote")
    }
    position += 1
    var value: [UInt8] = []
    while true {
      guard let byte = peek() else { throw problem("unexpected end of input inside a tag") }
      if byte == quote { break }
      guard byte != UInt8(ascii: "<") else { throw problem("'<' inside an attribute") }
      if Self.isBlank(byte) {
        if byte == 0x0D, peek(1) == 0x0A { position += 1 }
        position += 1
        value.append(0x20)
      } else {
        try character(into: &value, inAttribute: true)
      }
    }
    position += 1
    return (name, value)
  }

  private mutating func end(of tag: Tag) throws(Problem) {
    position += 2
    let count = tag.qualified.count
    guard position + count <= bytes.count else { throw problem("unexpected end of input inside an element") }
    for offset in 0..<count where bytes[position + offset] != bytes[tag.qualified.lowerBound + offset] {
      throw problem("the end of another element")
    }
    position += count
    if peek() != UInt8(ascii: ">") { passBlanks() }
    guard consume(">") else { throw problem("expected an element's end") }
    depth -= 1
  }

  private func localStart(_ qualified: Range<Int>) -> Int {
    guard let colon = bytes[qualified].firstIndex(of: UInt8(ascii: ":")), colon + 1 < qualified.upperBound else {
      return qualified.lowerBound
    }
    return colon + 1
  }

  private mutating func name() throws(Problem) -> Range<Int> {
    let begin = position
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isNameByte(byte) {
        guard position > begin || Self.isNameStart(byte) else {
          throw problem("a name cannot begin with this character")
        }
        position += 1
      } else if byte >= 0x80 {
        let (scalar, count) = try scalar()
        guard Self.isNameScalar(scalar, isFirst: position == begin) else {
          throw problem("character not allowed in a name")
        }
        position += count
      } else {
        break
      }
    }
    guard position > begin else { throw problem("expected a name") }
    return begin..<position
  }
}

// MARK: Text

extension XMLReader {
  /// Passes over characters that stand for themselves, as most do.
  @inline(__always)
  private mutating func passPlain() {
    while position < bytes.count {
      let byte = bytes[position]
      // '<', '&' and ']' mean something; controls and what is not ASCII are looked at closer.
      if byte == 0x3C || byte == 0x26 || byte == 0x5D || byte >= 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x09) {
        return
      }
      position += 1
    }
  }

  /// Reads one character or reference.
  private mutating func character(into text: inout [UInt8], inAttribute: Bool = false) throws(Problem) {
    guard let byte = peek() else { throw problem("unexpected end of input inside an element") }
    switch byte {
    case UInt8(ascii: "&"): try reference(into: &text)
    case 0x0D:
      if peek(1) != 0x0A { text.append(0x0A) }
      position += 1
    case UInt8(ascii: "]") where !inAttribute && starts(with: "]]>"): throw problem("']]>' outside of a section")
    case 0x20..<0x80, 0x09, 0x0A:
      text.append(byte)
      position += 1
    case 0x80...:
      let (value, count) = try scalar()
      guard Self.isCharacter(value) else { throw problem("character not allowed in XML") }
      text += bytes[position..<(position + count)]
      position += count
    default: throw problem("character not allowed in XML")
    }
  }

  private mutating func reference(into text: inout [UInt8]) throws(Problem) {
    for (name, byte) in Self.entities where consume(name) {
      text.append(byte)
      return
    }
    let isHexadecimal = starts(with: "&#x")
    guard isHexadecimal || starts(with: "&#") else { throw problem("unknown entity") }
    position += isHexadecimal ? 3 : 2
    let base: UInt8 = isHexadecimal ? 16 : 10
    var value: UInt32 = 0
    let begin = position
    while let byte = peek(), let digit = Hex.value(of: byte), digit < base {
      value = min(value * UInt32(base) + UInt32(digit), 0x11_0000)
      position += 1
    }
    guard position > begin, consume(";"), let scalar = Unicode.Scalar(value), Self.isCharacter(value) else {
      throw problem("character not allowed in XML")
    }
    text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
  ]

  /// Reads a comment, an instruction or a CDATA section; a section's text is kept.
  private mutating func passMarkup(into text: inout [UInt8]) throws(Problem) {
    if consume("<!--") {
      try pass(until: "--", named: "a comment")
      guard consume(">") else { throw problem("'--' inside a comment") }
    } else if consume("<![CDATA[") {
      var section: [UInt8] = []
      try pass(until: "]]>", named: "a section", into: &section)
      text += section
    } else if starts(with: "<?") {
      try passInstruction()
    } else if starts(with: "<!DOCTYPE") {
      throw problem("a document type is declared")
    } else {
      throw problem("unknown markup")
    }
  }

  private mutating func passInstruction() throws(Problem) {
    position += 2
    let target = try name()
    let isReserved = target.count == 3 && bytes[target].elementsEqual("xml".utf8, by: { $0 | 0x20 == $1 })
    guard !isReserved else { throw problem("a declaration that is not at the beginning") }
    if consume("?>") { return }
    guard let byte = peek(), Self.isBlank(byte) else { throw problem("expected whitespace") }
    try pass(until: "?>", named: "an instruction")
  }

  private mutating func pass(until end: StaticString, named name: String) throws(Problem) {
    var text: [UInt8] = []
    try pass(until: end, named: name, into: &text)
  }

  /// Reads up to and with an end; characters in between stand for themselves.
  private mutating func pass(
    until end: StaticString, named name: String, into text: inout [UInt8]
  ) throws(Problem) {
    while !consume(end) {
      guard let byte = peek() else { throw problem("unexpected end of input inside \(name)") }
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]") {
        text.append(byte)
        position += 1
      } else {
        try character(into: &text)
      }
    }
  }

  private mutating func passMiscellany() throws(Problem) {
    var passed: [UInt8] = []
    while true {
      passBlanks()
      guard peek() == UInt8(ascii: "<"), peek(1) == UInt8(ascii: "!") || peek(1) == UInt8(ascii: "?") else { return }
      guard !starts(with: "<![") else { throw problem("a section outside of elements") }
      try passMarkup(into: &passed)
      passed.removeAll(keepingCapacity: true)
    }
  }

  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, its first part required, in this order.
  private mutating func declaration() throws(Problem) {
    position += 5
    var wanted: [String] = ["version", "encoding", "standalone"]
    while let (name, value) = try attribute(before: bytes.count, orMark: UInt8(ascii: "?")) {
      let name = String(decoding: bytes[name], as: UTF8.self)
      guard let place = wanted.firstIndex(of: name), name == "version" || wanted.count < 3 else {
        throw problem("unknown declaration")
      }
      wanted.removeFirst(place + 1)
      let text = String(decoding: value, as: UTF8.self)
      let isKnown =
        switch name {
        case "version":
          text.hasPrefix("1.") && text.utf8.count > 2 && text.utf8.dropFirst(2).allSatisfy { $0 &- 48 < 10 }
        case "encoding": ["utf-8", "us-ascii", "ascii"].contains(text.lowercased())
        default: text == "yes" || text == "no"
        }
      guard isKnown else { throw problem("unknown \(name)") }
    }
    guard wanted.count < 3, consume("?>") else { throw problem("unknown declaration") }
  }

  private mutating func attribute(
    before end: Int, orMark mark: UInt8
  ) throws(Problem) -> (name: Range<Int>, value: [UInt8])? {
    var ahead = self
    ahead.passBlanks()
    if ahead.peek() == mark {
      position = ahead.position
      return nil
    }
    return try attribute(before: end)
  }
}

// MARK: Bytes

extension XMLReader {
  @inline(__always)
  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private mutating func consume(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  private mutating func passBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
  }

  /// The character at the position, of several bytes, and how many they are.
  private func scalar() throws(Problem) -> (UInt32, Int) {
    let first = bytes[position]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, position + count <= bytes.count else { throw problem("no UTF-8") }
    var value = UInt32(first) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { throw problem("no UTF-8") }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= (count == 2 ? 0x80 : count == 3 ? 0x800 : 0x1_0000), Unicode.Scalar(value) != nil else {
      throw problem("no UTF-8")
    }
    return (value, count)
  }

  private func problem(_ text: String) -> Problem { Problem(offset: position, problem: text) }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  @inline(__always)
  private static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte &- 48 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// XML 1.0, fifth edition, productions 4 and 4a, beyond ASCII.
  private static func isNameScalar(_ value: UInt32, isFirst: Bool) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF:
      true
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: !isFirst
    default: false
    }
  }

  /// XML 1.0, production 2.
  private static func isCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
