extension Base64 {
  /// What stands in a property that travels as Base64, and that is written as plain text.
  public enum Content: Hashable, Sendable {
    /// Text, to be encoded.
    case text
    /// Base64 of bytes that are no text, such as a compressed script: it goes as it is.
    case encodedBytes
    /// Base64 of a text, which would be encoded a second time.
    case encodedText
  }

  /// Tells a text from Base64: no script of some length consists of its letters alone.
  public static func content(of text: String) -> Content {
    let letters = text.utf8.lazy.filter { $0 != 0x0A && $0 != 0x0D }.count
    guard letters >= 16, letters.isMultiple(of: 4), let bytes = decode(text) else { return .text }
    return self.text(of: bytes) == nil ? .encodedBytes : .encodedText
  }

  /// What is sent of such a property's text.
  public static func encoded(_ text: String) -> String {
    content(of: text) == .encodedBytes ? text : encode(Array(text.utf8))
  }

  /// What people read of such a property; what is no text stays Base64.
  public static func shown(_ encoded: String) -> String {
    guard let bytes = decode(encoded) else { return encoded }
    return text(of: bytes) ?? encoded
  }

  /// The bytes as text; `nil` if they hold what no text has.
  private static func text(of bytes: [UInt8]) -> String? {
    guard !bytes.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
