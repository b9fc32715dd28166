import InfraModel
import Pricing

extension CostModel {
  static let cacheParameterGroup = CostModel.free(
    "AWS::ElastiCache::ParameterGroup", because: "a parameter group costs nothing", "CacheParameterGroupFamily",
    "Description", "Properties", "Tags")
}
