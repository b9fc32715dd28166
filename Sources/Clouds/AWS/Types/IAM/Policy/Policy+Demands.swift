import InfraModel
import Planner

extension Demand {
  static let iamPolicy: [Demand] = [.policy("PolicyDocument", .identity), .text("PolicyName", policyName)]
}
