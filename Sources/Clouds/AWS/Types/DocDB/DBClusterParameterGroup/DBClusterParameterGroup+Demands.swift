import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBClusterParameterGroup.html
  static let docDBClusterParameterGroup: [Demand] = [
    .length("Name", from: 1, to: 255), .text("Description", .filled("a description")),
    .one("Family", of: "docdb3.6", "docdb4.0", "docdb5.0", "docdb8.0"),
  ]
}
