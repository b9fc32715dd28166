public import InfraModel

/// What the bucket of the states should be, and what of that is to be changed.
public struct BootstrapReport: Sendable {
  public struct Row: Hashable, Sendable {
    public var name: String
    public var wanted: String
    /// How it is; `nil` where it is as wanted.
    public var found: String?
    public var changes: Bool

    public init(name: String, wanted: String, found: String?, changes: Bool) {
      self.name = name
      self.wanted = wanted
      self.found = found
      self.changes = changes
    }
  }

  private let rows: [Row]
  private let place: String

  public init(_ rows: [Row], place: String) {
    self.rows = rows
    self.place = place
  }

  public func lines(on page: Page) -> [Line] {
    let column = rows.reduce(0) { max($0, $1.name.columns) } + 6
    return [Line(place, .strong)]
      + rows.map { row in
        var line = Line(row.changes ? "  ~ " : row.found == nil ? "    " : "  ? ", .change)
        line.add(row.name)
        line.pad(to: column, gap: 2)
        if let found = row.found { line.add("\(found) → ", .quiet) }
        line.add(row.wanted, row.changes ? .plain : .quiet)
        return line
      }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "bootstrap", "place": .string(place),
      "settings": .list(
        rows.map { row in
          .compact([
            "name": .string(row.name), "wanted": .string(row.wanted), "found": row.found.map(Value.string),
            "changed": .bool(row.changes),
          ])
        }),
    ]
  }
}
