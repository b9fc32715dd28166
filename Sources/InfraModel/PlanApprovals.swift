/// The approvals that a plan needs, and how long they can be given.
public struct PlanApprovals: Hashable, Sendable {
  public var needs: [ApprovalNeed]
  /// Seconds since 1970 after which the plan is not applied; `nil` in a plan that was not saved.
  public var expires: Int?
  /// The commit that was checked out where the plan was saved, if there was a checkout.
  public var commit: String?

  public init(needs: [ApprovalNeed], expires: Int? = nil, commit: String? = nil) {
    self.needs = needs
    self.expires = expires
    self.commit = commit
  }
}

/// What one rule of approval asks of a plan.
public struct ApprovalNeed: Hashable, Sendable {
  public var rule: ApprovalRule
  /// What the plan does of what the rule is about.
  public var risks: [ApprovalRule.Risk]
  /// Whether the rule is the last apply's, which this plan would end: what asked for approval is not taken away without
  /// it.
  public var endsRule: Bool

  public init(_ rule: ApprovalRule, risks: [ApprovalRule.Risk], endsRule: Bool = false) {
    self.rule = rule
    self.risks = risks
    self.endsRule = endsRule
  }
}

extension PlanApprovals: DocumentPart {
  public var document: Value {
    .compact([
      "needs": .list(needs.map(\.document)), "expires": expires.map { .integer(Int64($0)) },
      "commit": commit.map(Value.string),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      needs: try reader.parts("needs"),
      expires: reader.optional("expires") == nil ? nil : try reader.integer("expires"),
      commit: try reader.optionalString("commit"))
  }
}

extension ApprovalNeed: DocumentPart {
  public var document: Value {
    .compact([
      "rule": rule.document, "because": .list(risks.map(\.document)), "endsRule": endsRule ? true : nil,
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      try reader.requiredPart("rule"), risks: try reader.parts("because"), endsRule: try reader.flag("endsRule"))
  }
}
