internal import InfraModel

/// Asks for what an apply needs a person for; every question has a flag that answers it.
struct Approval {
  let settings: ApplySettings
  let dialogue: any ApplyDialogue

  /// Returns if the plan is approved.
  /// - Parameter state: what it was made from.
  func ask(_ plan: Plan, _ state: State) async throws {
    try await ask(plan, state, words: plan.typedWords(state))
  }

  /// Returns if the plan is approved.
  /// - Parameter words: What has to be typed; `nil` for a plain yes.
  func ask(_ plan: Plan, _ state: State, words: String?) async throws {
    try agreeToDeletions(plan, state)
    try agreeToCost(plan)
    if let words {
      try await ask(for: words, plan)
    } else if !given.isApproved {
      try await askForYes(plan)
    }
  }

  private var given: GivenApproval { settings.approval }
  private var answered: String { settings.answeredCommandLine }

  private func agreeToDeletions(_ plan: Plan, _ state: State) throws {
    guard plan.purpose == .apply, given.isApproved, !given.allowsDeletions else { return }
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
    guard !given.allowsCost, let cost = plan.cost, cost.difference.high > 0 else { return }
    guard var failure = CommandFailure.cost(plan.breaches(settings.limits)) else { return }
    failure.diagnostics[failure.diagnostics.count - 1].fix? += "; or \(answered) --allow-cost"
    throw failure
  }

  private func ask(for words: String, _ plan: Plan) async throws {
    if let typed = given.words {
      guard typed == words else { throw CommandFailure.wordsMissing(words, command: answered) }
      return
    }
    guard dialogue.canAsk, !given.isApproved else {
      throw CommandFailure.wordsMissing(words, command: answered)
    }
    let answer = await dialogue.ask("Type \(words) to \(verb(plan)) \(plan.environment): ", about: plan)
    guard answer == words else { throw CommandFailure.declined }
  }

  private func askForYes(_ plan: Plan) async throws {
    guard dialogue.canAsk else { throw CommandFailure.nobodyToAsk(answered) }
    let count = plan.effective.count
    let what =
      plan.purpose == .destroy
      ? "Destroy \(plan.environment), with \(count == 1 ? "1 change" : "\(count) changes")"
      : "Apply \(count == 1 ? "this change" : "these \(count) changes") to \(plan.environment)"
    let answer = await dialogue.ask("\(what)? [y/N] ", about: plan)
    guard ["y", "yes"].contains(answer?.lowercased()) else { throw CommandFailure.declined }
  }

  private func verb(_ plan: Plan) -> String { plan.purpose == .destroy ? "destroy" : "apply this to" }
}
