package import Applier
package import InfraModel
internal import Pricing

/// What an apply or a destroy is to do, and what has been answered already.
package struct ApplySettings: Sendable {
  /// What is asked of the plan beside what is declared.
  package var choice: PlanChoice
  /// Whether what runs is read before it is planned.
  package var refreshes: Bool
  /// Whether the plan is rehearsed before anybody is asked.
  package var rehearses: Bool
  /// Whether a last snapshot is made of what holds data.
  package var keepsSnapshots: Bool
  /// What an interrupted create made, by address, where the cloud cannot tell.
  package var answers: [String: Recovery.Answer]
  package var limits: CostBounds
  /// The environments that may be broken by outputs that go.
  package var breaking: Set<EnvironmentName>
  /// Seconds to wait for a lease that somebody holds.
  package var wait: Double
  package var approval: GivenApproval
  /// Whether a rollback may make again, empty, what held data and is gone.
  package var acceptsLostData: Bool
  /// What is taken for the branch of the signers whose approvals count, where a person says.
  package var base: String?
  /// `apply` or `destroy`.
  package var command: String
  /// The command line to offer in fixes, without what answers questions.
  package var commandLine: String
  /// The same with the answers that were given; a fix adds the one that is missing.
  package var answeredCommandLine: String

  package init(
    choosing choice: PlanChoice = .everything, refreshes: Bool = true, rehearses: Bool = true,
    keepsSnapshots: Bool = true, answers: [String: Recovery.Answer] = [:], limits: CostBounds = CostBounds(),
    breaking: Set<EnvironmentName> = [],
    wait: Double = 0,
    approval: GivenApproval = GivenApproval(), acceptsLostData: Bool = false, base: String? = nil, command: String,
    commandLine: String,
    answeredCommandLine: String
  ) {
    self.choice = choice
    self.refreshes = refreshes
    self.rehearses = rehearses
    self.keepsSnapshots = keepsSnapshots
    self.answers = answers
    self.limits = limits
    self.breaking = breaking
    self.wait = wait
    self.approval = approval
    self.acceptsLostData = acceptsLostData
    self.base = base
    self.command = command
    self.commandLine = commandLine
    self.answeredCommandLine = answeredCommandLine
  }
}

/// The answers that were given before anything was asked.
package struct GivenApproval: Sendable {
  /// Whether the plan is approved.
  package var isApproved: Bool
  /// The words that were typed.
  package var words: String?
  /// Whether deletions and replacements are.
  package var allowsDeletions: Bool
  /// Whether a cost over its limits is.
  package var allowsCost: Bool

  package init(
    isApproved: Bool = false, words: String? = nil, allowsDeletions: Bool = false, allowsCost: Bool = false
  ) {
    self.isApproved = isApproved
    self.words = words
    self.allowsDeletions = allowsDeletions
    self.allowsCost = allowsCost
  }
}
