public import InfraModel

/// The environments as text: what is declared, and what has a state and is declared no longer.
public struct EnvironmentsReport: Sendable {
  public struct Row: Hashable, Sendable {
    public var name: String
    /// Where it is declared.
    public var position: SourcePosition?
    public var isDeclared: Bool
    public var hasState: Bool
    /// The command that ends what is left of one that is declared no longer; `nil` where nothing is.
    public var next: String?

    public init(
      name: String, position: SourcePosition? = nil, isDeclared: Bool = true, hasState: Bool, next: String? = nil
    ) {
      self.name = name
      self.position = position
      self.isDeclared = isDeclared
      self.hasState = hasState
      self.next = next
    }
  }

  private let rows: [Row]

  public init(_ rows: [Row]) { self.rows = rows }

  public func lines(on page: Page) -> [Line] {
    let column = rows.reduce(0) { max($0, $1.name.columns) } + 4
    return rows.flatMap { row in
      var line = Line("  " + row.name, .strong)
      line.pad(to: column, gap: 2)
      if row.isDeclared {
        line.add(row.hasState ? "has a state" : "new", .quiet)
        line.alignRight(ChangeWords.place(row.position), width: page.width)
      } else {
        line.add("has a state, no longer declared", .danger)
      }
      guard let next = row.next else { return [line] }
      var hint = Line("    next: ", .accent)
      hint.add(next)
      return [line, hint]
    }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "environments",
      "environments": .list(
        rows.map { row in
          .compact([
            "name": .string(row.name), "position": row.position.map { .string($0.description) },
            "isDeclared": .bool(row.isDeclared), "hasState": .bool(row.hasState), "next": row.next.map(Value.string),
          ])
        }),
    ]
  }
}
