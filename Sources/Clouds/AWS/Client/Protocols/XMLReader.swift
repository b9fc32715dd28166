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
    var qualified: Range<Int>
    /// Where the name behind the prefix begins.
    var localStart: Int
    /// The bytes between the name and the tag's end.
    var attributes: Range<Int>
    var isEmpty = false

    var local: Range<Int> { localStart..<qualified.upperBound }
  }

  static let deepest = 256

  package let bytes: UnsafeBufferPointer<UInt8>
  package var position = 0
  var depth = 0

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
