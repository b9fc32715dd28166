internal import Applier
internal import InfraModel
internal import Release
internal import Reports
internal import StateStore
internal import UseCases
internal import World

/// An apply's talk with the person at the terminal, or with a pipeline that reads JSON.
struct TerminalDialogue: ApplyDialogue {
  let session: Session
  /// Whether all properties of new resources are shown.
  let isDetailed: Bool
  /// The file of the run's page, where one is asked for.
  var page: String?

  private var isQuiet: Bool { session.globals.json }
  private var terminal: Terminal { session.terminal }

  func waits(for holder: LeaseHolder) {
    guard !isQuiet else { return }
    terminal.note("waiting for \(holder)")
  }

  func hasWaited() {
    guard !isQuiet else { return }
    terminal.clearNote()
  }

  func recovered(_ operations: [Recovery.Resolved]) {
    guard !isQuiet else { return }
    terminal.tell(
      [Line("an earlier run did not finish; its open operations:", .strong)]
        + operations.map { ApplyProgress.recovered($0.address, $0.resolution) } + [Line()])
  }

  func review(_ plan: Plan, words: String?, rehearsal: RehearsalFacts?, relaxes: Bool) {
    guard !isQuiet else { return }
    session.show(plan, next: nil, isDetailed: isDetailed, words: words, rehearsal: rehearsal)
    guard relaxes, rehearsal?.failures.isEmpty != false else { return }
    terminal.tell([
      Line("the declaration requires less approval than the last apply; the earlier requirement applies")
    ])
  }

  var canAsk: Bool { terminal.canAsk }

  /// The last thing before the question is what cannot be taken back: the top of a long plan has scrolled away.
  func ask(_ question: String, about plan: Plan?) async -> String? {
    let losses = plan.map { LossReport($0).lines(on: terminal.errorPage) } ?? []
    if !losses.isEmpty { terminal.tell([Line()] + losses) }
    terminal.tell([Line()])
    return await terminal.answer(to: question)
  }

  func gate(_ event: GateEvent) {
    guard !isQuiet else { return }
    let lines = GateLines.lines(event, on: terminal.errorPage)
    if !lines.isEmpty {
      terminal.clearNote()
      terminal.tell(lines)
    }
    if let note = GateLines.note(event) { terminal.note(note) }
  }

  func goesOn(with course: ReleaseCourse) {
    guard !isQuiet else { return }
    let left = Count.of(course.behind.count, "gate")
    terminal.tell([Line("resuming an earlier run at the gate where it ended: \(left) to go", .strong)])
  }

  func rollsBack(to run: RunRecord, _ plan: Plan) {
    guard !isQuiet else { return }
    let version = [
      CivilTime(secondsSince1970: Int(run.started.rounded(.down))).text,
      run.commit.map { "commit \($0.prefix(10))" },
    ].compactMap(\.self).joined(separator: ", ")
    terminal.tell([Line(), Line("rolling back to what was applied at \(version)", .strong)])
  }

  func run(_ run: RunRecord) {}

  func tell(_ diagnostic: Diagnostic) {
    guard !isQuiet else { return }
    session.tell([diagnostic])
  }

  func progress(
    of plan: Plan, _ forecast: RunForecast, digest: String, commit: String?
  ) throws(CommandFailure) -> any ApplyListener {
    // Written before anything is sent: a page that cannot be written is told now, and a killed run leaves none of an
    // earlier one.
    if let page {
      try session.world.write(ApplyPage(plan, nil, digest: digest, commit: commit).html, to: page)
    }
    return ProgressPrinter(
      terminal, forecast, positions: plan.positions, mode: isQuiet || plan.isEmpty ? .quiet : mode,
      clock: session.world.clock)
  }
}

extension TerminalDialogue {
  /// A trace of calls is lines that stay, between which none can be rewritten.
  fileprivate var mode: ProgressPrinter.Mode {
    session.terminal.isLive && !session.globals.debugHTTP ? .tree : .lines
  }
}

extension Session {
  /// Shows what an apply or a destroy came to, and ends with its exit code.
  /// - Parameter page: The file of the run's page, where one is asked for.
  func tell(_ outcome: ApplyOutcome, commandLine: String, page: String? = nil) throws {
    let (plan, result) = (outcome.plan, outcome.result)
    let isPassed = outcome.release?.isPassed ?? true
    let next: String? =
      result.isComplete && isPassed
      ? (plan.purpose == .destroy ? nil : CommandLine.of("plan", plan.environment.name)) : commandLine
    let report = ApplyReport(result, of: plan, next: next.map(globals.completing), release: outcome.release)
    if outcome.isSettled, outcome.release == nil {
      settle(outcome)
    } else if globals.json {
      show(document(of: report, outcome.rollback, plan), [])
    } else {
      tell(report.diagnostics)
      terminal.show([Line()] + report.lines(on: terminal.page))
    }
    if let page { try write(ApplyPage(outcome, report, lines(report.diagnostics)), to: page, of: result) }
    if outcome.isSettled, let error = result.storeError { throw error.failure }
    tell(outcome.rollback, of: plan)
    if let status = outcome.failureStatus { throw status }
  }

  /// Shows what became of a rollback that a gate led to.
  /// - Parameter plan: What was rolled back.
  private func tell(_ rollback: ApplyOutcome.Rollback?, of plan: Plan) {
    guard !globals.json else { return }
    switch rollback {
    case nil: break
    case .refused(let diagnostics): tell(diagnostics)
    case .done(let outcome):
      let report = ApplyReport(
        outcome.result, of: outcome.plan, next: CommandLine.of("history", outcome.plan.environment.name),
        release: outcome.release, isRollback: true)
      tell(report.diagnostics)
      let unrestored = outcome.result.isComplete ? UnrestoredReport(plan).lines(on: terminal.page) : []
      terminal.show([Line()] + report.lines(on: terminal.page) + unrestored)
    }
  }

  private func document(of report: ApplyReport, _ rollback: ApplyOutcome.Rollback?, _ plan: Plan) -> Value {
    let told: Value
    switch rollback {
    case nil: return report.document
    case .refused(let diagnostics): told = ["diagnostics": .list(diagnostics.map(\.document))]
    case .done(let outcome):
      let report = ApplyReport(outcome.result, of: outcome.plan, release: outcome.release)
      told = .object((report.document.object ?? [:]).merging(["unrestored": UnrestoredReport(plan).document]) { $1 })
    }
    return .object((report.document.object ?? [:]).merging(["rollback": told]) { _, new in new })
  }

  /// Writes a run's page. That it cannot be written is the end of the command only where the run succeeded.
  private func write(_ page: ApplyPage, to path: String, of result: ApplyResult) throws(CommandFailure) {
    do throws(CommandFailure) { try world.write(page.html, to: path) } catch {
      guard result.failureStatus != nil else { throw error }
      tell(error.diagnostics)
    }
  }

  /// Shows a run that had nothing to do.
  private func settle(_ outcome: ApplyOutcome) {
    let (plan, result) = (outcome.plan, outcome.result)
    if globals.json {
      show(ApplyReport(result, of: plan).document, [])
    } else {
      show(plan, next: nil, isDetailed: false, words: nil)
      if plan.purpose == .apply, !result.state.outputs.isEmpty {
        terminal.show([Line(), Line("Outputs", .strong)] + OutputReport(result.state.outputs).lines())
      }
    }
  }
}

extension ApplyPage {
  fileprivate init(_ outcome: ApplyOutcome, _ report: ApplyReport, _ diagnostics: [Line]) {
    self.init(
      outcome.plan, outcome.result, timeline: outcome.timeline, diagnostics: diagnostics, digest: outcome.digest,
      next: report.next, commit: outcome.commit)
  }
}
