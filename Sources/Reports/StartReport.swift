public import InfraModel

/// What `infra init` wrote, as text.
public struct StartReport: Sendable {
  private let project: String
  private let environment: EnvironmentName
  private let files: [WrittenFile]
  private let next: [String]

  /// - Parameter next: The commands to go on with.
  public init(project: String, environment: EnvironmentName, files: [WrittenFile], next: [String]) {
    self.project = project
    self.environment = environment
    self.files = files
    self.next = next
  }

  public func lines(on page: Page) -> [Line] {
    let made = files.count { $0.outcome == .made }
    var headline = Line("\(environment)", .strong)
    headline.add(" · \(made) \(made == 1 ? "file" : "files") made in \(project)")
    return [headline, Line()] + WrittenFile.lines(of: files) + [Line()] + Line.next(next)
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "start", "environment": .string(environment.name),
      "files": .list(files.map(\.document)),
      "next": .list(next.map(Value.string)),
    ]
  }
}
