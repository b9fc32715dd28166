import InfraModel
import Planner

extension Demand {
  static let iamInstanceProfile: [Demand] = [.length("InstanceProfileName", from: 1, to: 128)]
}
