/// Writes values as JSON with sorted keys.
package struct JSONWriter {
  let isTagged: Bool
  /// Blanks a level; `nil` for the canonical form.
  let indent: Int?
  package var output: [UInt8] = []
  /// The members of the objects that are being written, each object's in order, the innermost last.
  private var members: [(key: String, value: Value)] = []
  /// Objects with more members are sorted by themselves.
  private static let few = 16

  package init(isTagged: Bool = false, indent: Int? = nil) {
    self.isTagged = isTagged
    self.indent = indent
  }

  package mutating func write(_ value: Value, depth: Int = 0) {
    switch value {
    case .null: write("null")
    case .bool(let flag): write(flag ? "true" : "false")
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .number(let number): writeNumber(number)
    case .string(let text): writeString(text)
    case .list(let elements): writeList(elements, depth: depth)
    case .object(let members): writeObject(members, depth: depth, escapesKeys: isTagged)
    case .bytes, .archive, .reference, .interpolation, .secret, .digest, .lookup, .unknown:
      writeObject(value.tagged, depth: depth, escapesKeys: false)
    }
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  private mutating func writeNumber(_ number: Double) {
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 {
      output.append(contentsOf: String(whole).utf8)
    } else if number.isFinite {
      output.append(contentsOf: String(number).utf8)
    } else {
      write("null")
    }
  }

  private mutating func writeList(_ elements: [Value], depth: Int) {
    output.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      write(element, depth: depth + 1)
    }
    if !elements.isEmpty { breakLine(depth) }
    output.append(UInt8(ascii: "]"))
  }

  private mutating func writeObject(_ members: [String: Value], depth: Int, escapesKeys: Bool) {
    output.append(UInt8(ascii: "{"))
    let start = self.members.count
    push(members)
    for place in start..<(start + members.count) {
      if place > start { output.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      let (key, member) = self.members[place]
      writeString(escapesKeys && key.utf8.first == UInt8(ascii: "$") ? "$" + key : key)
      output.append(UInt8(ascii: ":"))
      if indent != nil { output.append(0x20) }
      write(member, depth: depth + 1)
    }
    self.members.removeLast(members.count)
    if !members.isEmpty { breakLine(depth) }
    output.append(UInt8(ascii: "}"))
  }

  /// Puts an object's members behind those of the objects around it, in order.
  private mutating func push(_ members: [String: Value]) {
    guard members.count <= Self.few else {
      self.members += members.sorted { $0.key < $1.key }
      return
    }
    let start = self.members.count
    for member in members {
      self.members.append(member)
      var place = self.members.count - 1
      while place > start, self.members[place].key < self.members[place - 1].key {
        self.members.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  private mutating func breakLine(_ depth: Int) {
    guard let indent else { return }
    output.append(0x0A)
    for _ in 0..<(depth * indent) { output.append(0x20) }
  }

  package mutating func writeString(_ text: String) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      // Most texts stand for themselves, and of the others what lies between the characters that do not.
      if !bytes.hasAny(where: Self.isEscaped) { return output += bytes }
      var start = 0
      for (index, byte) in bytes.enumerated() where Self.isEscaped(byte) {
        output += bytes[start..<index]
        writeEscaped(byte)
        start = index + 1
      }
      output += bytes[start...]
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case 0x0A: write("\\n")
    case 0x0D: write("\\r")
    case 0x09: write("\\t")
    default:
      write("\\u00")
      output.append(Hex.digit(byte >> 4))
      output.append(Hex.digit(byte & 15))
    }
  }
}
