internal import ArgumentParser
internal import InfraModel
internal import Planner
internal import Reports
internal import UseCases

/// The answers to what a move of resources or their forgetting would ask.
struct TransferOptions: ParsableArguments {
  @Flag(help: "Do it without asking.")
  var yes = false

  @Option(
    help: ArgumentHelp("A confirmation phrase that an environment requires; repeatable.", valueName: "words"))
  var approve: [String] = []

  @Flag(help: "Show what would be done, and do nothing.")
  var dryRun = false
}

extension Session {
  /// Moves or forgets resources: shows it, asks, does it, and says what to run next.
  /// - Parameters:
  ///   - words: The command line without what answers questions.
  ///   - next: The commands that show what the declarations make of it.
  func transfer(
    _ request: TransferRequest, _ command: String, _ words: [String], _ options: TransferOptions, _ wait: WaitOption,
    next: [EnvironmentName]
  ) async throws {
    let transferring = ResourceTransferring(workspace, command: command, patience: patience(wait))
    var report: TransferReport?
    let line = CommandLine.of("state", options: words, wait.given)
    do {
      let outcome = try await transferring.carryOut(request) { review in
        endWaiting(wait)
        let shown = TransferReport(review)
        report = shown
        if !globals.json {
          terminal.show(shown.lines(on: terminal.page))
          tell(review.transfer.warnings)
        }
        if options.dryRun { throw NothingDone() }
        try await agree(to: review, options, line)
      }
      guard let report else { return }
      let commands = next.map { globals.completing(CommandLine.of("plan", $0.name)) }
      show(report.document(outcome.serials), [Line()] + commands.map { Line("next: \($0)", .accent) })
    } catch is NothingDone {
      if globals.json, let report { terminal.write(.json(report.document(nil))) }
    }
  }

  /// Ends a command that only shows.
  private struct NothingDone: Error {}

  private func agree(
    to review: ResourceTransferring.Review, _ options: TransferOptions, _ line: String
  ) async throws {
    let missing = review.words.filter { !options.approve.contains($0) }
    let given = options.approve.map { " --approve \(CommandLine.quoted($0))" }.joined() + (options.yes ? " --yes" : "")
    for words in missing {
      guard terminal.canAsk, !options.yes else {
        throw CommandFailure.wordsMissing(words, command: globals.completing(line) + given)
      }
      guard await terminal.answer(to: "Type \(words) to go on: ") == words else { throw CommandFailure.declined }
    }
    guard review.words.isEmpty else { return }
    try await confirm("", TransferReport(review).question, isGiven: options.yes, line)
  }
}

extension TransferReport {
  fileprivate init(_ review: ResourceTransferring.Review) {
    self.init(
      from: review.request.source, to: review.request.target, review.transfer.rows,
      warnings: review.transfer.warnings)
  }
}
