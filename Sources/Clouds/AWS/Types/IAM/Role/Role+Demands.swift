import InfraModel
import Planner

extension Demand {
  static let iamRole: [Demand] = [
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
  ]
}
