import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheSubnetGroup.html
  static let elastiCacheSubnetGroup: [Demand] = [
    .text("CacheSubnetGroupName", .letters("A-Za-z0-9 ._-", 1...255, "a name that subnet groups can have")),
    .text("CacheSubnetGroupName", TextForm("a free name", fix: "choose another name") { $0.lowercased() != "default" }),
    .identifier("SubnetIds.*", .subnet), .filled("SubnetIds"),
  ]
}
