import InfraModel
import Planner

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: `MalformedPolicyDocument`, `LimitExceeded`.
extension Demand {
  static let roles: [ResourceType: [Demand]] = [
    "AWS::IAM::Role": [
      .policy("AssumeRolePolicyDocument", .trust) { policy in
        let wrong = (policy.all ?? []).flatMap { policy.texts($0["Action"]) }.first {
          $0 != "*" && !$0.lowercased().hasPrefix("sts:")
        }
        // "AssumeRole policy may only specify STS AssumeRole actions."
        return wrong.map {
          [policy.problem("it allows \($0), and a trust policy speaks of sts: actions only", fix: "use sts:AssumeRole")]
        } ?? []
      },
      .policy("Policies.*.PolicyDocument", .identity), .text("Policies.*.PolicyName", policyName),
      .text("ManagedPolicyArns.*", .arn(of: "iam", "the ARN of a policy")),
      .text("PermissionsBoundary", .arn(of: "iam", "the ARN of a policy")),
    ],
    "AWS::IAM::ManagedPolicy": [
      .policy("PolicyDocument", .identity) { size($0, most: 6144) }, .text("ManagedPolicyName", policyName),
      .text("Roles.*", .filled("the name of a role")), .elements("Roles", to: 1000),
    ],
    "AWS::IAM::Policy": [.policy("PolicyDocument", .identity), .text("PolicyName", policyName)],
    "AWS::IAM::RolePolicy": [
      .policy("PolicyDocument", .identity) { size($0, most: 10240) }, .text("PolicyName", policyName),
    ],
    "AWS::IAM::InstanceProfile": [.length("InstanceProfileName", from: 1, to: 128)],
  ]

  private static let policyName = TextForm.letters("A-Za-z0-9_+=,.@-", 1...128, "a name that policies can have")

  /// White space does not count. What is known later counts as nothing.
  private static func size(_ policy: Statements, most: Int) -> [Diagnostic] {
    let text = JSON.canonicalText(.object(policy.document.mapValues(shortest)), symbols: .tagged)
    var size = 0
    for byte in text.utf8 where ![0x20, 0x0A, 0x0D, 0x09].contains(byte) { size += 1 }
    guard size > most else { return [] }
    return [policy.problem("it has \(size) characters, and \(most) is the most", fix: "split it in two")]
  }

  private static func shortest(_ value: Value) -> Value {
    switch value {
    case .reference, .interpolation, .secret, .digest, .unknown: ""
    case .list(let elements): .list(elements.map(shortest))
    case .object(let members): .object(members.mapValues(shortest))
    default: value
    }
  }
}
