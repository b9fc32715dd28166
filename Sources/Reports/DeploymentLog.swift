public import InfraModel
internal import Pricing
internal import Release
public import StateStore

/// Runs as a deployment log in Markdown: a section for each, with who, what, when, the checks and how it ended.
public struct DeploymentLog: Sendable {
  private let environment: EnvironmentName
  private let runs: [RunRecord]

  /// - Parameter runs: Newest first, each followed by the one before it.
  public init(_ environment: EnvironmentName, _ runs: [RunRecord]) {
    self.environment = environment
    self.runs = runs
  }

  public var markdown: MarkdownText {
    var page = MarkdownPage()
    page.add("# Deployments of \(environment.name)")
    if runs.isEmpty { page.add("None yet.") }
    for index in runs.indices {
      let run = runs[index]
      page.add("## \(Self.time(run.started)): \(run.command) \(RunWords.result(run.result))")
      page.add(.table(headings: ["", ""], alignedRight: 0, rows: rows(run, next: index > 0 ? runs[index - 1] : nil)))
      if !run.gates.isEmpty { page.add(Self.checks(run)) }
      for outcome in run.gates {
        guard let output = outcome.output, outcome.result == .failed else { continue }
        page.add(
          .details(
            "what \(outcome.subject ?? outcome.kind) printed",
            output.split(separator: "\n").suffix(20).map { "\(MarkdownText(String($0)))  " }))
      }
    }
    return page.text
  }

  /// - Parameter next: The run after it.
  private func rows(_ run: RunRecord, next: RunRecord?) -> [[MarkdownText]] {
    var rows: [[MarkdownText]] = [
      ["environment", MarkdownText(environment.name)],
      ["branch", run.branch.map { .code($0) } ?? "not known"],
      ["commit", run.commit.map { .code(String($0.prefix(12))) } ?? "not known"],
      ["by", MarkdownText([run.who, run.host].joined(separator: "@"))],
      ["started", MarkdownText(Self.time(run.started))],
      ["duration", MarkdownText(ApplyProgress.duration(run.ended - run.started))],
      ["changes", MarkdownText(RunWords.changes(run))],
    ]
    if let cost = run.cost {
      let difference = cost.after.monthly - cost.before.monthly
      rows.append([
        "cost a month",
        MarkdownText(
          "\(cost.before.monthly.text) → \(cost.after.monthly.text), \(CostText.difference(difference))"),
      ])
    }
    if let digest = run.planDigest { rows.append(["plan", .code(String(digest.prefix(16)))]) }
    rows.append([
      "approved by",
      run.approvals.isEmpty
        ? "nobody was asked" : MarkdownText(run.approvals.flatMap(\.names).joined(separator: ", ")),
    ])
    rows.append(["status", MarkdownText(RunWords.result(run.result))])
    rows.append(["rolled back", MarkdownText(rolledBack(run, next))])
    for failure in run.failures {
      rows.append(["failed", MarkdownText("\(failure.address.path): \(failure.message)")])
    }
    return rows
  }

  private func rolledBack(_ run: RunRecord, _ next: RunRecord?) -> String {
    if let begun = run.rollsBackTo { return "this is a rollback, to what was applied at \(Self.time(begun))" }
    guard let next, let begun = next.rollsBackTo else { return "no" }
    return "\(next.result == .succeeded ? "yes" : "tried"), to what was applied at \(Self.time(begun))"
  }

  private static func checks(_ run: RunRecord) -> MarkdownText {
    var rows: [[MarkdownText]] = run.gates.map { outcome in
      let asked = outcome.attempts.map { "asked \(Count.of($0, "time"))" }
      return [
        MarkdownText(outcome.title.shortened(to: 200)),
        outcome.result == .passed ? "passed" : "**not passed**",
        MarkdownText(ApplyProgress.duration(outcome.ended - outcome.started)),
        MarkdownText(
          (outcome.findings + [asked, outcome.backup, outcome.note].compactMap(\.self)).joined(separator: "; ")),
      ]
    }
    if run.gates.count < run.gateCount {
      rows.append(["\(run.gateCount - run.gates.count) more", "not reached", "", ""])
    }
    return .table(headings: ["check", "result", "time", ""], alignedRight: 0, rows: rows)
  }

  private static func time(_ seconds: Double) -> String {
    CivilTime(secondsSince1970: Int(seconds.rounded(.down))).text
  }
}

/// How runs are told.
enum RunWords {
  static func result(_ result: RunRecord.Result) -> String {
    switch result {
    case .gateFailed: "stopped at a gate"
    case .running, .died, .succeeded, .partial, .failed, .cancelled: result.rawValue
    }
  }

  /// How many changes of each kind were made.
  static func changes(_ run: RunRecord) -> String {
    let order: [(Change.Action, String)] = [
      (.create, "created"), (.update, "updated"), (.replace, "replaced"), (.delete, "deleted"), (.move, "moved"),
      (.adopt, "adopted"), (.forget, "let go"),
    ]
    let figures = order.compactMap { action, word in run.changes[action].map { "\($0) \(word)" } }
    return figures.isEmpty ? "no change" : figures.joined(separator: ", ")
  }
}
