import InfraModel
import Planner

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: `MalformedPolicyDocument`, `LimitExceeded`.
extension Demand {
  static let policyName = TextForm.letters("A-Za-z0-9_+=,.@-", 1...128, "a name that policies can have")

  /// White space does not count. What is known later counts as nothing.
  static func size(_ policy: Statements, most: Int) -> [Diagnostic] {
    let text = JSON.canonicalText(.object(policy.document.mapValues(shortest)), symbols: .tagged)
    var size = 0
    for byte in text.utf8 where ![0x20, 0x0A, 0x0D, 0x09].contains(byte) { size += 1 }
    guard size > most else { return [] }
    return [policy.problem("it has \(size) characters, and \(most) is the most", fix: "split it in two")]
  }

  private static func shortest(_ value: Value) -> Value {
    switch value {
    case .reference, .interpolation, .secret, .digest, .lookup, .archive, .unknown: ""
    case .list(let elements): .list(elements.map(shortest))
    case .object(let members): .object(members.mapValues(shortest))
    default: value
    }
  }
}
