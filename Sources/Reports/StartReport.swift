public import InfraModel

/// What `infra init` wrote, as text.
public struct StartReport: Sendable {
  /// One file of the project.
  public struct File: Hashable, Sendable {
    public var path: String
    public var purpose: String
    /// `made`, `kept` or `extended`.
    public var outcome: String

    public init(path: String, purpose: String, outcome: String) {
      self.path = path
      self.purpose = purpose
      self.outcome = outcome
    }
  }

  private let project: String
  private let environment: EnvironmentName
  private let files: [File]
  private let next: [String]

  /// - Parameter next: The commands to go on with.
  public init(project: String, environment: EnvironmentName, files: [File], next: [String]) {
    self.project = project
    self.environment = environment
    self.files = files
    self.next = next
  }

  public func lines(on page: Page) -> [Line] {
    let made = files.count { $0.outcome == "made" }
    var headline = Line("\(environment)", .strong)
    headline.add(" · \(made) \(made == 1 ? "file" : "files") made in \(project)")
    let column = files.reduce(0) { max($0, $1.path.columns) } + 6
    var lines = [headline, Line()]
    for file in files {
      var line = Line(file.outcome == "made" ? "  + " : file.outcome == "extended" ? "  ~ " : "  = ", .accent)
      line.add(file.path)
      line.pad(to: column, gap: 2)
      line.add(Self.words(file), .quiet)
      lines.append(line)
    }
    lines.append(Line())
    for (number, command) in next.enumerated() {
      var line = Line(number == 0 ? "next: " : "      ", .accent)
      line.add(command)
      lines.append(line)
    }
    return lines
  }

  private static func words(_ file: File) -> String {
    switch file.outcome {
    case "kept": "was there, unchanged"
    case "extended": "was there, has more lines: \(file.purpose)"
    default: file.purpose
    }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "start", "environment": .string(environment.name),
      "files": .list(files.map { ["path": .string($0.path), "outcome": .string($0.outcome)] }),
      "next": .list(next.map(Value.string)),
    ]
  }
}
