import InfraModel
import Planner

extension Demand {
  static let rdsDBInstance: [Demand] = creation + storage + access + upkeep
}
