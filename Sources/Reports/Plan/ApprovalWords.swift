package import Approvals
package import InfraModel
internal import Pricing

/// Approvals in words.
package enum ApprovalWords {
  /// `1 approval by ops/allowed-signers of main: an interruption, a data loss`.
  package static func need(_ need: ApprovalNeed) -> String {
    "\(count(need.rule.count)) by \(signers(need.rule)): \(reasons(need))"
  }

  /// The same with how many there are.
  package static func standing(_ outcome: ApprovalCheck.Outcome) -> String {
    let names = outcome.approvers.map(name).sorted().joined(separator: ", ")
    return "\(outcome.approvers.count) of \(need(outcome.need))" + (names.isEmpty ? "" : " (\(names))")
  }

  /// `ops/allowed-signers of main`.
  package static func signers(_ rule: ApprovalRule) -> String { "\(rule.signers.file) of \(rule.signers.branch)" }

  package static func name(_ approver: ApprovalCheck.Approver) -> String {
    approver.names.sorted().joined(separator: ", ")
  }

  package static func refusal(_ refusal: ApprovalCheck.Refusal) -> String {
    switch refusal {
    case .notASignature: "is not a signature in OpenSSH's form"
    case .otherNamespace(let name):
      "is a signature for '\(name.abridged(to: 64))', not for '\(ApprovalCheck.namespace)'"
    case .unsupportedKey(let algorithm): "the key (\(algorithm.abridged(to: 64))) is not supported, or too short"
    case .doesNotVerify: "is not a signature of this plan"
    case .signer(.unknown, let fingerprint): "the key \(fingerprint) is not that of a signer"
    case .signer(.otherNamespace(let patterns), let fingerprint):
      "the key \(fingerprint) may sign only for '\(patterns)', not for '\(ApprovalCheck.namespace)'"
    case .signer(.notYetValid(let time), let fingerprint):
      "the key \(fingerprint) is valid from \(CivilTime(secondsSince1970: time).text) on"
    case .signer(.noLongerValid(let time), let fingerprint):
      "the key \(fingerprint) was valid until \(CivilTime(secondsSince1970: time).text)"
    }
  }

  private static func count(_ count: Int) -> String { count == 1 ? "1 approval" : "\(count) approvals" }

  private static func reasons(_ need: ApprovalNeed) -> String {
    if need.endsRule { return "the declaration ends this rule of the last apply" }
    return need.risks.map(words).joined(separator: ", ")
  }

  private static func words(_ risk: ApprovalRule.Risk) -> String {
    switch risk {
    case .always: "every change"
    case .interruption: "an interruption"
    case .dataLoss: "a data loss"
    case .deletion: "a deletion"
    case .cost(let bound): "more than \(Dollars(low: bound, high: bound).text) a month dearer"
    }
  }
}
