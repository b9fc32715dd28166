/// A line of a file, for people.
public struct FilePlace: Sendable, Hashable, CustomStringConvertible {
  public var path: String
  /// From 1.
  public var line: Int

  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  public var description: String { "\(path):\(line)" }
}
