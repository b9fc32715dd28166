public import InfraModel

/// What is wrong with declarations: the diagnostics, each once, and a line for each environment.
public struct ValidationReport: Sendable {
  public struct Row: Sendable {
    public var environment: EnvironmentName
    /// How many resources it declares; `nil` if that could not be found out.
    public var resources: Int?
    public var diagnostics: [Diagnostic]

    public init(environment: EnvironmentName, resources: Int? = nil, diagnostics: [Diagnostic]) {
      self.environment = environment
      self.resources = resources
      self.diagnostics = diagnostics
    }
  }

  private let rows: [Row]
  private let diagnostics: DiagnosticReport

  public init(_ rows: [Row], _ diagnostics: DiagnosticReport) {
    self.rows = rows
    self.diagnostics = diagnostics
  }

  /// Whether no environment has an error.
  public var isValid: Bool { !rows.contains { $0.diagnostics.contains { $0.severity == .error } } }

  public func lines() -> [Line] {
    // Environments that share Swift share its faults.
    var all: [Diagnostic] = []
    for row in rows { for diagnostic in row.diagnostics where !all.contains(diagnostic) { all.append(diagnostic) } }
    let report = diagnostics.lines(all)
    let column = rows.reduce(0) { max($0, $1.environment.name.columns) } + 4
    return (report.isEmpty ? [] : report + [Line()])
      + rows.map { row in
        var line = Line("  " + row.environment.name, .strong)
        line.pad(to: column, gap: 2)
        let summary = DiagnosticReport.summary(row.diagnostics)
        let hasErrors = row.diagnostics.contains { $0.severity == .error }
        line.add(hasErrors ? summary : summary.isEmpty ? "valid" : "valid, \(summary)", hasErrors ? .danger : .addition)
        if let resources = row.resources { line.add(" · \(Count.of(resources, "resource"))", .quiet) }
        return line
      }
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "validation", "valid": .bool(isValid),
      "environments": .list(
        rows.map { row in
          .compact([
            "name": .string(row.environment.name), "resources": row.resources.map { .integer(Int64($0)) },
            "diagnostics": .list(row.diagnostics.map(\.document)),
          ])
        }),
    ]
  }
}
