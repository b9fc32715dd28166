/// What a text is laid out for: a terminal of some width, or a pipe.
public struct Page: Hashable, Sendable {
  /// Columns; at least 40.
  public var width: Int
  /// Whether colors may be used. They never carry a meaning that the words do not.
  public var isColored: Bool

  public init(width: Int, isColored: Bool = false) {
    self.width = max(width, 40)
    self.isColored = isColored
  }
}

/// The part that a piece of text plays, which a color may underline.
public enum Ink: String, Hashable, Sendable {
  case plain, strong, quiet, addition, change, danger, accent

  /// The terminal's code that switches it on; empty for ``plain``.
  var code: String {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .quiet: "\u{1B}[2m"
    case .addition: "\u{1B}[32m"
    case .change: "\u{1B}[33m"
    case .danger: "\u{1B}[1;31m"
    case .accent: "\u{1B}[36m"
    }
  }
}
