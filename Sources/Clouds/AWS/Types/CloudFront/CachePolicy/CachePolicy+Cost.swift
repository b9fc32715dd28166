import InfraModel
import Pricing

extension CostModel {
  static let cachePolicy = CostModel.free(
    "AWS::CloudFront::CachePolicy", because: "only the distribution is paid for", "CachePolicyConfig")
}
