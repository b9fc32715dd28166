/// A set of ASCII characters, written as in a regular expression: `a-zA-Z0-9_-`.
package struct Letters: ExpressibleByStringLiteral, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The set for people.
  package let words: String

  package init(stringLiteral text: String) {
    words = text
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let isRange = index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "-")
      for byte in bytes[index]...(isRange ? bytes[index + 2] : bytes[index]) { insert(byte) }
      index += isRange ? 3 : 1
    }
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  package func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low & 1 << UInt64(byte) != 0 : byte < 128 && high & 1 << UInt64(byte & 63) != 0
  }

  /// Whether a text has no other characters.
  package func areAll(of text: some StringProtocol) -> Bool { text.utf8.allSatisfy(contains) }

  package static let digits: Letters = "0-9"
  package static let names: Letters = "A-Za-z0-9_-"
}
