import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-policy.html
  static let iamPolicy: [Demand] = [
    .policy("PolicyDocument", .identity), .text("PolicyName", policyName), .filled("Roles", "Users", "Groups"),
    Demand { subject in
      if ["Roles", "Users", "Groups"].contains(where: subject.isGiven) { return [] }
      return [
        subject.node.diagnostic(
          .needsOneOf, "it needs one of Groups, Roles, Users: a policy of this type is a part of whoever has it",
          fix: "declare one of them")
      ]
    },
  ]
}
