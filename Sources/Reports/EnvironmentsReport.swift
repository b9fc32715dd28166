public import InfraModel

/// The declared environments as text.
public struct EnvironmentsReport: Sendable {
  private let rows: [(name: String, position: SourcePosition?, hasState: Bool)]

  public init(_ rows: [(name: String, position: SourcePosition?, hasState: Bool)]) { self.rows = rows }

  public func lines(on page: Page) -> [Line] {
    let column = rows.reduce(0) { max($0, $1.name.columns) } + 4
    return rows.map { row in
      var line = Line("  " + row.name, .strong)
      line.pad(to: column, gap: 2)
      line.add(row.hasState ? "has a state" : "new", .quiet)
      line.alignRight(ChangeWords.place(row.position), width: page.width)
      return line
    }
  }
}
