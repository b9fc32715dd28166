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
  func ask(_ plan: Plan) throws {
    try agreeToDeletions(plan)
    try agreeToCost(plan)
    if let words = plan.typedWords {
      try ask(for: words, plan)
    } else if !options.yes {
      try askForYes(plan)
    }
  }

  private func agreeToDeletions(_ plan: Plan) throws {
    guard plan.purpose == .apply, options.yes, !options.allowDeletions else { return }
    // What an earlier, agreed run was to delete needs no second yes.
    let deleted = plan.changes.filter { $0.deletes && !($0.action == .delete && $0.reasons == [.deposed]) }
    guard deleted.isEmpty else {
      throw CommandFailure.deletionsNotAllowed(deleted.map(\.address), command: commandLine + " --yes")
    }
  }

  /// A plan that makes nothing dearer goes on, whatever was spent before.
  private func agreeToCost(_ plan: Plan) throws {
    guard !options.allowCost, let cost = plan.cost, cost.difference.high > 0 else { return }
    guard var failure = CommandFailure.cost(plan.breaches(limits)) else { return }
    failure.diagnostics[failure.diagnostics.count - 1].fix? += "; or \(commandLine) --allow-cost"
    throw failure
  }

  private func ask(for words: String, _ plan: Plan) throws {
    if let given = options.approve {
      guard given == words else { throw CommandFailure.wordsMissing(words, command: commandLine) }
      return
    }
    guard session.terminal.canAsk, !options.yes else {
      throw CommandFailure.wordsMissing(words, command: commandLine + (options.yes ? " --yes" : ""))
    }
    let answer = session.terminal.ask("\nType \(words) to \(verb(plan)) \(plan.environment): ")
    guard answer == words else { throw CommandFailure.declined }
  }

  private func askForYes(_ plan: Plan) throws {
    guard session.terminal.canAsk else { throw CommandFailure.nobodyToAsk(commandLine) }
    let count = plan.effective.count
    let answer = session.terminal.ask(
      "\n\(plan.purpose == .destroy ? "Destroy" : "Apply") \(count == 1 ? "this change" : "these \(count) changes")"
        + " to \(plan.environment)? [y/N] ")
    guard ["y", "yes"].contains(answer?.lowercased()) else { throw CommandFailure.declined }
  }

  private func verb(_ plan: Plan) -> String { plan.purpose == .destroy ? "destroy" : "apply this to" }
}
