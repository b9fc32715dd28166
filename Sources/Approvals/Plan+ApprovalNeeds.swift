package import InfraModel

extension Plan {
  /// The approvals that it needs: by each rule that its declaration has and that it meets, and by each rule of the last
  /// apply that the declaration has no longer.
  ///
  /// A rule that is ended asks for approval whatever the plan does. Otherwise a change that needs approval could be made
  /// by two that need none: one without the rule, then one without approval.
  /// - Parameter state: What the plan was made from.
  package func approvalNeeds(after state: State) -> [ApprovalNeed] {
    let declared = graph.settings.approvals
    let stored = state.resources.isEmpty ? [] : state.approvals
    let ended = stored.filter { rule in purpose == .apply && !declared.contains { $0.demandsTheSame(as: rule) } }
    // A destroy has the rules of the last apply, too, also where nothing is declared any more.
    let others = purpose == .apply ? [] : stored.filter { rule in !declared.contains { $0.demandsTheSame(as: rule) } }
    return ended.map { ApprovalNeed($0, risks: risks(of: $0), endsRule: true) }
      + (declared + others).compactMap { rule in
        risks(of: rule).nonEmpty.map { ApprovalNeed(rule, risks: $0) }
      }
  }

  private func risks(of rule: ApprovalRule) -> [ApprovalRule.Risk] {
    isEmpty ? [] : rule.risks.filter(does)
  }

  private func does(_ risk: ApprovalRule.Risk) -> Bool {
    switch risk {
    case .always: true
    case .interruption: effective.contains(where: \.mayInterrupt)
    case .dataLoss: effective.contains(where: \.mayLoseData)
    case .deletion: effective.contains(where: \.deletes)
    case .cost(let bound): costsMore(than: bound)
    }
  }

  private func costsMore(than bound: Int64) -> Bool {
    guard purpose == .apply else { return false }
    guard let cost else { return true }
    return cost.difference.high > bound || cost.difference.isOverflowing
      || effective.contains { $0.cost?.after?.isComplete == false }
  }
}
