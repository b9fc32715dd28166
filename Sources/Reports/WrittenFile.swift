internal import InfraModel

/// A file of a project that a command wrote, or left as it was.
public struct WrittenFile: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, Sendable {
    case made
    /// It was there, and is as it was.
    case kept
    /// It was there, and got more lines.
    case extended
    /// It was there, and is another now.
    case changed
  }

  /// From the project's folder.
  public var path: String
  public var purpose: String
  public var outcome: Outcome

  public init(path: String, purpose: String, outcome: Outcome) {
    self.path = path
    self.purpose = purpose
    self.outcome = outcome
  }

  var document: Value { ["path": .string(path), "outcome": .string(outcome.rawValue)] }

  private var mark: String {
    switch outcome {
    case .made: "+"
    case .kept: "="
    case .extended, .changed: "~"
    }
  }

  private var words: String {
    switch outcome {
    case .made, .changed: purpose
    case .kept: "was there, unchanged"
    case .extended: "was there, has more lines: \(purpose)"
    }
  }

  /// A line for each file.
  static func lines(of files: [WrittenFile]) -> [Line] {
    let column = files.reduce(0) { max($0, $1.path.columns) } + 6
    return files.map { file in
      var line = Line("  \(file.mark) ", .accent)
      line.add(file.path)
      line.pad(to: column, gap: 2)
      line.add(file.words, .quiet)
      return line
    }
  }
}

extension Line {
  /// The commands to go on with.
  static func next(_ commands: [String]) -> [Line] {
    commands.enumerated().map { number, command in
      var line = Line(number == 0 ? "next: " : "      ", .accent)
      line.add(command)
      return line
    }
  }
}
