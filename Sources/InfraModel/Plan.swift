/// What would have to be done so that what runs is what is declared: data, ready to be read, saved and carried out.
public struct Plan: Hashable, Sendable {
  /// Format 2 has ``steps``. Format 3 has ``approvals``, and is written only where some are needed or asked for.
  public static let formatVersion = 3

  public enum Purpose: String, Hashable, Sendable { case apply, destroy }

  public var environment: EnvironmentName
  public var account: String?
  public var region: String
  public var purpose: Purpose
  /// The state that the plan was made from.
  public var lineage: String
  public var serial: Int
  /// The SHA-256 of the canonical text of ``graph``, as the plan carries it: with what resources need though they do not
  /// name it, and for a destroy without resources.
  public var graphDigest: String
  /// Whether the cloud was read; without that, drift is not seen.
  public var isRefreshed: Bool
  /// What somebody asked of it beside what is declared.
  public var choice: PlanChoice
  /// One for each address that is declared or stored, sorted: most dangerous first, then by address.
  public var changes: [Change]
  /// What an apply does, each step after those that it waits for. A plan of format 1 has none and must be made again
  /// to be applied.
  public var steps: [PlanStep]
  public var outputs: [OutputChange]
  /// What was looked up for it and for the last apply, sorted by key; the questions are in ``graph``.
  public var lookups: [LookupChange]
  /// Notes and warnings that belong to the plan.
  public var diagnostics: [Diagnostic]
  /// The graph that it carries out, so that an apply needs no compiler. Empty of resources for a destroy.
  public var graph: Graph
  /// What it does to the bill; `nil` where the plan was not priced.
  public var cost: PlanCost?
  /// The approvals that it needs; `nil` where it needs none.
  public var approvals: PlanApprovals?
  /// What applying the earlier declaration afterwards would do; `nil` where nothing changes.
  public var wayBack: WayBack?

  public init(
    environment: EnvironmentName, account: String? = nil, region: String, purpose: Purpose = .apply, lineage: String,
    serial: Int, graphDigest: String, isRefreshed: Bool, choice: PlanChoice = .everything,
    changes: [Change], steps: [PlanStep] = [], outputs: [OutputChange] = [],
    lookups: [LookupChange] = [], diagnostics: [Diagnostic] = [],
    graph: Graph,
    cost: PlanCost? = nil, approvals: PlanApprovals? = nil, wayBack: WayBack? = nil
  ) {
    self.environment = environment
    self.account = account
    self.region = region
    self.purpose = purpose
    self.lineage = lineage
    self.serial = serial
    self.graphDigest = graphDigest
    self.isRefreshed = isRefreshed
    self.choice = choice
    self.changes = changes
    self.steps = steps
    self.outputs = outputs
    self.lookups = lookups
    self.diagnostics = diagnostics
    self.graph = graph
    self.cost = cost
    self.approvals = approvals
    self.wayBack = wayBack
  }

  /// The same without what it costs, to be compared with one that was made with other prices.
  public var unpriced: Plan {
    var plan = self
    plan.cost = nil
    for index in plan.changes.indices { plan.changes[index].cost = nil }
    return plan
  }

  /// Where what changes is declared, by its address.
  public var positions: [Address: SourcePosition] {
    Dictionary(
      changes.lazy.compactMap { change in change.position.map { (change.address, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The changes that are not ``Change/Action/none``.
  public var effective: [Change] { changes.filter { $0.action != .none } }
  /// Whether there is nothing to do.
  public var isEmpty: Bool { !changes.contains { $0.action != .none } && !outputs.contains { $0.before != $0.after } }
}
