import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterParameterGroup.html
  static let rdsDBClusterParameterGroup: [Demand] = [
    .length("DBClusterParameterGroupName", from: 1, to: 255), .text("Description", .filled("a description")),
    .text(
      "Family",
      TextForm("a family of clusters' engines", fix: "write a family such as aurora-postgresql16 or mysql8.0") { text in
        ["aurora-mysql", "aurora-postgresql", "mysql", "postgres"].contains { engine in
          text.hasPrefix(engine) && text.dropFirst(engine.count).first?.isNumber == true
        }
      }),
  ]
}
