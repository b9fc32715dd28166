import InfraModel
import Planner

extension Demand {
  static let lambdaFunction: [Demand] = package + settings
}
