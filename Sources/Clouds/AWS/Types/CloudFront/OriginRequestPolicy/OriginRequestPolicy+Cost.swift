import InfraModel
import Pricing

extension CostModel {
  static let originRequestPolicy = CostModel.free(
    "AWS::CloudFront::OriginRequestPolicy", because: "only the distribution is paid for", "OriginRequestPolicyConfig")
}
