package import Approvals
package import InfraModel

/// The approvals that a saved plan needs, has, and lacks.
package struct ApprovalReport {
  private let plan: Plan
  private let digest: String
  private let check: ApprovalCheck?

  /// - Parameters:
  ///   - digest: The plan's.
  ///   - check: `nil` for a plan that needs none.
  package init(_ plan: Plan, digest: String, _ check: ApprovalCheck?) {
    self.plan = plan
    self.digest = digest
    self.check = check
  }

  package var lines: [Line] {
    var lines: [Line] = []
    for outcome in check?.outcomes ?? [] {
      var line = Line(outcome.isMet ? "  ✓ " : "  ! ", outcome.isMet ? .addition : .danger)
      line.add(ApprovalWords.standing(outcome))
      lines.append(line)
      lines += outcome.refused.map { Line("      \($0.file): \(ApprovalWords.refusal($0.reason))", .quiet) }
    }
    if let expires = plan.approvals?.expires {
      lines.append(Line("  the plan expires at \(CivilTime(secondsSince1970: expires).text)", .quiet))
    }
    return lines
  }

  package var document: Value {
    .compact([
      "formatVersion": 1, "kind": "approvals", "environment": .string(plan.environment.name),
      "digest": .string(digest), "expires": plan.approvals?.expires.map { .integer(Int64($0)) },
      "approved": .bool(check?.isMet ?? true),
      "needs": .list((check?.outcomes ?? []).map(Self.document)),
    ])
  }

  private static func document(_ outcome: ApprovalCheck.Outcome) -> Value {
    .compact([
      "rule": outcome.need.rule.document, "because": .list(outcome.need.risks.map(\.document)),
      "endsRule": outcome.need.endsRule ? true : nil, "met": .bool(outcome.isMet),
      "approvedBy": .list(
        outcome.approvers.map { approver in
          ["by": .strings(approver.names.sorted()), "keys": .strings(approver.keys.map(\.fingerprint).sorted())]
        }),
      "refused": .list(
        outcome.refused.map { ["file": .string($0.file), "reason": .string(ApprovalWords.refusal($0.reason))] }),
    ])
  }
}
