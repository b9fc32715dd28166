internal import InfraModel

extension XMLReader {
  mutating func start() throws(Problem) -> Tag {
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

  mutating func attributes(of tag: inout Tag) throws(Problem) {
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
  mutating func attribute(before end: Int) throws(Problem) -> (name: Range<Int>, value: [UInt8])? {
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

  mutating func end(of tag: Tag) throws(Problem) {
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

  func localStart(_ qualified: Range<Int>) -> Int {
    guard let colon = bytes[qualified].firstIndex(of: UInt8(ascii: ":")), colon + 1 < qualified.upperBound else {
      return qualified.lowerBound
    }
    return colon + 1
  }

  mutating func name() throws(Problem) -> Range<Int> {
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
