import InfraModel
import Planner

extension Demand {
  static let iamManagedPolicy: [Demand] = [
    .policy("PolicyDocument", .identity) { size($0, most: 6144) }, .text("ManagedPolicyName", policyName),
    .text("Roles.*", .filled("the name of a role")), .elements("Roles", to: 1000),
  ]
}
