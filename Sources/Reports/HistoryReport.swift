public import StateStore
internal import InfraModel

/// Runs as text, a line or two for each.
public struct HistoryReport: Sendable {
  private let runs: [RunRecord]

  public init(_ runs: [RunRecord]) { self.runs = runs }

  public func lines(on page: Page) -> [Line] {
    guard !runs.isEmpty else { return [Line("  no runs yet", .quiet)] }
    return runs.flatMap { lines($0, page) }
  }

  private func lines(_ run: RunRecord, _ page: Page) -> [Line] {
    var line = Line("  " + Moment.text(run.started), .strong)
    line.add("  \(run.command)")
    let ink: Ink = run.result == .succeeded ? .addition : .danger
    line.add("  \(run.result.rawValue)", ink)
    let order: [(Change.Action, String)] = [
      (.create, "created"), (.update, "updated"), (.replace, "replaced"), (.delete, "deleted"), (.move, "moved"),
      (.adopt, "adopted"), (.forget, "let go"), (.read, "read"),
    ]
    let figures = order.compactMap { action, word in run.changes[action].map { "\($0) \(word)" } }
    line.add("  \(figures.isEmpty ? "no change" : figures.joined(separator: ", "))")
    line.add("  \(ApplyProgress.duration(run.ended - run.started))", .quiet)
    let who = "\(run.who)@\(run.host)"
    line.add("  \(who)", .quiet)
    line.alignRight("serial \(run.serial)", width: page.width)
    return [line]
      + run.failures.flatMap { failure in
        "! \(failure.address): \(failure.message)".wrapped(to: page.width - 6).map { Line("      \($0)", .danger) }
      }
  }
}

/// Moments in UTC.
enum Moment {
  /// Seconds since 1970 as `2026-11-21 03:15:00`.
  static func text(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.down))
    let days = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
    let rest = whole - days * 86_400
    let date = CivilDate(daysSince1970: days)
    return
      "\(date.year)-\(two(date.month))-\(two(date.day)) \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
