import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBParameterGroup.html
  static let rdsDBParameterGroup: [Demand] = [
    .length("DBParameterGroupName", from: 1, to: 255), .text("Description", .filled("a description")),
    .text("Family", .letters("A-Za-z0-9.-", 1...255, "a family such as postgres16")),
  ]
}
