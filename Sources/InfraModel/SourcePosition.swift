/// Where in the user's Swift something was declared.
public struct SourcePosition: Hashable, Sendable {
  /// The file, relative to the project's folder where it lies inside it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in UTF-8 code units as the compiler counts.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePosition: CustomStringConvertible, Comparable {
  public var description: String { "\(file):\(line):\(column)" }

  /// Reads `file:line:column`, the form of ``description``.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard let second = bytes.lastIndex(of: UInt8(ascii: ":")),
      let first = bytes[..<second].lastIndex(of: UInt8(ascii: ":")), first > bytes.startIndex,
      let line = Int(text[bytes.index(after: first)..<second]), let column = Int(text[bytes.index(after: second)...])
    else { return nil }
    self.init(file: String(text[..<first]), line: line, column: column)
  }

  /// The largest line and column that a document may name.
  public static let largest = 10_000_000

  /// Whether it can be a place in a project: a relative path without `.`, `..`, empty parts, backslashes and control
  /// characters, a line and a column that a file can have.
  public var isInProject: Bool {
    guard (1...Self.largest).contains(line), (1...Self.largest).contains(column) else { return false }
    // By bytes: a graph has one for each of its resources.
    var (length, dots, last): (Int, Int, UInt8) = (0, 0, 0)
    for byte in file.utf8 {
      // The controls above ASCII are U+0080 to U+009F, which begin with C2.
      let isControl = byte < 0x20 || byte == 0x7F || last == 0xC2 && byte < 0xA0
      guard !isControl, byte != UInt8(ascii: "\\") else { return false }
      if byte == UInt8(ascii: "/") {
        guard length > 0, length != dots || length > 2 else { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
      last = byte
    }
    return length > 0 && (length != dots || length > 2)
  }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
