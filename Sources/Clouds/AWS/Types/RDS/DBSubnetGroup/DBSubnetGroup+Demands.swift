import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSubnetGroup.html
  static let rdsDBSubnetGroup: [Demand] = [
    .text("DBSubnetGroupName", .letters("A-Za-z0-9 ._-", 1...255, "a name that subnet groups can have")),
    .text("DBSubnetGroupName", TextForm("a free name", fix: "choose another name") { $0.lowercased() != "default" }),
    .text("DBSubnetGroupDescription", .filled("a description")), .identifier("SubnetIds.*", .subnet),
  ]
}
