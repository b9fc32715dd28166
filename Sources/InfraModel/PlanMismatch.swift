/// A reason why a plan must not be applied: what it was made for differs from what is there.
public enum PlanMismatch: Hashable, Sendable {
  /// The state belongs to another environment.
  case otherEnvironment(plan: EnvironmentName, state: EnvironmentName)
  /// The state has another lineage: it was started anew, and its serials cannot be compared.
  case otherLineage(EnvironmentName)
  /// The state has been changed since; by serial.
  case stale(plan: Int, state: Int)
  /// The plan is for one account, and its state, or the credentials, belong to another.
  case otherAccount(plan: String, found: String)
}

extension Plan {
  /// Everything that has moved since the plan was made, so that it must not be applied; empty while it holds.
  ///
  /// The first of environment, lineage and serial that differs is told, since each means nothing without the one before
  /// it. The account of a plan is the declared one, or else the one that it was made in, or that of the state.
  /// - Parameter account: the account that the credentials belong to, where known.
  public func mismatches(with state: State, account: String? = nil) -> [PlanMismatch] {
    var found: [PlanMismatch] = []
    if environment != state.environment {
      found.append(.otherEnvironment(plan: environment, state: state.environment))
    } else if lineage != state.lineage {
      found.append(.otherLineage(environment))
    } else if serial != state.serial {
      found.append(.stale(plan: serial, state: state.serial))
    }
    let accounts = [graph.account, self.account, state.account, account].compactMap(\.self)
    if let planned = accounts.first, let other = accounts.first(where: { $0 != planned }) {
      found.append(.otherAccount(plan: planned, found: other))
    }
    return found
  }
}

extension PlanMismatch {
  /// The mismatch as it is shown, with what to do.
  public var diagnostic: Diagnostic {
    switch self {
    case .otherEnvironment(let plan, let state):
      Diagnostic(.planOfOtherEnvironment, "this plan is for \(plan), not for \(state)", fix: "apply it to \(plan)")
    case .otherLineage(let environment):
      Diagnostic(
        .planOfOtherLineage, "the state of \(environment) is not the one that the plan was made from", fix: "plan again"
      )
    case .stale(let plan, let state):
      Diagnostic(
        .planOfOtherSerial, "the plan is stale: it was made from serial \(plan) of the state, which is now at \(state)",
        fix: "plan again")
    case .otherAccount(let plan, let found):
      Diagnostic(
        .planOfOtherAccount, "this plan is for account \(plan), not for \(found)", fix: "use credentials of \(plan)")
    }
  }
}
