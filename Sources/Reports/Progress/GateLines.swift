public import InfraModel
public import Release

/// What is told while a release passes its gates.
public enum GateLines {
  /// The lines of an event that stay; none for what is only under way.
  public static func lines(_ event: GateEvent, on page: Page) -> [Line] {
    switch event {
    case .began, .asked, .progressed: []
    case .ended(let outcome): lines(outcome, on: page)
    }
  }

  /// What is under way, in one line; `nil` where nothing takes time.
  public static func note(_ event: GateEvent) -> String? {
    switch event {
    case .began(let gate, let index, let count):
      "gate \(index + 1) of \(count): \(gate.kind.titleWithSubject)"
    case .asked(let attempt, let most, let finding): "asked \(attempt) of \(most) times: \(finding)"
    case .progressed(let words): words
    case .ended: nil
    }
  }

  /// One gate that was tried.
  public static func lines(_ outcome: GateOutcome, on page: Page) -> [Line] {
    let isPassed = outcome.result == .passed
    var line = Line("  ")
    line.add(isPassed ? "✓ " : "✗ ", isPassed ? .addition : .danger)
    line.add(outcome.title.shortened(to: max(page.width - 24, 40)))
    if let backup = outcome.backup { line.add("  \(backup)", .quiet) }
    if let attempts = outcome.attempts, attempts > 1 { line.add("  asked \(attempts) times", .quiet) }
    line.alignRight(ApplyProgress.duration(outcome.ended - outcome.started), width: page.width)
    return [line] + (outcome.note.map { $0.wrapped(to: page.width - 6).map { Line("      \($0)", .quiet) } } ?? [])
      + outcome.findings.flatMap { finding in
        finding.split(separator: "\n").flatMap { "! \($0)".wrapped(to: page.width - 6) }.map {
          Line("      \($0)", .danger)
        }
      }
  }
}
