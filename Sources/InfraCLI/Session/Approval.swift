internal import InfraModel
internal import Reports

/// Asks for what an apply needs a person for; every question has a flag that answers it.
struct Approval {
  let session: Session
  let options: ApprovalOptions
  let limits: CostLimitOptions
  /// The command line to offer in fixes.
  let commandLine: String

  /// Returns if the plan is approved.
  /// - Parameter state: what it was made from.
  func ask(_ plan: Plan, _ state: State) async throws {
    try agreeToDeletions(plan, state)
    try agreeToCost(plan)
    if let words = plan.typedWords(state) {
      try await ask(for: words, plan)
    } else if !options.yes {
      try await askForYes(plan)
    }
  }

  /// The command line with the answers that were given; a fix adds the one that is missing.
  private var answered: String {
    ([commandLine] + options.given.map(CommandLine.quoted)).joined(separator: " ")
  }

  private func agreeToDeletions(_ plan: Plan, _ state: State) throws {
    guard plan.purpose == .apply, options.yes, !options.allowDeletions else { return }
    let deleted = plan.changes.filter { $0.deletes && !isAgreed($0, state) }
    guard deleted.isEmpty else {
      throw CommandFailure.deletionsNotAllowed(deleted, command: answered)
    }
  }

  /// What an earlier, agreed run was to delete needs no second yes, unless it was to be kept from harm.
  private func isAgreed(_ change: Change, _ state: State) -> Bool {
    guard change.action == .delete, change.reasons == [.deposed] else { return false }
    let predecessor = state.resources[change.address]?.deposed.first { $0.id == change.id }
    return predecessor.map { !$0.isProtected && !$0.isRetained } ?? false
  }

  /// A plan that makes nothing dearer goes on, whatever was spent before.
  private func agreeToCost(_ plan: Plan) throws {
    guard !options.allowCost, let cost = plan.cost, cost.difference.high > 0 else { return }
    guard var failure = CommandFailure.cost(plan.breaches(limits)) else { return }
    failure.diagnostics[failure.diagnostics.count - 1].fix? += "; or \(answered) --allow-cost"
    throw failure
  }

  private func ask(for words: String, _ plan: Plan) async throws {
    if let given = options.approve {
      guard given == words else { throw CommandFailure.wordsMissing(words, command: answered) }
      return
    }
    guard session.terminal.canAsk, !options.yes else {
      throw CommandFailure.wordsMissing(words, command: answered)
    }
    repeatLosses(plan)
    session.terminal.tell([Line()])
    let answer = await session.terminal.answer(to: "Type \(words) to \(verb(plan)) \(plan.environment): ")
    guard answer == words else { throw CommandFailure.declined }
  }

  private func askForYes(_ plan: Plan) async throws {
    guard session.terminal.canAsk else { throw CommandFailure.nobodyToAsk(answered) }
    repeatLosses(plan)
    let count = plan.effective.count
    session.terminal.tell([Line()])
    let answer = await session.terminal.answer(
      to: "\(plan.purpose == .destroy ? "Destroy" : "Apply") \(count == 1 ? "this change" : "these \(count) changes")"
        + " to \(plan.environment)? [y/N] ")
    guard ["y", "yes"].contains(answer?.lowercased()) else { throw CommandFailure.declined }
  }

  /// The last thing before the question is what cannot be taken back: the top of a long plan has scrolled away.
  private func repeatLosses(_ plan: Plan) {
    let lines = LossReport(plan).lines(on: session.terminal.errorPage)
    if !lines.isEmpty { session.terminal.tell([Line()] + lines) }
  }

  private func verb(_ plan: Plan) -> String { plan.purpose == .destroy ? "destroy" : "apply this to" }
}
