internal import InfraModel
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
    line.add("  \(run.result.rawValue)", ink)
    let order: [(Change.Action, String)] = [
      (.create, "created"), (.update, "updated"), (.replace, "replaced"), (.delete, "deleted"), (.move, "moved"),
      (.adopt, "adopted"), (.forget, "let go"),
    ]
    let figures = order.compactMap { action, word in run.changes[action].map { "\($0) \(word)" } }
    switch run.result {
    case .running: break
    case .died: line.add("  ended without a record; the state holds what is known")
    case .succeeded, .partial, .failed, .cancelled:
      line.add("  \(figures.isEmpty ? "no change" : figures.joined(separator: ", "))")
      line.add("  \(ApplyProgress.duration(run.ended - run.started))", .quiet)
    }
    var who = "\(run.who)@\(run.host) · serial \(run.serial)"
    if let commit = run.commit { who += " · commit \(commit.prefix(10))" }
    if run.commitError != nil { who += " · commit unknown" }
    var lines = [line]
    if !lines[0].alignRight(who, width: page.width) { lines.append(Line("      \(who)", .quiet)) }
    let approvers = run.approvals.map { $0.names.joined(separator: ", ") }
    if !approvers.isEmpty {
      lines += "approved by \(approvers.joined(separator: "; "))".wrapped(to: page.width - 6).map {
        Line("      \($0)", .quiet)
      }
    }
    return lines
      + run.failures.flatMap { failure in
        "! \(failure.address): \(failure.message)".wrapped(to: page.width - 6).map { Line("      \($0)", .danger) }
      }
  }
}
