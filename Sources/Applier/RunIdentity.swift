public import StateStore

/// Who runs what, for the history.
public struct RunIdentity: Hashable, Sendable {
  /// The person or account.
  public var who: String
  /// The machine that it runs on.
  public var host: String
  /// The commit that is checked out where it runs, if there is a checkout.
  public var commit: String?
  /// The branch that is checked out, where one is.
  public var branch: String?
  /// Why the commit of the checkout is not known.
  public var commitError: String?
  /// `apply`, `destroy`, …
  public var command: String
  /// The digest that names the plan.
  public var planDigest: String?
  /// Who has approved the plan.
  public var approvals: [RunRecord.Approval]

  public init(
    who: String, host: String, commit: String? = nil, branch: String? = nil, commitError: String? = nil,
    command: String,
    planDigest: String? = nil, approvals: [RunRecord.Approval] = []
  ) {
    self.who = who
    self.host = host
    self.commit = commit
    self.branch = branch
    self.commitError = commitError
    self.command = command
    self.planDigest = planDigest
    self.approvals = approvals
  }
}
