/// Writing an object piece by piece, where what it holds is at hand and would only be put into a ``Value`` to be written:
/// ``object(_:)``, and in it ``member(_:_:)`` in the order of the keys. For the canonical form.
extension JSONWriter {
  /// Writes an object.
  /// - Parameter members: Writes its members, in the order of their keys.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    output.append(UInt8(ascii: "{"))
    members(&self)
    output.append(UInt8(ascii: "}"))
  }

  /// Writes a list.
  /// - Parameter write: Writes the element of an index.
  package mutating func list(count: Int, _ write: (inout JSONWriter, Int) -> Void) {
    output.append(UInt8(ascii: "["))
    for index in 0..<count {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(&self, index)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Writes a member of the object around it.
  /// - Parameters:
  ///   - key: Its name, which holds nothing that JSON escapes.
  ///   - write: Writes its value.
  package mutating func member(_ key: StaticString, _ write: (inout JSONWriter) -> Void) {
    if output.last != UInt8(ascii: "{") { output.append(UInt8(ascii: ",")) }
    output.append(UInt8(ascii: "\""))
    self.write(key)
    output.append(UInt8(ascii: "\""))
    output.append(UInt8(ascii: ":"))
    write(&self)
  }

  /// Writes a member of the object around it.
  package mutating func member(_ key: StaticString, _ value: Value) { member(key) { $0.write(value) } }

  /// Writes a member of the object around it: a text, or `null` without one.
  package mutating func member(_ key: StaticString, text: String?) {
    member(key) { if let text { $0.writeString(text) } else { $0.write("null") } }
  }

  /// Writes a member of the object around it: a list of texts.
  package mutating func member(_ key: StaticString, texts: [String]) {
    member(key) { $0.list(count: texts.count) { $0.writeString(texts[$1]) } }
  }
}
