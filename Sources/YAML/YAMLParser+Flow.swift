import InfraModel

/// Collections in brackets and braces, over as many lines as they need.
extension YAMLParser {
  mutating func flow() throws(YAML.SyntaxError) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth < YAML.deepest else { throw failure("collections lie too deep in each other") }
    switch current {
    case UInt8(ascii: "["): return try flowSequence()
    case UInt8(ascii: "{"): return try flowMapping()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try quoted())
    default: return try flowPlain()
    }
  }

  private mutating func flowSequence() throws(YAML.SyntaxError) -> Value {
    let start = self
    advance()
    var elements: [Value] = []
    while true {
      try skipToContent()
      if current == UInt8(ascii: "]") {
        advance()
        return .list(elements)
      }
      elements.append(try flow())
      try skipToContent()
      if current == UInt8(ascii: ":") { throw failure("a key cannot stand in a list; put it in braces") }
      try separate(UInt8(ascii: "]"), start)
    }
  }

  private mutating func flowMapping() throws(YAML.SyntaxError) -> Value {
    let start = self
    advance()
    var members: [String: Value] = [:]
    while true {
      try skipToContent()
      if current == UInt8(ascii: "}") {
        advance()
        return .object(members)
      }
      let keyStart = self
      let key: String
      switch current {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): key = try quoted()
      case UInt8(ascii: "["), UInt8(ascii: "{"): throw failure("complex keys are not understood")
      case nil: throw start.failure("this is not closed")
      default:
        try refuseIndicators()
        key = plainLine(isFlow: true)
      }
      if key == "<<" { throw keyStart.failure("merge keys are not understood") }
      if members[key] != nil { throw keyStart.failure("the key '\(key)' stands twice") }
      try skipToContent()
      var value = Value.null
      if current == UInt8(ascii: ":") {
        advance()
        try skipToContent()
        if current != UInt8(ascii: ","), current != UInt8(ascii: "}") { value = try flow() }
      }
      members[key] = value
      try skipToContent()
      try separate(UInt8(ascii: "}"), start)
    }
  }

  /// A comma, or the end, which stays.
  private mutating func separate(_ end: UInt8, _ start: YAMLParser) throws(YAML.SyntaxError) {
    switch current {
    case UInt8(ascii: ","): advance()
    case end: break
    case nil: throw start.failure("this is not closed")
    default: throw failure("a comma or '\(Character(Unicode.Scalar(end)))' is expected here")
    }
  }

  private mutating func flowPlain() throws(YAML.SyntaxError) -> Value {
    guard current != nil else { throw failure("a value is expected here") }
    let start = self
    try refuseIndicators()
    let text = plainLines(isFlow: true) { ahead, byte in !",]}[{:".utf8.contains(byte) }
    guard !text.isEmpty else { throw start.failure("a value is expected here") }
    return try CoreSchema.value(of: text, at: start)
  }
}
