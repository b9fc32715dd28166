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

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
