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
    let parts = text.split(separator: ":")
    guard parts.count >= 3, let column = Int(parts[parts.count - 1]), let line = Int(parts[parts.count - 2])
    else { return nil }
    self.init(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }

  /// The largest line and column that a document may name.
  public static let largest = 10_000_000

  /// Whether it can be a place in a project: a relative path without `.`, `..`, empty parts, backslashes and control
  /// characters, a line and a column that a file can have.
  public var isInProject: Bool {
    (1...Self.largest).contains(line) && (1...Self.largest).contains(column)
      && file.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
      && !file.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\\" }
  }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
