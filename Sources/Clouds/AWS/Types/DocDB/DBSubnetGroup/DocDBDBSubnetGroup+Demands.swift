import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBSubnetGroup.html
  static let docDBDBSubnetGroup: [Demand] = rdsDBSubnetGroup
}
