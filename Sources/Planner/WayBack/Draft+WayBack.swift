internal import InfraModel

extension Draft {
  /// Plans the way back from this plan by the same rules: the earlier declaration, against the state as the plan leaves
  /// it.
  ///
  ///     state ──▶ plan ──▶ predicted state ──▶ plan of the earlier declaration: what it cannot do, nothing brings back
  ///
  /// - Parameter changes: those of the plan; each is told what of it comes back.
  /// - Returns: what the way back does to what runs then; `nil` where nothing changes.
  func wayBack(from changes: inout [Change]) -> WayBack? {
    guard changes.contains(where: { $0.action != .none }) else { return nil }
    var back = Draft(
      graph: state.declaration, state: predictedState(after: changes), observations: nil, purpose: .apply,
      facts: facts, digest: digest)
    back.assignRecords()
    back.recognizeMoves()
    back.decide()
    back.orderReplacements()
    back.refuse()
    back.tellKnownBySchemaAlone()
    let (done, steps) = back.makeSteps()
    let judgment = UndoJudgment(forward: self, back: back)
    for index in changes.indices where changes[index].action != .none {
      changes[index].undo = judgment.undo(of: changes[index])
    }
    return WayBack(
      losses: done.losses { facts[$0].traits },
      interrupted: done.filter { change in
        switch change.consequence {
        case .restart, .interruption: true
        case .none, .dataLoss: false
        }
      }.map(\.address).sorted(),
      leastSeconds: Self.longestChain(of: steps) { step in
        step.kind == .create || step.kind == .createSuccessor ? facts[step.type].traits.typicalSeconds : 0
      })
  }

  private static func longestChain(of steps: [PlanStep], _ seconds: (PlanStep) -> Double) -> Int {
    var ends = steps.map { _ in 0.0 }
    let order = DependencyOrder(nodes: Array(steps.indices)) { steps[$0].waitsFor }
    for place in order.sequence {
      ends[place] = (steps[place].waitsFor.map { ends[$0] }.max() ?? 0) + seconds(steps[place])
    }
    return Int((ends.max() ?? 0).rounded(.up))
  }
}
