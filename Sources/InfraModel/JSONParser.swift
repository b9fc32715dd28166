/// A recursive reader over one contiguous buffer, which holds still meanwhile.
///
/// Whoever knows what a text holds goes through it piece by piece: ``enter(_:)``, then ``nextKey(isFirst:)`` or
/// ``nextElement(isFirst:)`` until there are no more, and ``parseValue()`` for what is taken as it is. A copy is a place
/// to come back to.
package struct JSONParser {
  package let buffer: UnsafeBufferPointer<UInt8>
  let isTagged: Bool
  /// Whether an object that names a member twice is an error.
  let refusesRepeats: Bool
  private var position = 0
  private var depth = 0
  /// How many members the last object of each depth had: a list's elements are alike.
  private var usualCounts: [Int] = []
  /// How many members are taken for usual before there was an object.
  private static let fewMembers = 4
  private static let deepest = 512

  package init(buffer: UnsafeBufferPointer<UInt8>, isTagged: Bool = false, refusesRepeats: Bool = false) {
    self.buffer = buffer
    self.isTagged = isTagged
    self.refusesRepeats = refusesRepeats
  }

  mutating func parseDocument() throws(JSON.SyntaxError) -> Value {
    begin()
    let value = try parseValue()
    try finish()
    return value
  }

  /// Passes over what may stand before the value.
  package mutating func begin() {
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipBlanks()
  }

  /// Makes sure that nothing stands behind the value.
  package mutating func finish() throws(JSON.SyntaxError) {
    skipBlanks()
    guard position == buffer.count else { throw problem("unexpected text after the value") }
  }

  /// A key as it stands in the text, or as it reads where the two differ.
  package enum Key {
    case plain(Range<Int>)
    case escaped(String)
  }

  /// Goes into an object or a list by its bracket; `false` if something else begins here.
  package mutating func enter(_ bracket: UInt8) throws(JSON.SyntaxError) -> Bool {
    guard position < buffer.count, buffer[position] == bracket else { return false }
    guard depth < Self.deepest else { throw problem("nested deeper than \(Self.deepest)") }
    depth += 1
    position += 1
    return true
  }

  /// The next key of the object, with the colon behind it; `nil` once the object's end was read.
  package mutating func nextKey(isFirst: inout Bool) throws(JSON.SyntaxError) -> Key? {
    skipBlanks()
    if isFirst || !consume(UInt8(ascii: ",")) {
      if consume(UInt8(ascii: "}")) {
        depth -= 1
        return nil
      }
      guard isFirst else { throw problem("expected ',' or '}'") }
    }
    skipBlanks()
    isFirst = false
    guard position < buffer.count, buffer[position] == UInt8(ascii: "\"") else { throw problem("expected a key") }
    let key = try parseKey()
    skipBlanks()
    guard consume(UInt8(ascii: ":")) else { throw problem("expected ':'") }
    skipBlanks()
    return key
  }

  /// Whether another element of the list follows; `false` once the list's end was read.
  package mutating func nextElement(isFirst: inout Bool) throws(JSON.SyntaxError) -> Bool {
    skipBlanks()
    if isFirst {
      isFirst = false
      if consume(UInt8(ascii: "]")) {
        depth -= 1
        return false
      }
      return true
    }
    if consume(UInt8(ascii: ",")) {
      skipBlanks()
      return true
    }
    guard consume(UInt8(ascii: "]")) else { throw problem("expected ',' or ']'") }
    depth -= 1
    return false
  }

  package func text(_ key: Key) -> String {
    switch key {
    case .plain(let range): String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    case .escaped(let text): text
    }
  }

  /// Whatever value begins here.
  package mutating func parseValue() throws(JSON.SyntaxError) -> Value {
    guard position < buffer.count else { throw problem("unexpected end of input; expected a value") }
    switch buffer[position] {
    case UInt8(ascii: "{"): return try parseObject()
    case UInt8(ascii: "["): return try parseList()
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    default: return try parseNumber()
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: Value) throws(JSON.SyntaxError) -> Value {
    let length = word.utf8CodeUnitCount
    guard position + length <= buffer.count else { throw problem("unexpected end of input inside a literal") }
    for offset in 0..<length where buffer[position + offset] != word.utf8Start[offset] {
      throw problem("unknown literal")
    }
    position += length
    return value
  }

  private mutating func parseObject() throws(JSON.SyntaxError) -> Value {
    let level = depth
    guard try enter(UInt8(ascii: "{")) else { throw problem("expected '{'") }
    while usualCounts.count <= level { usualCounts.append(Self.fewMembers) }
    var members = [String: Value](minimumCapacity: usualCounts[level])
    var hasTag = false
    var isFirst = true
    while let key = try nextKey(isFirst: &isFirst) {
      let name = text(key)
      if isTagged, name.utf8.first == UInt8(ascii: "$") { hasTag = true }
      let behindKey = position
      if members.updateValue(try parseValue(), forKey: name) != nil, refusesRepeats {
        position = behindKey
        throw problem("duplicate member \(JSON.canonicalText(.string(name.abridged(to: 60))))")
      }
    }
    usualCounts[level] = members.count
    guard hasTag else { return .object(members) }
    guard let value = Value(tagged: members) else { throw problem("unknown '$' form") }
    return value
  }

  private mutating func parseList() throws(JSON.SyntaxError) -> Value {
    guard try enter(UInt8(ascii: "[")) else { throw problem("expected '['") }
    var elements: [Value] = []
    var isFirst = true
    while try nextElement(isFirst: &isFirst) { elements.append(try parseValue()) }
    return .list(elements)
  }

  private mutating func parseString() throws(JSON.SyntaxError) -> String { text(try parseKey()) }

  /// A string, not copied where it holds no escapes.
  private mutating func parseKey() throws(JSON.SyntaxError) -> Key {
    position += 1
    let start = position
    while position < buffer.count {
      let byte = buffer[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return .plain(start..<(position - 1))
      }
      if byte == UInt8(ascii: "\\") { return .escaped(try parseEscapedString(from: start)) }
      if byte < 0x20 { throw problem("control character inside a string") }
      position += 1
    }
    throw problem("unexpected end of input inside a string")
  }

  private mutating func parseEscapedString(from start: Int) throws(JSON.SyntaxError) -> String {
    var text = Array(buffer[start..<position])
    while position < buffer.count {
      let byte = buffer[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try parseEscape(into: &text)
      case 0..<0x20: throw problem("control character inside a string")
      default: text.append(byte)
      }
    }
    throw problem("unexpected end of input inside a string")
  }

  private mutating func parseEscape(into text: inout [UInt8]) throws(JSON.SyntaxError) {
    guard position < buffer.count else { throw problem("unexpected end of input inside a string") }
    let byte = buffer[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try parseHex()
      if (0xD800..<0xDC00).contains(unit), position + 1 < buffer.count, buffer[position] == UInt8(ascii: "\\"),
        buffer[position + 1] == UInt8(ascii: "u")
      {
        let mark = position
        position += 2
        let low = try parseHex()
        if (0xDC00..<0xE000).contains(low) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        } else {
          position = mark
        }
      }
      // A lone surrogate is no character: it reads as the replacement character, as in most readers.
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      text.append(contentsOf: String(scalar).utf8)
    default: throw problem("unknown escape sequence")
    }
  }

  private mutating func parseHex() throws(JSON.SyntaxError) -> UInt32 {
    guard position + 4 <= buffer.count else { throw problem("unexpected end of input inside an escape sequence") }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Hex.value(of: buffer[position]) else { throw problem("expected four hexadecimal digits") }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  private mutating func parseNumber() throws(JSON.SyntaxError) -> Value {
    let start = position
    if position < buffer.count, buffer[position] == UInt8(ascii: "-") { position += 1 }
    let firstDigit = position
    skipDigits()
    guard position > firstDigit else { throw problem("expected a value") }
    if buffer[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
      throw problem("number with a leading zero")
    }
    var isInteger = true
    if position < buffer.count, buffer[position] == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      let mark = position
      skipDigits()
      guard position > mark else { throw problem("expected a digit") }
    }
    if position < buffer.count, buffer[position] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if position < buffer.count, buffer[position] == UInt8(ascii: "+") || buffer[position] == UInt8(ascii: "-") {
        position += 1
      }
      let mark = position
      skipDigits()
      guard position > mark else { throw problem("expected a digit") }
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<position]), as: UTF8.self)
    if isInteger, let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw problem("number out of range") }
    return .number(number)
  }

  private mutating func skipDigits() {
    while position < buffer.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(buffer[position]) { position += 1 }
  }

  private mutating func skipBlanks() {
    while position < buffer.count {
      switch buffer[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard position < buffer.count, buffer[position] == byte else { return false }
    position += 1
    return true
  }

  private func problem(_ text: String) -> JSON.SyntaxError {
    var line = 1
    var lineStart = 0
    for index in 0..<min(position, buffer.count) where buffer[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return JSON.SyntaxError(line: line, column: position - lineStart + 1, problem: text)
  }
}
