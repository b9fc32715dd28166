public import InfraModel

/// The backups that releases made of a resource.
public struct BackupsReport: Sendable {
  /// One of them.
  public struct Backup: Hashable, Sendable {
    /// What a restore names.
    public var id: String
    /// When it could be restored from, in seconds since 1970.
    public var made: Double
    /// The commit of the run that made it.
    public var commit: String?

    public init(id: String, made: Double, commit: String?) {
      self.id = id
      self.made = made
      self.commit = commit
    }
  }

  private let environment: EnvironmentName
  private let resource: Address
  private let backups: [Backup]

  /// - Parameter backups: Newest first.
  public init(_ environment: EnvironmentName, _ resource: Address, _ backups: [Backup]) {
    self.environment = environment
    self.resource = resource
    self.backups = backups
  }

  public func lines(on page: Page) -> [Line] {
    guard !backups.isEmpty else { return [Line("  no release has made a backup of \(resource)", .quiet)] }
    return backups.map { backup in
      var line = Line("  \(CivilTime(secondsSince1970: Int(backup.made.rounded(.down))).text)  ")
      line.add(backup.id, .strong)
      if let commit = backup.commit { line.add("  before commit \(commit.prefix(10))", .quiet) }
      return line.clipped(to: page.width)
    }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "backups", "environment": .string(environment.name),
      "address": .string(resource.path),
      "backups": .list(
        backups.map { backup in
          .compact([
            "id": .string(backup.id), "made": .number(backup.made), "commit": backup.commit.map(Value.string),
          ])
        }),
    ]
  }
}
