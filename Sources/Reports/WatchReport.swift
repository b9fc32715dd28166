public import InfraModel
public import StateStore

/// How an environment is at a moment: what a check found, and the run that is on or was the last.
public struct WatchReport: Sendable {
  /// What was found, or why nothing could be found out.
  public enum Look: Sendable {
    case check(CheckReport)
    /// What is wrong, and the same as lines.
    case failed([Diagnostic], lines: [Line])
  }

  private let environment: EnvironmentName
  private let look: Look
  private let run: RunRecord?
  private let time: Double

  /// - Parameters:
  ///   - run: The newest run.
  ///   - time: When it was looked, in seconds since 1970.
  public init(_ environment: EnvironmentName, _ look: Look, run: RunRecord?, at time: Double) {
    self.environment = environment
    self.look = look
    self.run = run
    self.time = time
  }

  /// Whether nothing is wrong.
  public var isWell: Bool { if case .check(let report) = look { report.isWell } else { false } }

  /// - Parameters:
  ///   - pause: Seconds until the next look; `nil` where there is none.
  ///   - rows: The most lines; what does not fit is counted.
  public func lines(on page: Page, every pause: Double? = nil, rows: Int = .max) -> [Line] {
    var lines: [Line]
    switch look {
    case .check(let report): lines = report.lines(on: page)
    case .failed(_, let found): lines = [Line("\(environment) · could not be looked at", .strong), Line()] + found
    }
    lines += [Line(), Line(run?.result == .running ? "Running now" : "Last run", .strong)]
    lines += HistoryReport(run.map { [$0] } ?? []).lines(on: page)
    var foot = [Line()]
    var words = "looked at \(CivilTime(secondsSince1970: Int(time.rounded(.down))).text)"
    if let pause { words += ", again every \(ApplyProgress.duration(pause)); Ctrl-C ends" }
    foot.append(Line(words, .quiet))
    let room = max(rows - foot.count, 1)
    if lines.count > room {
      let hidden = lines.count - room + 1
      lines =
        lines.prefix(room - 1) + [Line("  … \(Count.of(hidden, "line")) more: infra check \(environment)", .quiet)]
    }
    return lines + foot
  }

  public var document: Value {
    let found: Value =
      switch look {
      case .check(let report): report.document
      case .failed(let diagnostics, _): ["diagnostics": .list(diagnostics.map(\.document))]
      }
    return .compact([
      "formatVersion": 1, "kind": "watch", "environment": .string(environment.name), "isWell": .bool(isWell),
      "time": .number(time), "found": found, "run": run.map(\.document),
    ])
  }
}
