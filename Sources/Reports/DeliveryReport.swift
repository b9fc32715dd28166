public import InfraModel
public import StateStore

/// How changes of environments went in a time: how many came through, how many failed, and how long it took until an
/// environment was right again.
public struct DeliveryReport: Sendable {
  /// One environment's figures.
  public struct Figures: Hashable, Sendable {
    public var environment: EnvironmentName
    /// Applies that ended, those that changed nothing left out.
    public var applies = 0
    /// Of these, those that did not come through: in part, not at all, or stopped at a gate.
    public var failures = 0
    public var rollbacks = 0
    /// Seconds from the end of a failure to the end of the next run that came through, for each row of failures.
    public var restored: [Double] = []
    /// Whether the last of them is still not right.
    public var isBroken = false
    /// Seconds that applies that came through took, gates included.
    public var durations: [Double] = []

    /// The share of applies that failed, in percent; `nil` where there was none.
    public var failureRate: Double? { applies == 0 ? nil : 100 * Double(failures) / Double(applies) }
    public var meanTimeToRestore: Double? { Self.mean(restored) }
    public var medianDuration: Double? {
      durations.isEmpty ? nil : durations.sorted()[durations.count / 2]
    }

    private static func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
  }

  private let since: Double
  private let figures: [Figures]

  /// - Parameters:
  ///   - histories: The runs of each environment, newest last.
  ///   - since: Only what ended then or later counts, in seconds since 1970.
  public init(_ histories: [(environment: EnvironmentName, runs: [RunRecord])], since: Double) {
    self.since = since
    figures = histories.map { Self.figures($0.environment, $0.runs.filter { $0.ended >= since }) }
  }

  static func figures(_ environment: EnvironmentName, _ runs: [RunRecord]) -> Figures {
    var figures = Figures(environment: environment)
    var failedAt: Double?
    for run in runs where ["apply", "rollback"].contains(run.command) {
      switch run.result {
      case .running: continue
      case .succeeded:
        if run.command == "rollback" {
          figures.rollbacks += 1
        } else if !run.changes.isEmpty || run.gateCount > 0 {
          figures.applies += 1
          figures.durations.append(run.ended - run.started)
        }
        if let failed = failedAt { figures.restored.append(run.ended - failed) }
        failedAt = nil
      case .partial, .failed, .gateFailed, .died:
        if run.command == "apply" {
          figures.applies += 1
          figures.failures += 1
        }
        failedAt = failedAt ?? run.ended
      // What a person stopped says nothing of the change.
      case .cancelled: continue
      }
    }
    figures.isBroken = failedAt != nil
    return figures
  }

  private static let headings = ["environment", "applies", "failed", "rate", "rolled back", "restored in", "takes"]

  private func cells(_ figures: Figures) -> [String] {
    [
      figures.environment.name, "\(figures.applies)", "\(figures.failures)",
      figures.failureRate.map { "\(Int($0.rounded())) %" } ?? "–", "\(figures.rollbacks)",
      (figures.meanTimeToRestore.map(ApplyProgress.duration) ?? "–") + (figures.isBroken ? ", and broken now" : ""),
      figures.medianDuration.map(ApplyProgress.duration) ?? "–",
    ]
  }

  private var title: String { "since \(CivilTime(secondsSince1970: Int(since.rounded(.down))).text)" }

  public func lines(on page: Page) -> [Line] {
    let rows = [Self.headings] + figures.map(cells)
    let widths = Self.headings.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = [Line(title, .strong), Line()]
    for (index, row) in rows.enumerated() {
      var line = Line("  ")
      var end = 2
      for (column, cell) in row.enumerated() {
        line.add(column == 0 ? cell : cell.right(widths[column]), index == 0 ? .quiet : .plain)
        end += widths[column] + 2
        if column < row.count - 1 { line.pad(to: end) }
      }
      lines.append(line)
    }
    return lines
  }

  public var markdown: MarkdownText {
    var page = MarkdownPage()
    page.add("**\(title)**")
    page.add(
      .table(
        headings: Self.headings.map { MarkdownText($0) }, alignedRight: Self.headings.count - 1,
        rows: figures.map { cells($0).map { MarkdownText($0) } }))
    return page.text
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "report", "since": .number(since),
      "environments": .list(
        figures.map { figures in
          .compact([
            "environment": .string(figures.environment.name), "applies": .integer(Int64(figures.applies)),
            "failures": .integer(Int64(figures.failures)), "rollbacks": .integer(Int64(figures.rollbacks)),
            "failureRate": figures.failureRate.map(Value.number),
            "meanSecondsToRestore": figures.meanTimeToRestore.map(Value.number),
            "medianSeconds": figures.medianDuration.map(Value.number), "broken": figures.isBroken ? true : nil,
          ])
        }),
    ]
  }
}
