import InfraModel
import Planner

extension Demand {
  static let lambdaVersion: [Demand] = [.text("FunctionName", functionName)]
}
