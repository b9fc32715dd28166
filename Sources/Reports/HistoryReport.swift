internal import InfraModel
internal import Release
public import StateStore

/// Runs as text, a line or two for each.
public struct HistoryReport: Sendable {
  private let runs: [RunRecord]

  public init(_ runs: [RunRecord]) { self.runs = runs }

  public func lines(on page: Page) -> [Line] {
    guard !runs.isEmpty else { return [Line("  no runs yet", .quiet)] }
    return runs.flatMap { lines($0, page) }
  }

  private func lines(_ run: RunRecord, _ page: Page) -> [Line] {
    var line = Line("  " + CivilTime(secondsSince1970: Int(run.started.rounded(.down))).text, .strong)
    line.add("  \(run.command)")
    let ink: Ink = run.result == .succeeded ? .addition : run.result == .running ? .accent : .danger
    line.add("  \(RunWords.result(run.result))", ink)
    switch run.result {
    case .running: break
    case .died: line.add("  ended without a record; the state holds what is known")
    case .succeeded, .partial, .failed, .cancelled, .gateFailed:
      line.add("  \(RunWords.changes(run))")
      line.add("  \(ApplyProgress.duration(run.ended - run.started))", .quiet)
    }
    var who = "\(run.who)@\(run.host) · serial \(run.serial)"
    if let commit = run.commit { who += " · commit \(commit.prefix(10))" }
    if run.commitError != nil { who += " · commit unknown" }
    if let begun = run.rollsBackTo {
      who += " · to \(CivilTime(secondsSince1970: Int(begun.rounded(.down))).text)"
    }
    var lines = [line]
    if !lines[0].alignRight(who, width: page.width) { lines.append(Line("      \(who)", .quiet)) }
    let approvers = run.approvals.map { $0.names.joined(separator: ", ") }
    if !approvers.isEmpty {
      lines += "approved by \(approvers.joined(separator: "; "))".wrapped(to: page.width - 6).map {
        Line("      \($0)", .quiet)
      }
    }
    if run.gateCount > 0 {
      let passed = run.gates.count { $0.result == .passed }
      lines.append(Line("      passed \(passed) of \(Count.of(run.gateCount, "gate"))", .quiet))
      for outcome in run.gates where outcome.result == .failed {
        let found = ([outcome.title] + outcome.findings.prefix(1)).joined(
          separator: ": ")
        lines += "! \(found)".wrapped(to: page.width - 6).map { Line("      \($0)", .danger) }
      }
    }
    return lines
      + run.failures.flatMap { failure in
        "! \(failure.address): \(failure.message)".wrapped(to: page.width - 6).map { Line("      \($0)", .danger) }
      }
  }
}
