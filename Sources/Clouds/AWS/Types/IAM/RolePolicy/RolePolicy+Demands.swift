import InfraModel
import Planner

extension Demand {
  static let iamRolePolicy: [Demand] = [
    .needs("PolicyDocument"),
    .policy("PolicyDocument", .identity) { size($0, most: 10240) }, .text("PolicyName", policyName),
  ]
}
