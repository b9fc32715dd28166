public import InfraModel
public import StateStore

/// The versions of an environment that can be rolled back to.
public struct VersionsReport: Sendable {
  private let environment: EnvironmentName
  private let versions: [RunRecord]
  private let current: String?

  /// - Parameters:
  ///   - versions: Newest first.
  ///   - current: The digest of what was applied last.
  public init(_ environment: EnvironmentName, _ versions: [RunRecord], current: String?) {
    self.environment = environment
    self.versions = versions
    self.current = current
  }

  public func lines(on page: Page) -> [Line] {
    guard !versions.isEmpty else { return [Line("  no version of \(environment) is kept", .quiet)] }
    return versions.enumerated().map { index, run in
      var line = Line("  \(index + 1)", .strong)
      line.pad(to: 5)
      line.add(CivilTime(secondsSince1970: Int(run.started.rounded(.down))).text)
      if let commit = run.commit { line.add("  commit \(commit.prefix(10))") }
      if let branch = run.branch { line.add(" of \(branch)", .quiet) }
      line.add("  \(run.who)", .quiet)
      if run.graphDigest == current { line.add("  runs now", .accent) }
      return line.clipped(to: page.width)
    }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "versions", "environment": .string(environment.name),
      "versions": .list(
        versions.enumerated().map { index, run in
          .compact([
            "number": .integer(Int64(index + 1)), "applied": .number(run.started),
            "commit": run.commit.map(Value.string),
            "branch": run.branch.map(Value.string), "who": .string(run.who),
            "graphDigest": run.graphDigest.map(Value.string), "current": run.graphDigest == current ? true : nil,
          ])
        }),
    ]
  }
}
