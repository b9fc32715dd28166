internal import InfraModel

extension XMLReader {
  /// Passes over characters that stand for themselves, as most do.
  @inline(__always)
  mutating func passPlain() {
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
  mutating func character(into text: inout [UInt8], inAttribute: Bool = false) throws(Problem) {
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

  mutating func reference(into text: inout [UInt8]) throws(Problem) {
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

  static let entities: [(StaticString, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
  ]

  /// Reads a comment, an instruction or a CDATA section; a section's text is kept.
  mutating func passMarkup(into text: inout [UInt8]) throws(Problem) {
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

  mutating func passInstruction() throws(Problem) {
    position += 2
    let target = try name()
    let isReserved = target.count == 3 && bytes[target].elementsEqual("xml".utf8, by: { $0 | 0x20 == $1 })
    guard !isReserved else { throw problem("a declaration that is not at the beginning") }
    if consume("?>") { return }
    guard let byte = peek(), Self.isBlank(byte) else { throw problem("expected whitespace") }
    try pass(until: "?>", named: "an instruction")
  }

  mutating func pass(until end: StaticString, named name: String) throws(Problem) {
    var text: [UInt8] = []
    try pass(until: end, named: name, into: &text)
  }

  /// Reads up to and with an end; characters in between stand for themselves.
  mutating func pass(
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

  mutating func passMiscellany() throws(Problem) {
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
  mutating func declaration() throws(Problem) {
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

  mutating func attribute(
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
