import InfraModel
import Pricing

extension CostModel {
  static let elastiCacheSubnetGroup = CostModel.free(
    "AWS::ElastiCache::SubnetGroup", because: "a subnet group costs nothing",
    "CacheSubnetGroupName", "Description", "SubnetIds", "Tags")
}
