public import InfraModel

/// All states of a store: how many resources each has, and who changes it now.
public struct StatesReport: Sendable {
  public struct Row: Sendable {
    public var environment: EnvironmentName
    /// `nil` for one that has none, or that cannot be read.
    public var state: State?
    /// Why it cannot be read.
    public var problem: Diagnostic?
    /// Who holds its lease.
    public var holder: String?

    public init(environment: EnvironmentName, state: State?, problem: Diagnostic?, holder: String?) {
      self.environment = environment
      self.state = state
      self.problem = problem
      self.holder = holder
    }
  }

  private let rows: [Row]
  private let place: StatePlace

  public init(_ rows: [Row], at place: StatePlace) {
    self.rows = rows
    self.place = place
  }

  public func lines(on page: Page) -> [Line] {
    var headline = Line(place.description, .strong)
    headline.add(" · \(Count.of(rows.count, "state"))")
    let column = rows.reduce(0) { max($0, $1.environment.name.columns) } + 4
    let serials = rows.reduce(0) { max($0, String($1.state?.serial ?? 0).columns) } + column + 7
    return [headline]
      + rows.flatMap { row in
        var line = Line("  " + row.environment.name)
        line.pad(to: column, gap: 2)
        if let state = row.state {
          line.add("serial \(state.serial)")
          line.pad(to: serials + 2, gap: 2)
          line.add(Count.of(state.resources.count, "resource"), .quiet)
        } else if let problem = row.problem {
          line.add("\(problem.code): \(problem.message)", .danger)
        }
        guard let holder = row.holder else { return [line] }
        return [line, Line("    locked by \(holder)", .change)]
      }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "states", "place": .string(place.description),
      "states": .list(
        rows.map { row in
          .compact([
            "environment": .string(row.environment.name), "serial": row.state.map { .integer(Int64($0.serial)) },
            "resources": row.state.map { .integer(Int64($0.resources.count)) }, "problem": row.problem?.document,
            "lockedBy": row.holder.map(Value.string),
          ])
        }),
    ]
  }
}
