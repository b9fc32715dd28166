internal import InfraModel

/// A plan's changes by what a reader has to look at first.
struct PlanSections: Sendable {
  /// Deletions, replacements and everything else that loses data.
  var dangers: [Change] = []
  /// Declared changes of what exists.
  var changes: [Change] = []
  /// What somebody did outside of `infra`, and the plan takes back.
  var drift: [Change] = []
  /// What is to be made.
  var creations: [Change] = []

  init(_ plan: Plan) {
    for change in plan.effective {
      if change.losesSomething {
        dangers.append(change)
      } else if change.isDrift {
        drift.append(change)
      } else if change.action == .create {
        creations.append(change)
      } else {
        changes.append(change)
      }
    }
  }
}

extension Change {
  /// Whether the resource ceases to be, or data is lost.
  var losesSomething: Bool {
    if case .dataLoss = consequence { return true }
    return deletes
  }

  /// Whether nothing but changes from outside of `infra` is behind it.
  var isDrift: Bool {
    if reasons.contains(.vanished) { return true }
    return reasons.contains(.drift) && !reasons.contains(.changedDeclaration)
      && properties.allSatisfy { $0.reason == .drift }
  }
}

/// The figures of a plan.
struct PlanCounts: Sendable {
  var actions: [Change.Action: Int] = [:]
  var total = 0
  var deletions = 0
  var restarts = 0
  var interruptions = 0
  var dataLosses = 0
  var drifted = 0
  var reversible = 0
  var outputs = 0

  init(_ plan: Plan) {
    for change in plan.effective {
      total += 1
      actions[change.action, default: 0] += 1
      deletions += change.deletes ? 1 : 0
      drifted += change.isDrift || change.properties.contains { $0.reason == .drift } ? 1 : 0
      reversible += change.isReversible ? 1 : 0
      switch change.consequence {
      case .none: break
      case .restart: restarts += 1
      case .interruption: interruptions += 1
      case .dataLoss: dataLosses += 1
      }
    }
    outputs = plan.outputs.count { $0.before != $0.after }
  }
}
